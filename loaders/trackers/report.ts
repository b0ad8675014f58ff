import {VERDICTS, type VerdictCode} from "../../src/policy/judge.js";
import {VERDICT_LABELS, type Locale} from "../../src/policy/words/labels.js";
import {TRACKER_FLAGS} from "../../src/vocabulary/trackerFlags.js";
import {isValueOf} from "../../src/vocabulary/list.js";
import {NOT_GOODS} from "../../src/vocabulary/notGoods.js";
import {visible} from "../ingest/cell.js";
import {refusalLine} from "../ingest/refusal.js";
import {ofRecord} from "./ofRecord.js";
import type {ReadSheet, ReadTracker} from "./readTracker.js";
import {placeOf} from "./sheet.js";
import {wordsIn} from "./words.js";

const MOST_WORDS = 20;
const MOST_REFUSALS = 50;

/** What one file holds, line by line. */
export function reportOf(file: string, read: ReadTracker, locale: Locale): string[] {
  const words = wordsIn(locale);
  return [
    `${visible(file)}: ${words.release(read.release, read.until, read.source)}`,
    ...read.sheets.flatMap((sheet) => sheetReport(file, sheet, locale).map((line) => `  ${line}`)),
    ...(read.notRead.length ? [`  ${words.notRead(read.notRead.map(visible).join(", "))}`] : [])
  ];
}

function sheetReport(file: string, sheet: ReadSheet, locale: Locale): string[] {
  const words = wordsIn(locale);
  const {rowsIn, kept, refused, notGoods, claims, flagged, coverage, drift, refusals, unmapped} = sheet;
  const others = [...notGoods.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${visible(placeOf({file, sheet: sheet.sheet}))} – ${words.layout}: ${sheet.layout.name}`,
    ...drift.map(({kind, header, was = ""}) =>
      kind === "new_column" ? words.newColumn(visible(header)) : words.renamed(visible(header), was)
    ),
    words.rows(rowsIn, kept, refused, others),
    ...[...notGoods].map(([kind, count]) => `  ${count}  ${NOT_GOODS[kind][locale]}`),
    ...refusals.slice(0, MOST_REFUSALS).map((refusal) => refusalLine(refusal, locale)),
    sheet.values ? words.values(sheet.values.length, flagged) : words.claims(claims.length, flagged),
    ...(sheet.values ? [] : [words.ofRecord(ofRecord(claims).length)]),
    ...flagCounts(sheet).map(
      ([flag, count]) => `  ${count}  ${isValueOf(TRACKER_FLAGS, flag) ? TRACKER_FLAGS[flag][locale] : flag}`
    ),
    words.coverage(coverage.itemMapped, coverage.withNumber, coverage.actorMapped, kept),
    ...mostFrequent(words.unmapped.actor, unmapped.actor),
    ...mostFrequent(words.unmapped.item, unmapped.item)
  ];
}

/** How many readings have each verdict of the rules of their days. */
export function verdictReport(verdicts: ReadonlyMap<VerdictCode, number>, count: number, locale: Locale): string[] {
  const judged = [...verdicts.values()].reduce((sum, readings) => sum + readings, 0);
  return [
    wordsIn(locale).verdicts(judged, count),
    ...VERDICTS.filter((code) => verdicts.has(code)).map(
      (code) => `  ${verdicts.get(code)}  ${code} (${VERDICT_LABELS[code][locale]})`
    )
  ];
}

function flagCounts({claims}: ReadSheet): [string, number][] {
  const counts = new Map<string, number>();
  for (const {flags} of claims) {
    for (const flag of flags.split(" | ")) if (flag !== "") counts.set(flag, (counts.get(flag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function mostFrequent(title: string, words: ReadonlyMap<string, number>): string[] {
  if (!words.size) return [];
  const sorted = [...words].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return [
    `${title} (${words.size}):`,
    ...sorted.slice(0, MOST_WORDS).map(([word, count]) => `  ${count}  ${visible(word)}`)
  ];
}
