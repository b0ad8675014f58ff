/** What all of these come to. Where one fails the others have ended too: nothing goes on writing after the lock is given back. */
export async function allEnded<Works extends readonly Promise<unknown>[]>(works: readonly [...Works]) {
  await Promise.allSettled(works);
  return Promise.all(works);
}
