import {hash} from "node:crypto";
import {readFileSync} from "node:fs";
import {readdir} from "node:fs/promises";

export interface PublishedBytes {
  /** Path from the folder, with forward slashes. */
  name: string;
  bytes: number;
  sha256: string;
}

/** Every file under `folder`, by name, with its size and hash. */
export async function filesIn(folder: string): Promise<PublishedBytes[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  const names = paths.map((path) => path.slice(folder.length + 1)).sort();
  // Thousands of files: to hand each to another thread and wait for it would take three times as long as to read it.
  return names.map((name) => {
    const content = readFileSync(`${folder}/${name}`);
    return {name, bytes: content.byteLength, sha256: hash("sha256", content)};
  });
}

/** The list that `sha256sum --check` reads. */
export const sha256sums = (files: readonly PublishedBytes[]): string =>
  files.map(({name, sha256}) => `${sha256}  ${name}\n`).join("");
