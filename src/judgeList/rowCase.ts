/** From the cells of a row to the cases that are judged: which rules, which facts, and where each fact comes from. */
import {JAPAN} from "../vocabulary/actor.js";
import {theFirst} from "../text/the.js";
import type {Regime} from "../policy/clause.js";
import {
  FACTS,
  FACT_NAMES,
  inOneShape,
  whyNotAValue,
  type CodedFact,
  type FactName,
  type ListedFact
} from "../policy/facts.js";
import {modeIfJapanHadSent, PROGRAMME_IF_NONE_IS_NAMED} from "../policy/ifJapanHadSent.js";
import type {Locale} from "../policy/words/labels.js";
import {REGIMES, changeDays, regimeById, regimeOn} from "../policy/regimes.js";
import {firstDay, lastDay} from "../text/day.js";
import type {NamesIndex} from "../text/findByName.js";
import {readDate} from "../text/readDate.js";
import {MODES} from "../vocabulary/claim.js";
import {textFault, type Fault} from "./fault.js";
import {keep} from "./keep.js";
import type {ListHeader} from "./listHeader.js";
import {FACTS_OF_A_STRANGER, together, type FoundFacts, type Lookups} from "../../loaders/judge/lookups.js";
import {OPEN, type Reading} from "./trackerList.js";
import {wordsIn, type JudgeWords} from "./words.js";

/** One set of facts under one set of rules. */
export interface RowCase extends FoundFacts {
  regime: Regime;
  /** The facts that were taken to be so as if Japan had been the sender. */
  assumed: readonly FactName[];
}

/** A case, and the first day of a row's span on which it is the row's. */
export interface CaseFrom {
  from: string;
  of: RowCase;
}

/** What a row asks: one case, or for a month or a year one for each time in it that differs. */
export interface RowAsked {
  /** In the order of their days, at least one. */
  cases: readonly CaseFrom[];
  /** The date as it was read, where it is no single day. */
  span?: string;
  /** What the cells were read as, where that is not what stands in them: "recipient=UKR". */
  readAs: readonly string[];
  /** What was taken to be so to look rules and facts up: the day, where only a regime was named; that nothing has changed since the record's last day. */
  assumed: readonly string[];
  /** The last day of which rules and facts are known, where the row reaches beyond it and nothing is to be assumed. */
  knownUntil?: string;
}

export interface HowToJudge {
  /** The day that stands in place of every row's own. */
  on?: string;
  /** The regime that stands in place of the one in force on the row's day. */
  regime?: string;
  /** The recipient of a row that names none, by its code. */
  recipient?: string;
  /** Whether what the list does not say is taken to be so as on the site, or left open. */
  assume: "site" | "nothing";
  locale: Locale;
}

/** A row as it was read: our codes for what it names, and when it was. */
interface RowRead {
  itemClass: string;
  recipient: string;
  /** The facts that the row itself states. */
  given: FoundFacts;
  /** How it was sent, in the words of claims; "" where the row does not say. */
  mode: string;
  byJapan: boolean;
  /** The first day on which it may have been, and the last. */
  from: string;
  to: string;
  readAs: readonly string[];
  assumed: readonly string[];
}

/** How many pairs of item and recipient, and how many kinds of rows, are kept for further rows; each with all its times. */
const KEPT = 10_000;

/** The times between days on which rules, or facts of an item or a recipient, begin to be others. */
interface Times {
  /** The day on which each begins, in their order; "" for all that was before. */
  since: readonly string[];
  /** What is found of the two in each, once it was looked up. */
  found: FoundFacts[];
}

/** The cases of rows that differ in nothing but their day: one for each time, once it was asked for. */
interface Cases {
  of: RowCase[];
  /** Whether the case of a time differs from that of the time before. */
  differs: boolean[];
}

