import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";

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
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(`${folder}/${name}`);
      return {name, bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex")};
    })
  );
}

/** The list that `sha256sum --check` reads. */
export const sha256sums = (files: readonly PublishedBytes[]): string =>
  files.map(({name, sha256}) => `${sha256}  ${name}\n`).join("");
