/**
 * What Japan decided on transfers to one recipient, as it stood on a day: the sentences and the file that the build makes for the
 * newest day, and the reader's browser for any other.
 */
import {inLocale, type Locale} from "../messages/locale.js";
import {recipients as messages} from "../messages/recipients.js";
import type {VerdictCode} from "../policy/judge.js";
import {csvText} from "../text/csv.js";
import {formatDate, formatNumber} from "../text/format.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {besideInCsv, markUnder, type Asked, type ListFile} from "./transferList.js";

/** What was known of a record from a day on. */
export interface Outcome {
  /** ISO day */
  from: string;
  /** What Japan decided, or how far a transfer had come, as a code of its table. */
  code: string;
  /** The date of the source, as precise as it is. */
  date: string;
  /** The same in the words of the page. */
  said: string;
}

/** A precedent, or a transfer of Japan's own. */
export interface RecipientRecord {
  id: string;
  kind: "precedent" | "transfer";
  item: string;
  item_ja: string;
  /** In the order of their days, at least one. */
  outcomes: readonly Outcome[];
  /** Under the rules of its own day; null where the date leaves open which they were. */
  then: {regime: string; verdict: VerdictCode; word: string} | null;
  /** How the coded rules stand to the decision, as a code. */
  comparison: string;
  /** As `ListedTransfer.under`. */
  under: readonly number[];
}

/** What the page says of its list. */
export interface RecipientFile extends Pick<ListFile, "name" | "now" | "last" | "csv" | "rules" | "marks" | "byJapan"> {
  records: readonly RecipientRecord[];
}

/** What was known at the end of a day; undefined where nothing was yet. */
export const outcomeOn = ({outcomes}: RecipientRecord, day: string): Outcome | undefined =>
  outcomes.findLast(({from}) => from <= day);

/** The days on which something became known, in order. */
export const daysOfOutcomes = (records: readonly RecipientRecord[]): string[] =>
  [...new Set(records.flatMap(({outcomes}) => outcomes.map(({from}) => from)))].sort();

/** "What Japan decided on transfers to the Philippines by 29 May 2026". */
export const recipientTitleOn = ({name}: Pick<RecipientFile, "name">, day: string, locale: Locale): string =>
  inLocale(messages, locale).title(nameInSentence(name, locale), formatDate(day, locale));

const PERMITTED: readonly string[] = ["permitted", "permitted_after_exception", "permitted_after_amendment"];

/** How many cases were on record by the day, and what came of them. */
export function recipientToldOn({records}: RecipientFile, day: string, locale: Locale): string {
  const words = inLocale(messages, locale);
  const known = records.flatMap((record) => {
    const outcome = outcomeOn(record, day);
    return outcome ? [{kind: record.kind, code: outcome.code}] : [];
  });
  const number = (count: number) => formatNumber(count, locale);
  const precedents = known.filter(({kind}) => kind === "precedent");
  const transfers = number(known.length - precedents.length);
  if (!known.length) return words.none(formatDate(day, locale));
  if (!precedents.length) return words.ledeOfMoney(transfers);
  return words.lede(
    number(precedents.length),
    number(precedents.filter(({code}) => PERMITTED.includes(code)).length),
    number(precedents.filter(({code}) => code === "refused").length)
  );
}

const COLUMNS = [
  "record",
  "kind",
  "item",
  "item_ja",
  "date",
  "outcome",
  "as_of",
  "rules_then",
  "verdict_then",
  "comparison"
] as const;

/** The list as a file: a record for each that was known by the day, in the order given; the last two columns as those of `listCsv`. */
export function recipientCsv(
  list: Pick<RecipientFile, "now" | "rules" | "marks">,
  records: readonly RecipientRecord[],
  {day, rules}: Asked
): string {
  const {version, columns} = besideInCsv(list, rules);
  return csvText(
    [...COLUMNS, ...columns],
    records.flatMap((record) => {
      const outcome = outcomeOn(record, day);
      if (!outcome) return [];
      const {id, kind, item, item_ja, then, comparison} = record;
      return [
        [
          ...[id, kind, item, item_ja, outcome.date, outcome.code, day],
          ...[then?.regime ?? null, then?.verdict ?? null, comparison],
          ...[version, markUnder(list, record, version)[0]]
        ]
      ];
    })
  );
}
