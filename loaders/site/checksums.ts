import {readFile, writeFile} from "node:fs/promises";
import {CONTENTS_FILE, DUCKDB_FILE} from "../dataset/duckdbFile.js";
import {filesIn, sha256sums} from "../dataset/files.js";

export const SUMS = "SHA256SUMS";
export const DUCKDB_PATH = `extracts/${DUCKDB_FILE}`;

/**
 * Writes SHA256SUMS: every file of the site, as `sha256sum --check` reads it. The DuckDB file is named in a comment with the hash of its
 * contents, since its bytes differ between builds.
 */
export async function writeSums(site: string): Promise<void> {
  const files = (await filesIn(site)).filter(({name}) => name !== SUMS && name !== DUCKDB_PATH);
  const [contents] = (await readFile(`${site}/extracts/${CONTENTS_FILE}`, "utf8")).split("\n");
  await writeFile(`${site}/${SUMS}`, `# ${DUCKDB_PATH}: ${contents!.slice(2)}\n${sha256sums(files)}`);
}

/** The files that a SHA256SUMS names, by path. */
export function readSums(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash = "", name = ""]): [string, string] => [name, hash])
  );
}
