/**
 * Transfers as they stood on a day: the sentences and cells that the build prints for the newest day, and the reader's browser for any
 * other.
 */
import {inLocale, type Locale} from "../messages/locale.js";
import {transferList as messages} from "../messages/transferList.js";
import type {VerdictCode} from "../policy/judge.js";
import {csvText} from "../text/csv.js";
import {dateText} from "../text/dateText.js";
import {formatDate, formatNumber} from "../text/format.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {quantityText, quantityWithUnit, type Counted, type Quantity} from "../text/quantityText.js";
import {theFirst, theOne} from "../text/the.js";
import {STATUSES, type Status} from "../vocabulary/claim.js";
import {UNITS} from "../vocabulary/item.js";
import {glossaryEntry} from "../text/glossaryEntry.js";
import {VERDICT_ORDER} from "./charts/verdictSigns.js";
import {html, type Html} from "./html.js";
import {verdictMark} from "./verdictMark.js";

/** How a transfer stood from the end of a day on, until another standing is known. */
export interface Standing extends Quantity, Counted {
  from: string;
  status: Status;
  date: string;
  date_basis: string;
  /** What it is worth, where the source says so: of money all there is to say. */
  value_amount: number | null;
  value_currency: string | null;
  /** sources.id */
  source: string;
}

export interface ListedTransfer {
  id: string;
  donor: string;
  recipient: string;
  item: string;
  item_ja: string;
  item_class: string;
  /** A weapon in the sense of the Self-Defense Forces Act: named first. */
  weapon: boolean;
  /** A sum over other rows: shown, and in no count. */
  sum: boolean;
  /** Under the rules of its first statement's day. */
  then: {regime: string; verdict: VerdictCode};
  /** Under each of the list's rules, in their order: the place of its verdict among the list's marks. */
  under: readonly number[];
  /** In the order of their days, at least one. */
  standings: readonly Standing[];
}

/** What a page says of its list. */
export interface ListFile {
  kind: "donor" | "goods";
  /** Name of the donor or of the goods. */
  name: string;
  byJapan: boolean;
  /** The version of the rules now in force. */
  now: string;
  /** Every version of the rules: its id, and its name in the language of the page. */
  rules: readonly (readonly [id: string, name: string])[];
  /** Every verdict of a transfer under one of them: its code, and the word for it. */
  marks: readonly (readonly [code: VerdictCode, word: string])[];
  /** The newest day of the record. */
  last: string;
  /** The name of the CSV. */
  csv: string;
  /** Names of the donors by code, where they are several. */
  donors: Readonly<Record<string, string>>;
  transfers: readonly ListedTransfer[];
}

/** What a reader asks a list for. */
export interface Asked {
  /** ISO */
  day: string;
  /** The version whose answers are set beside those of each transfer's own day; left out where none was chosen. */
  rules?: string;
}

/**
 * The verdict of a transfer under a version: its code, and the word for it.
 * @throws {Error} for a version that the list does not know.
 */
export function markUnder(
  {rules, marks}: Pick<ListFile, "rules" | "marks">,
  {under}: Pick<ListedTransfer, "under">,
  version: string
): readonly [code: VerdictCode, word: string] {
  const mark = marks[under[rules.findIndex(([id]) => id === version)] ?? -1];
  if (!mark) throw new Error(`no verdict under ${version}`);
  return mark;
}

/** The name of a version of the rules. */
const nameOfRules = ({rules}: Pick<ListFile, "rules">, version: string): string =>
  theOne(rules, ([id]) => id === version)[1];

/** What the column beside that of each day's rules is headed: the rules chosen, or those now in force. */
export const besideThen = (list: Pick<ListFile, "rules">, {rules}: Asked, locale: Locale): string =>
  rules === undefined ? inLocale(messages, locale).columns.now : nameOfRules(list, rules);

/** How it stood at the end of a day; undefined where nothing was on record yet. */
export const standingOn = ({standings}: Pick<ListedTransfer, "standings">, day: string): Standing | undefined =>
  standings.findLast(({from}) => from <= day);

/** The days on which a standing changes, in order. */
export const daysOfChange = (transfers: readonly ListedTransfer[]): string[] =>
  [...new Set(transfers.flatMap(({standings}) => standings.map(({from}) => from)))].sort();

/** The heading of the page: "What Germany sent by 7 March 2022". */
export function titleOn({kind, name}: Pick<ListFile, "kind" | "name">, day: string, locale: Locale): string {
  const words = inLocale(messages, locale);
  const date = formatDate(day, locale);
  return kind === "donor" ? words.donorTitle(nameInSentence(name, locale), date) : words.goodsTitle(name, date);
}

