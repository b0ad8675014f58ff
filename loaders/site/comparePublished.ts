/** Holds a published site against one that was just built: which files differ, and where. */
import {theFirst} from "../../src/text/the.js";
import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {CONTENTS_FILE, contentsOfDuckdb} from "../dataset/duckdbFile.js";
import {DUCKDB_PATH, readSums, SUMS} from "./checksums.js";

/** A site in a folder or at an address. */
export interface Published {
  name: string;
  /** The bytes of a file, or undefined where there is no such file. */
  read(file: string): Promise<Uint8Array | undefined>;
}

export const inFolder = (folder: string): Published => ({
  name: folder,
  read: async (file) => (existsSync(`${folder}/${file}`) ? readFile(`${folder}/${file}`) : undefined)
});

export const atAddress = (address: string): Published => {
  const base = address.replace(/\/?$/, "/");
  return {
    name: base,
    async read(file) {
      const url = new URL(file.split("/").map(encodeURIComponent).join("/"), base);
      const response = await fetch(url).catch((error: Error) => {
        throw new Error(
          `${url.href} could not be read: ${(error.cause as Error | undefined)?.message ?? error.message}`
        );
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${response.url}: the server answered ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    }
  };
};

export interface Comparison {
  same: number;
  /** One line per file that differs: its name, and where. */
  differences: string[];
  /** What is no difference in contents, but worth saying. */
  notes: string[];
}

/** Files that tell a host something, and which it may keep to itself. */
const FOR_HOSTS = ["_headers", ".nojekyll"];
const AT_ONCE = 8;

/**
 * Reads every file of both sites. The published file itself is hashed, not only its line in SHA256SUMS.
 * @throws {Error} when either site has no SHA256SUMS.
 */
export async function compare(built: Published, published: Published): Promise<Comparison> {
  const own = await sumsOf(built);
  const theirs = await sumsOf(published);
  const result: Comparison = {same: 0, differences: [], notes: []};
  const names = [...new Set([...own.keys(), ...theirs.keys(), SUMS])].sort();
  const found = new Map<string, string>();
  const next = names.values();
  const work = async () => {
    for (const name of next) {
      const line = await differenceIn(name, built, published, theirs.get(name));
      if (line === undefined) result.same += 1;
      else found.set(name, line);
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  for (const [name, line] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (FOR_HOSTS.includes(name) && line === NOT_PUBLISHED) result.notes.push(`${name}: not served; hosts may keep it`);
    else result.differences.push(`${name}: ${line}`);
  }
  await compareDuckdb(built, published, result);
  return result;
}

async function sumsOf(site: Published): Promise<Map<string, string>> {
  const bytes = await site.read(SUMS);
  if (!bytes) throw new Error(`${site.name} has no ${SUMS}: it is not a site that this project built.`);
  return readSums(new TextDecoder().decode(bytes));
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const NOT_PUBLISHED = "is in the build, but not published";

async function differenceIn(
  name: string,
  built: Published,
  published: Published,
  promised: string | undefined
): Promise<string | undefined> {
  const [own, theirs] = await Promise.all([built.read(name), published.read(name)]);
  if (!own && !theirs) return "is listed, but nowhere to be had";
  if (!own) return "is published, but not in the build";
  if (!theirs) return NOT_PUBLISHED;
  if (sha256(own) === sha256(theirs)) return undefined;
  const broken = promised && promised !== sha256(theirs) ? ` (and it does not match its own ${SUMS})` : "";
  return `${whereDifferent(own, theirs)}${broken}`;
}

/** The first line that differs of two texts; the first byte of two files that are no texts. */
export function whereDifferent(own: Uint8Array, theirs: Uint8Array): string {
  let at = 0;
  while (at < own.length && own[at] === theirs[at]) at += 1;
  if (own.includes(0) || theirs.includes(0)) return `differs from byte ${at} on`;
  const start = own.subarray(0, at).lastIndexOf(0x0a) + 1;
  const line = countLines(own.subarray(0, at)) + 1;
  // A little of the line before the place where it differs, so that the eye finds it.
  const from = Math.max(start, at - 60);
  const shown = (bytes: Uint8Array) => {
    const end = bytes.indexOf(0x0a, at);
    const rest = new TextDecoder().decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    return `${from > start ? "…" : ""}${rest.replace(/^\ufffd+/, "").slice(0, 160)}`;
  };
  return `differs from line ${line} on\n    built:     ${shown(own)}\n    published: ${shown(theirs)}`;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0x0a) count += 1;
  return count;
}

/** The DuckDB file is held against the build by its contents, since its bytes differ between builds. */
async function compareDuckdb(built: Published, published: Published, result: Comparison): Promise<void> {
  const bytes = await published.read(DUCKDB_PATH);
  if (!bytes) {
    result.differences.push(`${DUCKDB_PATH}: ${NOT_PUBLISHED}`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
  try {
    await writeFile(`${folder}/published.duckdb`, bytes);
    const theirs = await contentsOfDuckdb(`${folder}/published.duckdb`);
    const own = new TextDecoder().decode(await built.read(`extracts/${CONTENTS_FILE}`));
    if (own === theirs) {
      result.same += 1;
      result.notes.push(`${DUCKDB_PATH}: the same contents (${theFirst(own.split("\n")).slice(2)})`);
    } else {
      const known = readSums(own);
      const tables = [...readSums(theirs)].filter(([name, hash]) => known.get(name) !== hash).map(([name]) => name);
      result.differences.push(`${DUCKDB_PATH}: other contents in ${tables.join(", ") || "the list of tables"}`);
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
