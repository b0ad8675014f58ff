/** From the cells of a row to the cases that are judged: which rules, which facts, and where each fact comes from. */
import {theFirst} from "../../src/text/the.js";
import type {Regime} from "../../src/policy/clause.js";
import {
  FACTS,
  FACT_NAMES,
  whyNotAValue,
  type CodedFact,
  type FactName,
  type ListedFact
} from "../../src/policy/facts.js";
import {modeIfJapanHadSent, PROGRAMME_IF_NONE_IS_NAMED} from "../../src/policy/ifJapanHadSent.js";
import type {Locale} from "../../src/policy/words/labels.js";
import {REGIMES, changeDays, regimeById, regimeOn} from "../../src/policy/regimes.js";
import {firstDay, lastDay} from "../../src/text/day.js";
import type {NamesIndex} from "../../src/text/findByName.js";
import {readDate} from "../../src/text/readDate.js";
import {MODES} from "../../src/vocabulary/claim.js";
import {textFault, type Fault} from "./fault.js";
import type {ListHeader} from "./listHeader.js";
import {FACTS_OF_A_STRANGER, together, type FoundFacts, type Lookups} from "../judge/lookups.js";
import {wordsIn, type JudgeWords} from "./words.js";

/** One set of facts under one set of rules. */
export interface RowCase extends FoundFacts {
  regime: Regime;
  /** The facts that were taken to be so as if Japan had been the sender. */
  assumed: readonly FactName[];
  /** The first day of the row's span on which this holds. */
  from: string;
}

/** What a row asks: one case, or for a month or a year one for each time in it that differs. */
export interface RowAsked {
  /** In the order of their days, at least one. */
  cases: readonly RowCase[];
  /** The date as it was read, where it is no single day. */
  span?: string;
  /** What the cells were read as, where that is not what stands in them: "recipient=UKR". */
  readAs: readonly string[];
  /** What was taken to be so to look the facts up: the day, where only a regime was named. */
  assumed: readonly string[];
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

type Refuse = (column: string, value: string, why: string, mend: string) => void;

/** Makes the function that turns the cells of a row into what it asks, or says all that is wrong with them. */
export function caseReader(
  header: ListHeader,
  lookups: Lookups,
  {on, regime, recipient: ofAll, assume, locale}: HowToJudge
): (cells: readonly string[]) => {asked: RowAsked} | {faults: Fault[]} {
  const words = wordsIn(locale);
  const cell = (cells: readonly string[], at: number) => cells[at] ?? "";
  const nameOfColumn = (at: number, ours: string) => header.names[at] || ours;
  const changes = [...new Set([...lookups.changeDays(), ...REGIMES.flatMap(changeDays)])].sort();

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
    const byJapan = "code" in donor && donor.code === "JPN";
    const caseOn = (day: string): RowCase => {
      const found = together(
        lookups.itemFacts(itemClass, day),
        recipient === "" ? NOTHING : lookups.recipientFacts(recipient, day),
        recipient === "" ? NOTHING : {facts: {recipient}, origins: {recipient: FROM_LIST}},
        given
      );
      const rules = regime === undefined ? regimeOn(day) : regimeById(regime);
      const taken = assume === "site" ? asOnTheSite(found, said, byJapan) : {...found, assumed: []};
      return {...taken, regime: rules, from: day};
    };
    const first = laterOf(firstDay(date), regime === undefined ? theFirst(REGIMES).id : "");
    const last = lastDay(date);
    const days = [first, ...(date.length === 10 ? [] : changes.filter((day) => day > first && day <= last))];
    return {
      asked: {
        cases: withoutRepeats(days.map(caseOn)),
        span: date.length === 10 ? undefined : date,
        readAs,
        assumed: on === undefined && own === "" ? [`on=${date}`] : []
      }
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

/** The cases that differ from the one before. */
function withoutRepeats(cases: readonly RowCase[]): RowCase[] {
  return cases.filter((one, i) => {
    const before = cases[i - 1];
    return before?.regime !== one.regime || FACT_NAMES.some((name) => before.facts[name] !== one.facts[name]);
  });
}

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