/** Makes the function that turns a row that was read into the cases that are judged: one, or one for each time in its span that differs. */
function asker(lookups: Lookups, {regime, assume}: HowToJudge): (row: RowRead) => RowAsked {
  const ofRules = REGIMES.flatMap(changeDays);
  const times = new Map<string, Times>();
  const timesOf = ({itemClass, recipient}: RowRead): Times =>
    keep(times, KEPT, `${itemClass} ${recipient}`, () => ({
      since: ["", ...[...new Set([...ofRules, ...lookups.changeDaysOf(itemClass, recipient)])].sort()],
      found: []
    }));
  const look = ({itemClass, recipient}: RowRead, day: string): FoundFacts =>
    recipient === ""
      ? lookups.itemFacts(itemClass, day)
      : together(lookups.itemFacts(itemClass, day), lookups.recipientFacts(recipient, day), {
          facts: {recipient},
          origins: {recipient: FROM_LIST}
        });
  const make = (row: RowRead, looked: FoundFacts, day: string): RowCase => {
    const found = row.given === NOTHING ? looked : together(looked, row.given);
    const rules = regime === undefined ? regimeOn(day) : regimeById(regime);
    const taken = assume === "site" ? asOnTheSite(found, row.mode, row.byJapan) : {...found, assumed: []};
    return {...taken, facts: inOneShape(taken.facts), regime: rules};
  };
  const made = new Map<string, Cases>();
  const casesOf = ({itemClass, recipient, mode, byJapan, given}: RowRead): Cases => {
    const stated = given === NOTHING ? "" : Object.entries(given.facts).join();
    const key = [itemClass, recipient, mode, byJapan, stated].join("\u0000");
    return keep(made, KEPT, key, () => ({of: [], differs: []}));
  };
  return (row) => {
    const {from, to, readAs, assumed} = row;
    const isBeyond = to > lookups.asOf;
    const first = laterOf(from, regime === undefined ? FIRST_RULES : "");
    const {since, found} = timesOf(row);
    const {of, differs} = casesOf(row);
    const caseAt = (time: number): RowCase => {
      // On any of its days a time is what it is on the others.
      const day = since[time] || first;
      return (of[time] ??= make(row, (found[time] ??= look(row, day)), day));
    };
    const isOther = (time: number) => (differs[time] ??= areDifferent(caseAt(time - 1), caseAt(time)));
    const start = since.findLastIndex((day) => day <= first);
    const cases: CaseFrom[] = [{from: first, of: caseAt(start)}];
    for (let time = start + 1; time < since.length; time += 1) {
      const day = since[time] ?? "";
      if (day > to) break;
      if (isOther(time)) cases.push({from: day, of: caseAt(time)});
    }
    return {
      cases,
      span: from === to ? undefined : spanText(from, to),
      readAs,
      assumed: isBeyond && assume === "site" ? [...assumed, `as_of=${lookups.asOf}`] : assumed,
      ...(isBeyond && assume === "nothing" && {knownUntil: lookups.asOf})
    };
  };
}

/** 2022, 2022-03, or 2022-02-24..2022-12-31; without its end where nobody named one. */
function spanText(from: string, to: string): string {
  const whole = [from.slice(0, 4), from.slice(0, 7)].find((date) => firstDay(date) === from && lastDay(date) === to);
  return whole ?? `${from}..${to === OPEN ? "" : to}`;
}

const FIRST_RULES = theFirst(REGIMES).id;

/** Whether a span ends before there were any rules. */
export const isBeforeAllRules = ({to}: Pick<Reading, "to">): boolean => to < FIRST_RULES;

/** Makes the function that turns what a tracker's row tells into what it asks. */
export function readingReader(lookups: Lookups, how: HowToJudge): (reading: Reading) => RowAsked {
  const ask = asker(lookups, how);
  return ({status, donor, recipient, itemClass, words, from, to}) => {
    const [first, last] = how.on === undefined ? [from, to] : [how.on, how.on];
    const readAs = [
      `status=${status}`,
      `donor=${donor || NOT_MAPPED}`,
      `recipient=${recipient || NOT_MAPPED}`,
      `item_class=${itemClass || notMapped(nearTo(lookups.itemNames, words))}`,
      `on=${from === to ? from : spanText(from, to)}`
    ];
    const mode = how.assume === "site" ? "unknown" : "";
    return ask({
      ...{itemClass, recipient, given: NOTHING, mode, byJapan: donor === JAPAN},
      ...{from: first, to: last, readAs, assumed: []}
    });
  };
}

