/** What the reference tables say of a recipient and of an item class on a day: what the build looks up, on the reader's screen. */
import {FACT_NAMES, type FactName, type Facts} from "./facts.js";

/** The tables as questions need them. */
export interface ReferenceTables {
  /** By item class: its facts, and the first day of a treaty's ban, or "". */
  items: Record<string, {facts: Facts; bannedFrom: string}>;
  /** By state or body: fact, value, first and last day, "" where an end is open. */
  statuses: Record<string, [name: FactName, value: string, from: string, to: string][]>;
}

/** The facts of a state or body that are on record for the day; both ends of a period are inside it. None where the code is not known. */
export function recipientFacts({statuses}: Pick<ReferenceTables, "statuses">, code: string, day: string): Facts {
  const rows = (Object.hasOwn(statuses, code) ? statuses[code] : undefined) ?? [];
  const ofDay = rows.filter(([, , from, to]) => from <= day && (to === "" || day <= to));
  return Object.fromEntries(ofDay.map(([name, value]) => [name, value]));
}

/** The facts of an item class; a treaty's ban counts from the day it bound Japan. None where the class is not known. */
export function itemFacts({items}: Pick<ReferenceTables, "items">, itemClass: string, day: string): Facts {
  const item = Object.hasOwn(items, itemClass) ? items[itemClass] : undefined;
  if (!item) return {};
  return day < item.bannedFrom ? {...item.facts, "item.treaty_ban": "none"} : item.facts;
}

/** The facts that a rule asks of one thing: of "item", or of "recipient". */
export const isOf = (thing: "item" | "recipient", name: FactName): boolean => name.startsWith(`${thing}.`);

/** The facts that a row states of its own case, in columns named as the facts are. */
export const statedFacts = (row: {readonly [name in FactName]?: string | null}): Facts =>
  Object.fromEntries(FACT_NAMES.flatMap((name) => (row[name] ? [[name, row[name]]] : [])));
