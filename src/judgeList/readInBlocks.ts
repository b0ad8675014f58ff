/** A record may not be longer: beyond it, a quote that never closes would take in the rest of the file. */
export const LONGEST_RECORD = 16 * 2 ** 20;

const LF = 0x0a;

/** A line, or a record, is longer than any may be. */
export class TooLongError extends Error {}

/**
 * Makes blocks of whole lines of the chunks of a file. UTF-8 uses the byte of a line feed for nothing else, so each block can be
 * decoded by itself, and no character is ever cut in two.
 * @throws {TooLongError} for a line longer than a record may be
 */
export async function* readInBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LF) + 1;
    if (end === 0) {
      rest.push(chunk);
      if (rest.reduce((sum, {length}) => sum + length, 0) > LONGEST_RECORD) throw new TooLongError();
    } else {
      yield rest.length ? joined([...rest, chunk.subarray(0, end)]) : chunk.subarray(0, end);
      rest = end < chunk.length ? [chunk.subarray(end)] : [];
    }
  }
  if (rest.length) yield joined(rest);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
