import {readFile} from "node:fs/promises";
import {csvText} from "../../src/text/csv.js";
import {checkTable} from "../ingest/readTable.js";
import {RefusedError} from "../ingest/refusal.js";
import {columnNames} from "../schema/table.js";
import {trackerReleases} from "../schema/trackers.js";
import {writeWhole} from "./writeWhole.js";

/** A release as its file says. */
export interface ReleaseToList {
  tracker: string;
  /** kiel-2025-06 */
  id: string;
  until: string;
  /** Whether the list is said to be whole up to that day. */
  isWhole: boolean;
}

/** What became of it: it is listed, or why it cannot be. */
export type Listed =
  | {came: "listed"; text: string}
  | {came: "known"}
  | {came: "other_end"; until: string}
  | {came: "new_tracker"};

/**
 * The list of releases with one more: what it gathers and what to beware of is as in the tracker's release before it. A copy of
 * which nobody says up to which day it is whole gathers nothing whole.
 * @param bytes of tracker_releases.csv
 * @throws {RefusedError} when it cannot be read
 */
function withRelease(bytes: Uint8Array, {tracker, id, until, isWhole}: ReleaseToList): Listed {
  const {rows, refusals} = checkTable(trackerReleases, bytes);
  if (refusals.length) throw new RefusedError(refusals);
  const releases = rows.map(({cells}) => cells);
  const known = releases.find((row) => row["id"] === id);
  if (known) return known["until"] === until ? {came: "known"} : {came: "other_end", until: known["until"] ?? ""};
  const place = releases.findLastIndex((row) => row["tracker"] === tracker);
  const before = releases[place];
  if (!before) return {came: "new_tracker"};
  const gathers = isWhole
    ? latestOf(releases.filter((row) => row["tracker"] === tracker && row["gathers"] !== ""))
    : "";
  const all = releases.toSpliced(place + 1, 0, {...before, id, until, gathers});
  const names = columnNames(trackerReleases);
  const text = csvText(
    names,
    all.map((row) => names.map((name) => row[name] ?? ""))
  );
  return {came: "listed", text: text.replaceAll("\r\n", "\n")};
}

const latestOf = (releases: readonly Readonly<Record<string, string>>[]): string =>
  [...releases].sort((a, b) => ((a["until"] ?? "") < (b["until"] ?? "") ? 1 : -1))[0]?.["gathers"] ?? "";

/** As withRelease, on the file itself. The file is written with `write`, when all else is in its place. */
export async function listRelease(
  release: ReleaseToList,
  file = trackerReleases.file
): Promise<Listed & {write(): Promise<void>}> {
  const listed = withRelease(await readFile(file), release);
  return {...listed, write: () => (listed.came === "listed" ? writeWhole(file, listed.text) : Promise.resolve())};
}
