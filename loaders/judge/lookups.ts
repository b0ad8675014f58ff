/** What the reference tables say of an item class and of a recipient on a day. */
import {theValue} from "../../src/text/the.js";
import type {FactName, Facts} from "../../src/policy/facts.js";
import {FACTS, FACT_NAMES, type ListedFact} from "../../src/policy/facts.js";
import {dayAfter} from "../../src/text/day.js";
import type {Locale, NameOf} from "../../src/policy/words/labels.js";
import {NamesIndex} from "../../src/text/findByName.js";
import {grouped} from "../../src/text/grouped.js";
import type {Codes} from "../trackers/wordsMapped.js";
import type {actors, items, statuses} from "../schema/reference.js";
import type {CellsOf} from "../schema/table.js";

/** Where a fact was found. */
export interface Origin {
  from: "list" | "items" | "statuses";
  /** The item class or the id of the status; "" for the list's own row. */
  reference: string;
}

/** Facts with the place where each was found. */
export interface FoundFacts {
  facts: Facts;
  origins: {readonly [name in FactName]?: Origin};
}

/**
 * What a list must state of a recipient that the tables do not know, so that a misspelt code is not taken for one. Not among
 * it: what is taken to be so unless stated, and whether the recipient is a developing region, on which gifts alone hang.
 */
export const FACTS_OF_A_STRANGER: readonly FactName[] = FACT_NAMES.filter(
  (name) =>
    name.startsWith("recipient.") &&
    name !== "recipient.developing" &&
    (FACTS[name] as ListedFact).unlessStated === undefined
);

const ITEM_FACTS = {
  "item.listed": "listed",
  "item.weapon": "weapon",
  "item.form": "form",
  "item.armament": "armament",
  "item.use": "use",
  "item.licensor": "licensor",
  "item.joint_partner": "joint_partner"
} as const;

/** The columns that are looked up, of items.csv, actors.csv and statuses.csv. */
export const ITEM_COLUMNS = [
  "item_class",
  "name_en",
  "name_ja",
  "aliases",
  "unit",
  "treaty_ban",
  "treaty_ban_from",
  ...Object.values(ITEM_FACTS)
] as const;
export const ACTOR_COLUMNS = ["code", "name_en", "name_ja", "aliases"] as const;
export const STATUS_COLUMNS = ["id", "actor", "fact", "value", "from", "to"] as const;

export type ItemCells = Pick<CellsOf<typeof items>, (typeof ITEM_COLUMNS)[number]>;
export type ActorCells = Pick<CellsOf<typeof actors>, (typeof ACTOR_COLUMNS)[number]>;
export type StatusCells = Pick<CellsOf<typeof statuses>, (typeof STATUS_COLUMNS)[number]>;

export class Lookups {
  readonly #items: ReadonlyMap<string, ItemCells>;
  readonly #actors: ReadonlyMap<string, ActorCells>;
  readonly #statuses: ReadonlyMap<string, readonly StatusCells[]>;
  readonly nameOf: Record<Locale, NameOf>;
  /** Finds an item class, and a state or body, by whatever name the tables have for it. */
  readonly itemNames: NamesIndex;
  readonly actorNames: NamesIndex;

  /**
   * From the rows of items.csv, actors.csv and statuses.csv.
   * @param asOf the day up to which they are kept: what a recipient was later is not known, even where a period is open
   */
  constructor(
    ofItems: readonly ItemCells[],
    ofActors: readonly ActorCells[],
    ofStatuses: readonly StatusCells[],
    readonly asOf: string
  ) {
    this.#items = new Map(ofItems.map((cells) => [cells.item_class, cells]));
    this.#actors = new Map(ofActors.map((cells) => [cells.code, cells]));
    this.#statuses = grouped(ofStatuses, ({actor}) => actor);
    const name = (column: "name_en" | "name_ja") => (code: string) => this.#actors.get(code)?.[column] ?? code;
    const names = ({name_en, name_ja, aliases}: {name_en: string; name_ja: string; aliases: string}) => [
      name_en,
      name_ja,
      ...aliases.split(" | ")
    ];
    this.itemNames = new NamesIndex(ofItems.map((cells) => ({code: cells.item_class, names: names(cells)})));
    this.actorNames = new NamesIndex(ofActors.map((cells) => ({code: cells.code, names: names(cells)})));
    this.nameOf = {en: name("name_en"), ja: name("name_ja")};
  }

  /** The codes that a tracker's mapping may name. */
  get codes(): Codes {
    const units = [...this.#items].map(([code, {unit}]): [string, string] => [code, unit]);
    return {item: new Map(units), actor: new Set(this.#actors.keys())};
  }

  /** Every day on which some fact of some item or recipient begins to be another, in no order. */
  changeDays(): string[] {
    return changesIn([...this.#items.values()], [...this.#statuses.values()].flat());
  }

  /** The days on which some fact of this item or this recipient begins to be another, in no order. */
  changeDaysOf(itemClass: string, recipient: string): string[] {
    const item = this.#items.get(itemClass);
    return changesIn(item ? [item] : [], this.#statuses.get(recipient) ?? []);
  }

  /** The facts of an item class; a treaty's ban counts from the day it bound Japan. An open question stays unknown. */
  itemFacts(itemClass: string, day: string): FoundFacts {
    const item = this.#items.get(itemClass);
    if (!item) return {facts: {}, origins: {}};
    const from = item.treaty_ban_from;
    const values: [FactName, string][] = [
      ...Object.entries(ITEM_FACTS).map(([name, column]): [FactName, string] => [name as FactName, item[column]]),
      ["item.treaty_ban", from !== "" && day < from ? "none" : item.treaty_ban]
    ];
    return found(values, () => ({from: "items", reference: itemClass}));
  }

  /** The facts of a state or organisation that are on record for the day; both ends of a period are inside it. */
  recipientFacts(code: string, day: string): FoundFacts {
    const rows = (this.#statuses.get(code) ?? []).filter(({from, to}) => from <= day && (to === "" || day <= to));
    const ids = new Map<string, string>(rows.map((row) => [row.fact, row.id]));
    return found(
      rows.map((row): [FactName, string] => [row.fact as FactName, row.value]),
      (name) => ({from: "statuses", reference: theValue(ids, name)})
    );
  }
}

const changesIn = (ofItems: readonly ItemCells[], ofStatuses: readonly StatusCells[]): string[] =>
  [
    ...ofItems.map((item) => item.treaty_ban_from),
    ...ofStatuses.map(({from}) => from),
    ...ofStatuses.map(({to}) => (to === "" ? "" : dayAfter(to)))
  ].filter((day) => day !== "");

function found(values: readonly [FactName, string][], originOf: (name: FactName) => Origin): FoundFacts {
  const known = values.filter(([, value]) => value !== "");
  return {
    facts: Object.fromEntries(known),
    origins: Object.fromEntries(known.map(([name]) => [name, originOf(name)]))
  };
}

/** Facts joined, the later over the earlier. */
export function together(...parts: readonly FoundFacts[]): FoundFacts {
  return {
    facts: Object.assign({}, ...parts.map(({facts}) => facts)) as Facts,
    origins: Object.assign({}, ...parts.map(({origins}) => origins)) as FoundFacts["origins"]
  };
}