const NOT_MAPPED = "?";
const notMapped = (near: readonly string[]) =>
  near.length ? `${NOT_MAPPED} (perhaps ${near.join(", ")})` : NOT_MAPPED;

/** The classes that words name or come near to: suggested, never taken. */
export function nearTo(names: NamesIndex, words: string): readonly string[] {
  const found = names.find(words);
  return "code" in found ? [found.code] : "candidates" in found ? found.candidates : found.like;
}

type Refuse = (column: string, value: string, why: string, mend: string) => void;

/** Makes the function that turns the cells of a row into what it asks, or says all that is wrong with them. */
export function caseReader(
  header: ListHeader,
  lookups: Lookups,
  how: HowToJudge
): (cells: readonly string[]) => {asked: RowAsked} | {faults: Fault[]} {
  const {on, regime, recipient: ofAll, assume, locale} = how;
  const words = wordsIn(locale);
  const ask = asker(lookups, how);
  const cell = (cells: readonly string[], at: number) => cells[at] ?? "";
  const nameOfColumn = (at: number, ours: string) => header.names[at] || ours;

  return (cells) => {
    const faults: Fault[] = [];
    const readAs: string[] = [];
    const refuse: Refuse = (column, value, why, mend) => faults.push({column, value, why, mend});

    /** The code of what a cell names; "" where it is empty or at fault. */
    const named = (at: number, ours: string, index: NamesIndex, strange: (like: readonly string[]) => string) => {
      const text = cell(cells, at);
      if (text === "") return "";
      const column = nameOfColumn(at, ours);
      const fault = textFault(column, text, locale);
      if (fault) {
        faults.push(fault);
        return "";
      }
      const found = index.find(text);
      if ("candidates" in found) {
        refuse(column, text, words.ambiguous, words.ambiguousMend(found.candidates.join(", ")));
        return "";
      }
      const code = "code" in found ? found.code : strange(found.like);
      if (code !== "" && code !== text) readAs.push(`${ours}=${code}`);
      return code;
    };

    const given = givenFacts(header, cells, locale, words, faults);
    const itemClass = named(header.itemClass, "item_class", lookups.itemNames, (like) => {
      refuse(
        nameOfColumn(header.itemClass, "item_class"),
        cell(cells, header.itemClass),
        words.unknownItem,
        words.unknownItemMend(like.join(", "))
      );
      return "";
    });
    const ownRecipient = named(header.recipient, "recipient", lookups.actorNames, (like) => {
      const text = cell(cells, header.recipient);
      const column = nameOfColumn(header.recipient, "recipient");
      const missing = FACTS_OF_A_STRANGER.filter((name) => given.facts[name] === undefined);
      // A code of the list's own is taken where the row says all about it.
      if (!whyNotAValue("recipient", text) && !missing.length) return text;
      const mend = whyNotAValue("recipient", text)
        ? words.unknownActorMend(like.join(", "))
        : words.unknownRecipientMend(missing.join(", "), like.join(", "));
      refuse(column, text, words.unknownRecipient, mend);
      return "";
    });
    const recipient = cell(cells, header.recipient) === "" ? (ofAll ?? "") : ownRecipient;
    if (recipient !== ownRecipient) readAs.push(`recipient=${recipient}`);
    const said =
      assume === "site" ? sentHow(cell(cells, header.mode), nameOfColumn(header.mode, "mode"), words, refuse) : "";

    const text = cell(cells, header.on);
    const strangeText = textFault(nameOfColumn(header.on, "on"), text, locale);
    if (strangeText) faults.push(strangeText);
    const own = text === "" || strangeText ? "" : ownDate(text, nameOfColumn(header.on, "on"), words, refuse);
    if (own !== "" && own !== text) readAs.push(`on=${own}`);
    const date = on ?? (own || regime);
    // A list without the column at all is refused once, by its header.
    if (text === "" && date === undefined && header.on !== -1) {
      refuse(nameOfColumn(header.on, "on"), "", words.noDay, words.noDayMend);
    }
    if (faults.length || date === undefined) return {faults};

    const donor = lookups.actorNames.find(cell(cells, header.donor));
    return {
      asked: ask({
        ...{itemClass, recipient, given, mode: said, byJapan: "code" in donor && donor.code === JAPAN},
        ...{from: firstDay(date), to: lastDay(date), readAs},
        assumed: on === undefined && own === "" ? [`on=${date}`] : []
      })
    };
  };
}

