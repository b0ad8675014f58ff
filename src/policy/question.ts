/** "Could Japan have sent these goods to this country on this day?": its facts, and its answer then, before and since. */
import {dayAfter, dayBefore} from "./day.js";
import type {Facts} from "./facts.js";
import {modeIfJapanHadSent, PROGRAMME_IF_NONE_IS_NAMED} from "./ifJapanHadSent.js";
import {judgeUnder, type Verdict} from "./judge.js";
import {itemFacts, recipientFacts, type ReferenceTables} from "./lookUp.js";
import {REGIMES, regimeOn, rulesByDay} from "./regimes.js";
import {verdictLabel} from "./words/verdictLabel.js";

export interface Question {
  /** An item class. */
  goods: string;
  /** Code of a state or body. */
  recipient: string;
}

/** What is taken to be so and stands in no table: a gift of the Self-Defense Forces, under no programme of its own. */
export const ASSUMED = ["transfer.mode", "transfer.programme"] as const;

/** The facts of the question on a day: what the tables say of the goods and of the recipient, and what is assumed. */
export function factsAsked(tables: ReferenceTables, {goods, recipient}: Question, day: string): Facts {
  const item = itemFacts(tables, goods, day);
  const mode = modeIfJapanHadSent("grant", item["item.licensor"] === recipient);
  return {
    ...item,
    recipient,
    ...recipientFacts(tables, recipient, day),
    ...(mode && {"transfer.mode": mode}),
    "transfer.programme": PROGRAMME_IF_NONE_IS_NAMED
  };
}

/** Days on which the answer is the same, both ends included. */
export interface Answer {
  from: string;
  until: string;
  /** The verdict of the first of these days. */
  verdict: Verdict;
}

/** The verdict of the rules of the day. @param day ISO, not before the first rules. */
export const answerOn = (tables: ReferenceTables, question: Question, day: string): Verdict =>
  judgeUnder(regimeOn(day))(factsAsked(tables, question, day));

/**
 * The answers in their order, from the first rules to a day. Each is the same from end to end; between two of them either the
 * rules changed, or what is known of the goods or the recipient.
 * @param until ISO day, the last that is asked about
 */
export function answersOverTime(tables: ReferenceTables, question: Question, until: string): Answer[] {
  const ofRules = rulesByDay();
  const ofFacts = daysOfFacts(tables, question);
  const first = REGIMES[0]?.id ?? "";
  const days = [...new Set([...ofRules.keys(), ...ofFacts])].filter((day) => first <= day && day <= until).sort();
  const changes: Omit<Answer, "until">[] = [];
  let judge = judgeUnder(regimeOn(first));
  let facts = factsAsked(tables, question, first);
  for (const day of days) {
    const rules = ofRules.get(day);
    if (rules) judge = judgeUnder(rules);
    if (ofFacts.has(day)) facts = factsAsked(tables, question, day);
    const verdict = judge(facts);
    const before = changes.at(-1);
    if (!before || !isSame(before.verdict, verdict)) changes.push({from: day, verdict});
  }
  return changes.map(({from, verdict}, index) => {
    const next = changes[index + 1];
    return {from, until: next ? dayBefore(next.from) : until, verdict};
  });
}

/** The days on which the facts may become others: that of the treaty on the goods, and those of what is on record of the recipient. */
const daysOfFacts = ({items, statuses}: ReferenceTables, {goods, recipient}: Question): Set<string> =>
  new Set([
    items[goods]?.bannedFrom ?? "",
    ...(statuses[recipient] ?? []).flatMap(([, , from, to]) => [from, to === "" ? "" : dayAfter(to)])
  ]);

const isSame = (one: Verdict, other: Verdict): boolean =>
  one.code === other.code && verdictLabel(one).en === verdictLabel(other).en;
