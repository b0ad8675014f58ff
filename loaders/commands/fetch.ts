/** The fetch command: what is new of the feeds of data/reference/feeds.yaml, into data/inbox. See docs/importers.md. */
import type {Locale} from "../../src/policy/words/labels.js";
import {mustFollow, readAsOf} from "../ingest/recordDay.js";
import {refusalLine} from "../ingest/refusal.js";
import {sources} from "../schema/reference.js";
import {FEEDS_FILE} from "../trackers/feeds.js";
import {takeFeeds} from "../trackers/takeFeeds.js";
import {feedWordsIn} from "../trackers/feedWords.js";
import {isRun} from "./isRun.js";
import {optionsOf, runCommand} from "./command.js";

const REFUSED = 2;
const PLACES = {feeds: FEEDS_FILE, sources: sources.file, inbox: "data/inbox"};

/** @returns the exit code: 0 done or nobody there, 2 a feed was refused */
export async function fetchAll(
  locale: Locale,
  places = PLACES,
  log: (line: string) => void = console.log
): Promise<number> {
  const words = feedWordsIn(locale);
  const today = new Date().toISOString().slice(0, 10);
  mustFollow(today, await readAsOf());
  const taken = await takeFeeds(places, today);
  for (const one of taken) {
    if (one.came === "unreadable") {
      for (const refusal of one.refusals) log(`${one.id}: ${refusalLine(refusal, locale)}`);
    } else log(`${one.id}: ${words.came(one)}`);
  }
  if (taken.every(({came}) => came === "unreachable")) log(words.nobody);
  return taken.some(({came}) => came === "refused" || came === "unreadable") ? REFUSED : 0;
}

if (isRun(import.meta.url)) {
  await runCommand(async (locale) => {
    const {values} = optionsOf({help: {type: "boolean", short: "h"}});
    if (!values.help) return fetchAll(locale);
    console.log(feedWordsIn(locale).help);
  }, REFUSED);
}
