/** Holds a published site against one that was just built: which files differ, and where. */
import {theFirst} from "../../src/text/the.js";
import type {Words} from "../../src/vocabulary/list.js";
import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {CONTENTS_FILE, contentsOfDuckdb} from "../dataset/duckdbFile.js";
import {SaidError} from "../schema/said.js";
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
        const why = (error.cause as Error | undefined)?.message ?? error.message;
        throw new SaidError("address_not_read", {
          en: `${url.href} could not be read: ${why}`,
          ja: `${url.href} を読み取れない：${why}`
        });
      });
      if (response.status === 404) return undefined;
      if (!response.ok) {
        throw new SaidError("address_answer", {
          en: `${response.url}: the server answered ${response.status}`,
          ja: `${response.url}：サーバーの応答は ${response.status}`
        });
      }
      return new Uint8Array(await response.arrayBuffer());
    }
  };
};

export interface Comparison {
  same: number;
  /** File by file that differs, where. */
  differences: OfFile[];
  /** What is no difference in contents, but worth saying. */
  notes: OfFile[];
}

/** What is to be said of one file. */
export interface OfFile {
  file: string;
  words: Words;
}

/** Files that tell a host something, and which it may keep to itself. */
const FOR_HOSTS = ["_headers", ".nojekyll"];
const AT_ONCE = 8;

/**
 * Reads every file of both sites. The published file itself is hashed, not only its line in SHA256SUMS.
 * @throws {SaidError} when either site has no SHA256SUMS.
 */
export async function compare(built: Published, published: Published): Promise<Comparison> {
  const own = await sumsOf(built);
  const theirs = await sumsOf(published);
  const result: Comparison = {same: 0, differences: [], notes: []};
  const names = [...new Set([...own.keys(), ...theirs.keys(), SUMS])].sort();
  const found = new Map<string, Words>();
  const next = names.values();
  const work = async () => {
    for (const name of next) {
      const difference = await differenceIn(name, built, published, theirs.get(name));
      if (difference === undefined) result.same += 1;
      else found.set(name, difference);
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  for (const [file, words] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (FOR_HOSTS.includes(file) && words === NOT_PUBLISHED) result.notes.push({file, words: KEPT_BY_HOST});
    else result.differences.push({file, words});
  }
  await compareDuckdb(built, published, result);
  return result;
}

async function sumsOf(site: Published): Promise<Map<string, string>> {
  const bytes = await site.read(SUMS);
  if (!bytes) {
    throw new SaidError("no_sums", {
      en: `${site.name} has no ${SUMS}: it is not a site that this project built.`,
      ja: `${site.name} に ${SUMS} がない。本プログラムが作成したサイトではない。`
    });
  }
  return readSums(new TextDecoder().decode(bytes));
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const NOT_PUBLISHED: Words = {en: "is in the build, but not published", ja: "ビルドにあるが、公開されていない"};
const KEPT_BY_HOST: Words = {en: "not served; hosts may keep it", ja: "配信されていない（ホスト側が保持してよい）"};

async function differenceIn(
  name: string,
  built: Published,
  published: Published,
  promised: string | undefined
): Promise<Words | undefined> {
  const [own, theirs] = await Promise.all([built.read(name), published.read(name)]);
  if (!own && !theirs) return {en: "is listed, but nowhere to be had", ja: "一覧にあるが、どこにもない"};
  if (!own) return {en: "is published, but not in the build", ja: "公開されているが、ビルドにない"};
  if (!theirs) return NOT_PUBLISHED;
  if (sha256(own) === sha256(theirs)) return undefined;
  const where = whereDifferent(own, theirs);
  if (!promised || promised === sha256(theirs)) return where;
  return {
    en: `${where.en} (and it does not match its own ${SUMS})`,
    ja: `${where.ja}（公開側の ${SUMS} とも合わない）`
  };
}

/** The first line that differs of two texts; the first byte of two files that are no texts. */
export function whereDifferent(own: Uint8Array, theirs: Uint8Array): Words {
  let at = 0;
  while (at < own.length && own[at] === theirs[at]) at += 1;
  if (own.includes(0) || theirs.includes(0)) {
    return {en: `differs from byte ${at} on`, ja: `${at}バイト目から異なる`};
  }
  const start = own.subarray(0, at).lastIndexOf(0x0a) + 1;
  const line = countLines(own.subarray(0, at)) + 1;
  // A little of the line before the place where it differs, so that the eye finds it.
  const from = Math.max(start, at - 60);
  const shown = (bytes: Uint8Array) => {
    const end = bytes.indexOf(0x0a, at);
    const rest = new TextDecoder().decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    return `${from > start ? "…" : ""}${rest.replace(/^\ufffd+/, "").slice(0, 160)}`;
  };
  return {
    en: `differs from line ${line} on\n    built:     ${shown(own)}\n    published: ${shown(theirs)}`,
    ja: `${line}行目から異なる\n    ビルド：${shown(own)}\n    公開中：${shown(theirs)}`
  };
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
    result.differences.push({file: DUCKDB_PATH, words: NOT_PUBLISHED});
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
  try {
    await writeFile(`${folder}/published.duckdb`, bytes);
    const theirs = await contentsOfDuckdb(`${folder}/published.duckdb`);
    const own = new TextDecoder().decode(await built.read(`extracts/${CONTENTS_FILE}`));
    if (own === theirs) {
      result.same += 1;
      const what = theFirst(own.split("\n")).slice(2);
      result.notes.push({file: DUCKDB_PATH, words: {en: `the same contents (${what})`, ja: `内容は同一（${what}）`}});
    } else {
      const known = readSums(own);
      const tables = [...readSums(theirs)].filter(([name, hash]) => known.get(name) !== hash).map(([name]) => name);
      const words = {
        en: `other contents in ${tables.join(", ") || "the list of tables"}`,
        ja: `${tables.join("、") || "表の一覧"}の内容が異なる`
      };
      result.differences.push({file: DUCKDB_PATH, words});
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
