import {existsSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import type {Change, Release} from "../../src/record/siteData.js";
import {parseCsv} from "../../src/text/csv.js";
import {compareText} from "../../src/text/compareText.js";

export const RELEASES = "releases";
export const VERSION = /^\d+\.\d+\.\d+$/;

/** What `release.json` says. */
export type ReleaseHead = Omit<Release, "changes">;

/** Every release with what moved in it, the newest first. */
export async function readReleases(folder = RELEASES): Promise<Release[]> {
  if (!existsSync(folder)) return [];
  // Anything else there is a release that was never finished.
  const names = (await readdir(folder)).filter((name) => VERSION.test(name));
  const releases = await Promise.all(names.map((name) => readRelease(`${folder}/${name}`)));
  return releases.sort((a, b) => compareText(b.date, a.date) || compareVersions(b.version, a.version));
}

async function readRelease(folder: string): Promise<Release> {
  const head = JSON.parse(await readFile(`${folder}/release.json`, "utf8")) as ReleaseHead;
  const [header = [], ...rows] = parseCsv(await readFile(`${folder}/changes.csv`, "utf8"));
  const changes = rows.map(
    (row) =>
      Object.fromEntries(header.flatMap((name, index) => (row[index] ? [[name, row[index]]] : []))) as unknown as Change
  );
  return {...head, changes};
}

export function compareVersions(a: string, b: string): number {
  const parts = (version: string) => version.split(".").map(Number);
  const others = parts(b);
  return (
    parts(a)
      .map((part, index) => part - (others[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}
