import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";

/**
 * Writes a file at once or not at all: beside its place first, on the disk, and then into it by name. Makes its folder. A run that is killed
 * may leave the first: its name begins with a dot, so nobody takes it for data, and the next run writes over it.
 */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const next = join(dirname(path), `.${basename(path)}.next`);
  try {
    await writeFile(next, contents, {flush: true});
    await rename(next, path);
  } finally {
    await rm(next, {force: true});
  }
}
