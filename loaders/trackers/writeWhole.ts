import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname} from "node:path";

/** Writes a file at once or not at all: beside its place first, and then into it by name. Makes its folder. */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const next = `${path}.next`;
  try {
    await writeFile(next, contents);
    await rename(next, path);
  } finally {
    await rm(next, {force: true});
  }
}