/** The standings in the order in which they are told, with how many goods are named of each. */
const TOLD: readonly [Status, number][] = [
  ["delivered", 5],
  ["committed", 3],
  ["pledged", 3],
  ["requested", 2],
  ["refused", 3],
  ["withdrawn", 2]
];

interface Stood {
  transfer: ListedTransfer;
  standing: Standing;
}

const stoodOn = (transfers: readonly ListedTransfer[], day: string): Stood[] =>
  transfers.flatMap((transfer) => {
    const standing = standingOn(transfer, day);
    return standing && !transfer.sum ? [{transfer, standing}] : [];
  });

/** The headline sentence: how much was on record by a day, how much of it delivered, and what Japan's rules of each day, or those chosen, would have said. */
export function toldOn(list: ListFile, {day, rules}: Asked, locale: Locale): string {
  const words = inLocale(messages, locale);
  const stood = stoodOn(list.transfers, day);
  if (!stood.length) {
    if (list.transfers.some((transfer) => standingOn(transfer, day))) return words.onlySums;
    return words.none(formatDate(day, locale), formatDate(theFirst(daysOfChange(list.transfers)), locale));
  }
  const number = (value: number) => formatNumber(value, locale);
  const codeOf = (transfer: ListedTransfer) =>
    rules === undefined ? transfer.then.verdict : markUnder(list, transfer, rules)[0];
  const having = (answer: Answer) => stood.filter(({transfer}) => ANSWERS[codeOf(transfer)] === answer).length;
  const delivered = stood.filter(({standing}) => standing.status === "delivered").length;
  const answers = (["no", "exception", "perhaps"] as const).flatMap((answer) => {
    const count = having(answer);
    return count || answer === "no" ? [words.answers[answer](number(count))] : [];
  });
  const say = list.byJapan ? words.toldOfJapan : words.told;
  const which = rules === undefined ? words.rulesOfEachDay : words.rulesNamed(nameOfRules(list, rules));
  const rest = (["outside", "open"] as const).map((answer) => {
    const count = having(answer);
    return count ? words[answer](number(count)) : "";
  });
  return say(number(stood.length), number(delivered), which, words.answersList(answers), rest.join(""));
}

export interface Told {
  standing: string;
  count: string;
  goods: string;
}

/** What had been delivered, committed, pledged by a day: how many of each, and the weightiest by name. */
export function standingsOn(list: ListFile, day: string, locale: Locale): Told[] {
  const words = inLocale(messages, locale);
  const stood = stoodOn(list.transfers, day);
  return TOLD.flatMap(([status, named]) => {
    const ones = stood.filter(({standing}) => standing.status === status).sort(byWeight);
    if (!ones.length) return [];
    const more = ones.length - named;
    const names = ones.slice(0, named).map((one) => nameOf(list, one, locale));
    const goods = words.goodsList(names, more > 0 ? formatNumber(more, locale) : "");
    return [{standing: words.standings[status], count: formatNumber(ones.length, locale), goods}];
  });
}

/** The same as terms and what they mean. */
export const standingsList = (told: readonly Told[]): Html =>
  html`${told.map(({standing, count, goods}) => html`<div><dt>${standing} <b>${count}</b></dt><dd>${goods}</dd></div>`)}`;

/** Weapons first, then the larger figure. */
const byWeight = (a: Stood, b: Stood): number =>
  Number(b.transfer.weapon) - Number(a.transfer.weapon) || figureOf(b) - figureOf(a);

const figureOf = ({standing: {quantity_min, quantity_max}}: Stood) => quantity_min ?? quantity_max ?? 0;

const isStated = ({quantity_min, quantity_max}: Quantity) => (quantity_min ?? quantity_max) !== null;

/** On the page of a donor the goods, on that of goods the donor, each with the figure. */
function nameOf({kind, donors}: ListFile, {transfer, standing}: Stood, locale: Locale): string {
  const words = inLocale(messages, locale);
  if (kind === "goods") {
    const figure = isStated(standing) ? quantityWithUnit(standing, locale) : valueOf(standing, locale);
    return words.goods(donors[transfer.donor] ?? transfer.donor, figure);
  }
  const goods = locale === "ja" ? transfer.item_ja : transfer.item;
  if (!isStated(standing)) return words.goods(goods, valueOf(standing, locale));
  // "Helmets (23,000)": a unit that the name holds is not said again.
  const {en, plural} = UNITS[standing.unit];
  const saysUnit = locale === "en" && [en, plural].some((unit) => goods.toLowerCase().includes(unit));
  return words.goods(goods, (saysUnit ? quantityText : quantityWithUnit)(standing, locale));
}

type Answer = "no" | "exception" | "perhaps" | "outside" | "open";

const ANSWERS: Readonly<Record<VerdictCode, Answer>> = {
  prohibited: "no",
  no_category: "no",
  exception_only: "exception",
  conditional: "perhaps",
  permissible: "perhaps",
  undetermined: "open",
  out_of_scope: "outside"
};

