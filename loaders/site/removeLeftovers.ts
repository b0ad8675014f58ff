import {readdir, rm} from "node:fs/promises";

/** Removes from a folder what a process that was killed left there half made: everything whose name fits. */
export async function removeLeftovers(folder: string, names: RegExp): Promise<void> {
  for (const name of await readdir(folder)) {
    if (names.test(name)) await rm(`${folder}/${name}`, {recursive: true, force: true});
  }
}