const FROM_LIST = {from: "list", reference: ""} as const;
const NOTHING: FoundFacts = {facts: {}, origins: {}};

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** Facts with what the site takes to be so where a row does not say. */
function asOnTheSite(found: FoundFacts, said: string, byJapan: boolean): FoundFacts & {assumed: FactName[]} {
  const {facts} = found;
  const taken: {[name in FactName]?: string} = {};
  if (facts["transfer.mode"] === undefined) {
    const toLicensor = facts.recipient !== undefined && facts["item.licensor"] === facts.recipient;
    taken["transfer.mode"] = modeIfJapanHadSent(said || "unknown", toLicensor);
  }
  if (facts["transfer.programme"] === undefined) taken["transfer.programme"] = PROGRAMME_IF_NONE_IS_NAMED;
  // What Japan itself sent, and how, is no assumption.
  const stated = byJapan && said !== "" && said !== "unknown";
  const names = FACT_NAMES.filter((name) => taken[name] !== undefined);
  return {
    facts: {...facts, ...taken},
    origins: stated ? {...found.origins, "transfer.mode": found.origins["transfer.mode"] ?? FROM_LIST} : found.origins,
    assumed: names.filter((name) => !(stated && name === "transfer.mode"))
  };
}

const areDifferent = (one: RowCase, other: RowCase): boolean =>
  one.regime !== other.regime || FACT_NAMES.some((name) => one.facts[name] !== other.facts[name]);

/** How a row says that it was sent, in the words of claims. */
function sentHow(text: string, column: string, words: JudgeWords, refuse: Refuse): string {
  const said = text.toLowerCase();
  if (said === "" || Object.hasOwn(MODES, said)) return said;
  refuse(column, text, words.noSuchMode, words.noSuchModeMend(Object.keys(MODES).join(", "), column));
  return "";
}

/** The row's own date, as precise as it is; "" where it is at fault. */
function ownDate(text: string, column: string, words: JudgeWords, refuse: Refuse): string {
  const read = readDate(text);
  if ("fault" in read) {
    if (read.fault === "ambiguous") refuse(column, text, words.twoDays(...read.days), words.twoDaysMend(...read.days));
    else if (read.fault === "rewrite") refuse(column, text, words.rewriteDay, words.rewriteDayMend(read.date));
    else if (read.fault === "impossible") refuse(column, text, words.badDay, words.badDayMend);
    else refuse(column, text, words.noDate, words.noDateMend);
    return "";
  }
  const first = theFirst(REGIMES).id;
  if (lastDay(read.date) >= first) return read.date;
  refuse(column, text, words.dayTooEarly(first), words.dayTooEarlyMend);
  return "";
}

function givenFacts(
  header: ListHeader,
  cells: readonly string[],
  locale: Locale,
  words: JudgeWords,
  faults: Fault[]
): FoundFacts {
  if (header.facts.every(({at}) => !cells[at])) return NOTHING;
  const facts: {[name in FactName]?: string} = {};
  const origins: {[name in FactName]?: typeof FROM_LIST} = {};
  for (const {name, at} of header.facts) {
    const value = cells[at] ?? "";
    if (value === "") continue;
    const column = header.names[at] || name;
    const fault = textFault(column, value, locale);
    if (fault) faults.push(fault);
    else if (whyNotAValue(name, value)) faults.push({column, value, ...notAValue(name, words)});
    else {
      facts[name] = value;
      origins[name] = FROM_LIST;
    }
  }
  return {facts, origins};
}

function notAValue(name: FactName, words: JudgeWords): {why: string; mend: string} {
  const fact: ListedFact | CodedFact = FACTS[name];
  if ("values" in fact) return {why: words.notListed, mend: words.notListedMend(fact.values.join(", "))};
  const also = (fact.codes === "several" ? words.orSeveral : "") + (fact.none ? words.orNone : "");
  return {why: words.notCode, mend: words.notCodeMend(also)};
}