/** The mark of a verdict as a link to what it means. */
const explainedMark = (code: VerdictCode, glossary: string, hypothetical: boolean, locale: Locale): Html =>
  html`<a class="explained" href="${glossary}#${glossaryEntry("verdict", code)}">${verdictMark(code, locale, {hypothetical, fromSprite: true})}</a>`;

/** How many of the transfers that stood on the day meet each verdict, under the rules of their day and under those beside them; sums are left out. */
export function answersOn(
  list: ListFile,
  {day, rules = list.now}: Asked
): {code: VerdictCode; then: number; beside: number}[] {
  const stood = stoodOn(list.transfers, day).map(({transfer}) => transfer);
  return VERDICT_ORDER.map((code) => ({
    code,
    then: stood.filter(({then}) => then.verdict === code).length,
    beside: stood.filter((transfer) => markUnder(list, transfer, rules)[0] === code).length
  })).filter(({then, beside}) => then + beside > 0);
}

/**
 * How many transfers on record by a day meet each verdict: under the rules of their own days, and under those chosen or now in force.
 * @param glossary the address of the glossary from the page, where each verdict is explained
 */
export function answersTable(list: ListFile, asked: Asked, glossary: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const number = (count: number) => (count ? formatNumber(count, locale) : "–");
  const rows = answersOn(list, asked);
  if (!rows.length) return html``;
  return html`<thead><tr><th scope="col">${list.byJapan ? words.codedAnswer : words.answer}</th><th scope="col" class="figure-cell">${words.columns.then}</th><th scope="col" class="figure-cell">${besideThen(list, asked, locale)}</th></tr></thead>
<tbody>${rows.map(({code, then, beside}) => html`<tr><th scope="row">${explainedMark(code, glossary, !list.byJapan, locale)}</th><td class="figure-cell">${number(then)}</td><td class="figure-cell">${number(beside)}</td></tr>`)}</tbody>`;
}

/** The figure of a standing, as a cell shows it: how many, or where no number is stated how much money. */
export const figureCell = (standing: Standing, locale: Locale): string =>
  isStated(standing)
    ? quantityWithUnit(standing, locale)
    : valueOf(standing, locale) || quantityWithUnit(standing, locale);

const valueOf = ({value_amount, value_currency}: Standing, locale: Locale): string =>
  value_amount === null ? "" : `${value_currency ?? ""} ${formatNumber(value_amount, locale)}`.trim();

/** How far it had come and on which day, as a cell shows it. */
export const standingCell = ({status, date, date_basis}: Standing, locale: Locale): Html =>
  html`${STATUSES[status][locale]} <span class="quiet">${dateText(date, date_basis, locale)}</span>`;

const COLUMNS = [
  "transfer",
  "donor",
  "recipient",
  "item",
  "item_ja",
  "item_class",
  "status",
  "date",
  "date_basis",
  "quantity_min",
  "quantity_max",
  "qualifier",
  "unit",
  "value_amount",
  "value_currency",
  "source",
  "as_of",
  "rules_then",
  "verdict_then"
] as const;

/** The version of the rules set beside that of each day, in force now or chosen, and what its columns are called in a file. */
export const besideInCsv = (
  {now}: Pick<ListFile, "now">,
  rules: string | undefined
): {version: string; columns: string[]} =>
  rules === undefined
    ? {version: now, columns: ["rules_now", "verdict_now"]}
    : {version: rules, columns: ["rules_chosen", "verdict_chosen"]};

/**
 * The list as a file: a record for each transfer on record by the day, in the order given. Columns are named as in transfers.csv; the last two are the rules set beside those of each
 * day, now in force or chosen, as they are on the page.
 */
export function listCsv(
  list: Pick<ListFile, "now" | "rules" | "marks">,
  transfers: readonly ListedTransfer[],
  {day, rules}: Asked
): string {
  const {version, columns} = besideInCsv(list, rules);
  return csvText(
    [...COLUMNS, ...columns],
    transfers.flatMap((transfer) => {
      const standing = standingOn(transfer, day);
      if (!standing) return [];
      const {id, donor, recipient, item, item_ja, item_class, then} = transfer;
      const {status, date, date_basis, quantity_min, quantity_max, qualifier, unit, source} = standing;
      const {value_amount, value_currency} = standing;
      return [
        [
          ...[id, donor, recipient, item, item_ja, item_class],
          ...[status, date, date_basis, quantity_min, quantity_max, qualifier, unit],
          ...[value_amount, value_currency, source],
          ...[day, then.regime, then.verdict, version, markUnder(list, transfer, version)[0]]
        ]
      ];
    })
  );
}
