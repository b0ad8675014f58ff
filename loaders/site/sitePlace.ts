/** Where a site may be put: a build replaces a folder whole, so it takes only a place that holds nothing of anybody's. */
import {existsSync} from "node:fs";
import {readdir, readFile, readlink, realpath, stat} from "node:fs/promises";
import {basename, dirname, join, relative, resolve, sep} from "node:path";
import type {Words} from "../../src/vocabulary/list.js";
import {SaidError, type FaultWords} from "../schema/said.js";
import {DUCKDB_PATH, readSums, SUMS} from "./checksums.js";

/** The site cannot be put there; the message says why and what to do. */
export class PlaceError extends SaidError {
  constructor(place: string, code: string, {why, mend}: FaultWords) {
    super(code, {en: `${place}: ${why.en}. ${mend.en}`, ja: `${place}：${why.ja}。${mend.ja}`});
  }
}

const ELSEWHERE: Words = {
  en: "Name a folder that is empty, that does not exist yet, or that holds a site this project built.",
  ja: "空のフォルダ、まだないフォルダ、または本プログラムが作成したサイトのあるフォルダを指定する。"
};

/** What lies in the project's folder and may be made anew; everything else there is what people wrote. */
const MADE = ["build", "dist"];

/**
 * The folder that a build may replace, with every symbolic link followed.
 * @param dist the place as it was named
 * @throws {PlaceError} for the project itself and what people wrote in it, for a file, a link that leads in a circle, a folder that holds
 * anything but a site of this project as it was built, and a folder whose parent does not exist.
 */
export async function sitePlace(dist: string, project = process.cwd()): Promise<string> {
  if (dist.trim() === "") {
    throw new PlaceError('""', "place_no_name", {
      why: {en: "this names no folder", ja: "フォルダの名がない"},
      mend: ELSEWHERE
    });
  }
  const place = await followed(dist);
  const root = await realpath(project);
  const inside = relative(root, place);
  if (inside === "" || !relative(place, root).startsWith("..")) {
    throw new PlaceError(dist, "place_of_project", {
      why: {en: "the project itself lies there", ja: "本プログラム自体がそこにある"},
      mend: ELSEWHERE
    });
  }
  const [first] = inside.split(sep);
  if (
    first !== ".." &&
    !MADE.some((name) => first === name || first!.startsWith(`${name}.`)) &&
    existsSync(join(root, first!))
  ) {
    throw new PlaceError(dist, "place_in_project", {
      why: {en: `it lies in ${first}/, a part of the project`, ja: `本プログラムの一部である ${first}/ の中にある`},
      mend: ELSEWHERE
    });
  }
  if (existsSync(place)) await mustBeReplaceable(dist, place);
  return place;
}

/**
 * The place with every link followed; a link may lead to a folder that is not there, since a build killed while it exchanged sites
 * leaves only the last one beside it.
 * @throws {PlaceError} when there is no folder for it to stand in.
 */
export async function followed(dist: string): Promise<string> {
  const place = resolve(dist);
  if (existsSync(place)) return realpath(place);
  const unreached = await realpath(place).catch((error: NodeJS.ErrnoException) => error.code);
  if (unreached === "ELOOP") {
    throw new PlaceError(dist, "place_circle", {
      why: {en: "it is a link that leads in a circle", ja: "リンクが循環している"},
      mend: {en: "Remove it, or name another folder.", ja: "リンクを削除するか、別のフォルダを指定する。"}
    });
  }
  const link = await readlink(place).catch(() => undefined);
  if (link !== undefined) return followed(resolve(dirname(place), link));
  const parent = dirname(place);
  if (!existsSync(parent)) {
    throw new PlaceError(dist, "place_no_parent", {
      why: {en: `there is no folder ${parent}`, ja: `フォルダ ${parent} がない`},
      mend: {en: "Make it first, or correct the name.", ja: "先に作成するか、名を正す。"}
    });
  }
  return join(await realpath(parent), basename(place));
}

async function mustBeReplaceable(dist: string, place: string): Promise<void> {
  if (!(await stat(place)).isDirectory()) {
    throw new PlaceError(dist, "place_file", {
      why: {en: "it is a file, not a folder", ja: "フォルダではなくファイルである"},
      mend: ELSEWHERE
    });
  }
  if ((await readdir(place)).length === 0) return;
  if (!(await isOurSite(place))) {
    throw new PlaceError(dist, "place_of_others", {
      why: {
        en: "it holds files that are no site of this project, and they would be lost",
        ja: "本プログラムのサイトでないファイルがあり、失われることになる"
      },
      mend: ELSEWHERE
    });
  }
  const added = await addedFiles(place);
  if (!added.length) return;
  const named = added.slice(0, NAMED);
  const more = added.length - named.length;
  throw new PlaceError(dist, "place_added_to", {
    why: {
      en: `somebody has put files into the site there, and they would be lost: ${named.join(", ")}${more ? ` and ${more} more` : ""}`,
      ja: `そこにあるサイトに後から置かれたファイルがあり、失われることになる：${named.join("、")}${more ? `、ほか${more}件` : ""}`
    },
    mend: {en: "Move them out of it.", ja: "別の場所へ移す。"}
  });
}

const NAMED = 5;

/** What file managers leave in a folder that somebody opens. */
const NOBODYS = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** The files in a site of ours that its list of hashes does not name. */
async function addedFiles(place: string): Promise<string[]> {
  const listed = readSums(await readFile(join(place, SUMS), "utf8"));
  const entries = await readdir(place, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => !entry.isDirectory() && !NOBODYS.includes(entry.name))
    .map((entry) => relative(place, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== SUMS && name !== DUCKDB_PATH && !listed.has(name))
    .sort();
}

/** Whether a folder holds a site that this project built: its list of hashes begins as no other does. */
export async function isOurSite(folder: string): Promise<boolean> {
  const sums = await readFile(join(folder, SUMS), "utf8").catch(() => "");
  return sums.startsWith(`# ${DUCKDB_PATH}: contents `);
}
