/** Fetches what is new of every feed into the inbox, and lists its release among the sources. */
import {readFile} from "node:fs/promises";
import {csvText} from "../../src/text/csv.js";
import {checkTable} from "../ingest/readTable.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import {sources} from "../schema/reference.js";
import {columnNames} from "../schema/table.js";
import {feedsIn, noteTaken, type Feed} from "./feeds.js";
import {fetchFeed, type FeedFault} from "./fetchFeed.js";
import {recognise} from "./layout.js";
import {LAYOUTS} from "./layouts.js";
import {sourceOf} from "./release.js";
import {readSheets} from "./sheet.js";
import {writeWhole} from "./writeWhole.js";

/** What came of one feed. */
export type Taken = {id: string} & (
  | {came: "new"; file: string; bytes: number}
  | {came: "unchanged"}
  | {came: "unreachable"; why: string}
  | {came: "refused"; why: FeedFault}
  | {came: "unreadable"; refusals: readonly Refusal[]}
);

/** Where the parts of the record that a fetch touches are. */
export interface FeedPlaces {
  feeds: string;
  sources: string;
  inbox: string;
}

/**
 * @param day the day of the fetch, ISO: it names the release of files that bear no name of their own
 * @throws {RefusedError} when feeds.yaml or sources.csv cannot be read
 */
export async function takeFeeds(places: FeedPlaces, day: string): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const feed of feedsIn(places.feeds, await readFile(places.feeds))) {
    taken.push({id: feed.id, ...(await takeFeed(feed, places, day))});
  }
  return taken;
}

/** A union keeps its kinds when one field is left out of each. */
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

async function takeFeed(feed: Feed, places: FeedPlaces, day: string): Promise<WithoutId<Taken>> {
  const fetched = await fetchFeed(feed);
  if (fetched.came !== "new") return fetched;
  const {bytes, sha256, etag} = fetched;
  const file = `${places.inbox}/${feed.id}_${day}${ending(bytes)}`;
  const refusals = faultsOf(feed, file, bytes);
  if (refusals.length) return {came: "unreadable", refusals};
  await writeWhole(file, bytes);
  await listSource(feed, places.sources, day);
  await noteTaken(places.feeds, feed.id, {sha256, ...(etag !== undefined && {etag})});
  return {came: "new", file, bytes: bytes.length};
}

/** A workbook is a ZIP, which begins with PK. */
const ending = (bytes: Uint8Array): string => (bytes[0] === 0x50 && bytes[1] === 0x4b ? ".xlsx" : ".csv");

/** Nothing, where a sheet of the file is in a layout of the feed's tracker. */
function faultsOf({tracker}: Feed, file: string, bytes: Uint8Array): readonly Refusal[] {
  try {
    const layouts = LAYOUTS.filter((layout) => layout.tracker === tracker);
    const found = readSheets(file, bytes).map((sheet) => recognise(sheet, layouts));
    if (found.some(({layout}) => layout)) return [];
    return found.flatMap((one) => (one.layout ? [] : [one.refusal]));
  } catch (error) {
    if (error instanceof RefusedError) return error.refusals;
    throw error;
  }
}

/** The first file of a release brings its row of sources.csv with it. */
async function listSource(feed: Feed, file: string, day: string): Promise<void> {
  const month = day.slice(0, 7);
  const id = sourceOf(feed.tracker, month);
  const bytes = await readFile(file);
  const {rows, refusals} = checkTable(sources, bytes);
  if (refusals.length) throw new RefusedError(refusals);
  if (rows.some(({cells}) => cells["id"] === id)) return;
  const row: Record<string, string> = {
    id,
    title: feed.title.replaceAll("{month}", month),
    publisher: feed.publisher,
    language: "en",
    url: feed.page,
    kind: "dataset",
    accessed: day,
    note: `Fetched on ${day}. Licence: ${feed.licence}.`
  };
  const names = columnNames(sources);
  const [, line = ""] = csvText(names, [names.map((name) => row[name] ?? "")]).split("\r\n");
  const isEnded = bytes.at(-1) === 0x0a;
  await writeWhole(file, Buffer.concat([bytes, Buffer.from(`${isEnded ? "" : "\n"}${line}\n`)]));
}
