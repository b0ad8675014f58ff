/** From the cells of a row to the case that is judged: which rules, which facts, and where each fact comes from. */
import {theFirst} from "../../src/text/the.js";
import type {Regime} from "../../src/policy/clause.js";
import {FACTS, whyNotAValue, type CodedFact, type FactName, type ListedFact} from "../../src/policy/facts.js";
import type {Locale} from "../../src/policy/words/labels.js";
import {REGIMES, regimeById, regimeOn} from "../../src/policy/regimes.js";
import {isDay} from "../../src/text/day.js";
import {textFault, type Fault} from "./fault.js";
import type {ListHeader} from "./listHeader.js";
import {FACTS_OF_A_STRANGER, together, type FoundFacts, type Lookups} from "../judge/lookups.js";
import {wordsIn, type JudgeWords} from "./words.js";

export interface RowCase extends FoundFacts {
  regime: Regime;
  /** What was taken to be so to look the facts up: the day, where only a regime was named. */
  assumed: readonly string[];
}

export interface HowToJudge {
  /** The day that stands in place of every row's own. */
  on?: string;
  /** The regime that stands in place of the one in force on the row's day. */
  regime?: string;
  locale: Locale;
}

/** Makes the function that turns the cells of a row into its case, or says all that is wrong with them. */
export function caseReader(
  header: ListHeader,
  lookups: Lookups,
  {on, regime, locale}: HowToJudge
): (cells: readonly string[]) => {case: RowCase} | {faults: Fault[]} {
  const words = wordsIn(locale);
  const cell = (cells: readonly string[], at: number) => cells[at] ?? "";

  return (cells) => {
    const faults: Fault[] = [];
    const refuse = (column: string, value: string, why: string, mend: string) =>
      faults.push({column, value, why, mend});
    const given = givenFacts(header, cells, locale, words, faults);

    const ownDay = cell(cells, header.on);
    const dayFault = ownDay === "" ? undefined : whyNotADay(ownDay, words);
    if (dayFault) refuse("on", ownDay, dayFault.why, dayFault.mend);
    const day = on ?? (ownDay || regime);
    // A list without the column at all is refused once, by its header.
    if (day === undefined && header.on !== -1) refuse("on", "", words.noDay, words.noDayMend);

    const itemClass = cell(cells, header.itemClass);
    if (itemClass !== "") {
      const fault = textFault("item_class", itemClass, locale);
      if (fault) faults.push(fault);
      else if (!lookups.knowsItem(itemClass)) {
        refuse("item_class", itemClass, words.unknownItem, words.unknownItemMend);
      }
    }
    const {recipient} = given.facts;
    if (recipient !== undefined && !lookups.knowsActor(recipient)) {
      const missing = FACTS_OF_A_STRANGER.filter((name) => given.facts[name] === undefined);
      if (missing.length) {
        refuse("recipient", recipient, words.unknownRecipient, words.unknownRecipientMend(missing.join(", ")));
      }
    }
    if (faults.length || day === undefined) return {faults};

    const found = together(
      lookups.itemFacts(itemClass, day),
      recipient === undefined ? {facts: {}, origins: {}} : lookups.recipientFacts(recipient, day),
      given
    );
    const assumed = on === undefined && ownDay === "" ? [`on=${day}`] : [];
    return {case: {...found, regime: regime === undefined ? regimeOn(day) : regimeById(regime), assumed}};
  };
}

function givenFacts(
  header: ListHeader,
  cells: readonly string[],
  locale: Locale,
  words: JudgeWords,
  faults: Fault[]
): FoundFacts {
  const facts: {[name in FactName]?: string} = {};
  const origins: {[name in FactName]?: {from: "list"; reference: ""}} = {};
  for (const {name, at} of header.facts) {
    const value = cells[at] ?? "";
    if (value === "") continue;
    const fault = textFault(name, value, locale);
    if (fault) faults.push(fault);
    else if (whyNotAValue(name, value)) faults.push({column: name, value, ...notAValue(name, words)});
    else {
      facts[name] = value;
      origins[name] = {from: "list", reference: ""};
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

function whyNotADay(text: string, words: JudgeWords): {why: string; mend: string} | undefined {
  if (!isDay(text)) return {why: words.badDay, mend: words.badDayMend};
  const first = theFirst(REGIMES).id;
  return text < first ? {why: words.dayTooEarly(first), mend: words.dayTooEarlyMend} : undefined;
}
