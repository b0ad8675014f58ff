/** Which rows are chosen, in which order, and how many each further choice would leave. */
import {wordsTyped} from "../text/searchText.js";
import {VERDICTS} from "../policy/judge.js";
import {STATUSES} from "../vocabulary/claim.js";
import {valuesOf} from "../vocabulary/list.js";
import type {Locale} from "../messages/locale.js";
import {SETS, type Choices, type FilterName, type SetName} from "./choices.js";
import type {ExplorerRow, Rows, Thing} from "./rows.js";
import {compareText} from "../text/compareText.js";

export interface Found {
  /** In the order that is chosen. */
  rows: readonly ExplorerRow[];
  /** How many rows of the chosen list there are, whatever else is chosen. */
  all: number;
  /** How many rows have each value, with all other filters as they are; counted when it is asked. */
  counts: (name: SetName) => ReadonlyMap<string, number>;
}

/** Whether a row stands in the chosen list. Where all are shown, a statement gathered here stands for the row of a tracker. */
const isListed = (row: ExplorerRow, {source}: Choices) => (source === "all" ? !row.isStoodFor : row.source === source);

const valueOf = (row: ExplorerRow, name: SetName, regime: string): string => {
  switch (name) {
    case "donor":
      return row.donor.code;
    case "item_group":
      return row.itemClass.group;
    case "item_class":
      return row.itemClass.code;
    case "status":
      return row.status;
    case "verdict":
      return row.verdictUnder(regime);
    case "verification":
      return row.check;
  }
};

/** The filters that a row may fail, one bit each. Kinds and classes are one filter: a row may be of either. */
const KIND = "item_group";
const BITS = ["q", "donor", KIND, "status", "verdict", "verification", "from", "until", "sums"] as const;
const bitOf = (name: FilterName) => BITS.findIndex((one) => one === (name === "item_class" ? KIND : name));

/**
 * Goes through the rows of the list once. A row that fails no filter is found; one that fails a single filter counts for the other
 * values of that filter alone.
 */
export function findRows(rows: Rows, choices: Choices, locale: Locale): Found {
  const {regime, from, until} = choices;
  const listed = inOrder(rows, choices, locale);
  const matches = matcher(rows, choices.q);
  const chosen = new Map(SETS.map((name) => [name, new Set(choices[name])]));
  const has = (name: SetName, row: ExplorerRow) => chosen.get(name)?.has(valueOf(row, name, regime)) === true;
  const asksKind = choices.item_group.length + choices.item_class.length > 0;
  const simple = (["donor", "status", "verdict", "verification"] as const).filter((name) => choices[name].length);
  const fails = new Uint16Array(listed.length);
  for (const [place, row] of listed.entries()) {
    let failed = 0;
    if (!matches(row)) failed |= 1 << bitOf("q");
    for (const name of simple) if (!has(name, row)) failed |= 1 << bitOf(name);
    if (asksKind && !has("item_group", row) && !has("item_class", row)) failed |= 1 << bitOf(KIND);
    if (from && row.from < from) failed |= 1 << bitOf("from");
    if (until && row.from > until) failed |= 1 << bitOf("until");
    if (choices.sums === "no" && row.isSum) failed |= 1 << bitOf("sums");
    fails[place] = failed;
  }
  return {
    rows: listed.filter((_, place) => fails[place] === 0),
    all: listed.length,
    counts: (name) => {
      const counts = new Map<string, number>();
      for (const [place, row] of listed.entries()) {
        if (fails[place] !== 0 && fails[place] !== 1 << bitOf(name)) continue;
        const value = valueOf(row, name, regime);
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    }
  };
}

/** Whether each word that was typed stands in something that the row is found by. */
function matcher({thingsWith}: Rows, typed: string): (row: ExplorerRow) => boolean {
  const hits = wordsTyped(typed).map(thingsWith);
  return ({foundBy}) => {
    for (const hit of hits) if (!holdsOne(hit, foundBy)) return false;
    return true;
  };
}

/** A loop, since it runs for every row at every key. */
function holdsOne(hit: Uint8Array, places: readonly number[]): boolean {
  for (const place of places) if (hit[place] === 1) return true;
  return false;
}

const ordered = new WeakMap<readonly ExplorerRow[], Map<string, readonly ExplorerRow[]>>();

/** The rows of the chosen list in the chosen order, which is kept: it costs more than all else, and changes seldom. */
function inOrder(rows: Rows, choices: Choices, locale: Locale): readonly ExplorerRow[] {
  const list = rows[choices.rows];
  const {sort, regime, source} = choices;
  const name = [source, sort, /verdict$/.test(sort) && regime].join(" ");
  const known = ordered.get(list) ?? new Map<string, readonly ExplorerRow[]>();
  ordered.set(list, known);
  const found =
    known.get(name) ??
    sorted(
      list.filter((row) => isListed(row, choices)),
      choices,
      locale
    );
  known.set(name, found);
  return found;
}

function sorted(list: readonly ExplorerRow[], {sort, regime}: Choices, locale: Locale): ExplorerRow[] {
  const newestFirst = list.toSorted((a, b) => compareText(b.from, a.from) || compareText(a.id, b.id));
  if (sort === "") return newestFirst;
  const sign = sort.startsWith("-") ? -1 : 1;
  const keyOf = keyFor(sort.replace(/^-/, ""), list, regime, locale);
  const keyed = newestFirst.map((row) => ({row, key: keyOf(row)}));
  // What has no value stays last, whichever way it goes.
  keyed.sort((a, b) =>
    a.key === null || b.key === null
      ? Number(a.key === null) - Number(b.key === null)
      : sign * (typeof a.key === "string" ? compareText(a.key, b.key as string) : a.key - (b.key as number))
  );
  return keyed.map(({row}) => row);
}

/** What rows are sorted by: names by their place in the language's own order, found once for each. */
function keyFor(
  key: string,
  list: readonly ExplorerRow[],
  regime: string,
  locale: Locale
): (row: ExplorerRow) => string | number | null {
  const ranked = (thingOf: (row: ExplorerRow) => Thing) => {
    const collator = new Intl.Collator(locale, {numeric: true});
    const names = [...new Set(list.map((row) => thingOf(row)[locale]))].sort(collator.compare);
    const ranks = new Map(names.map((name, rank) => [name, name === "" ? null : rank]));
    return (row: ExplorerRow) => ranks.get(thingOf(row)[locale]) ?? null;
  };
  switch (key) {
    case "donor":
      return ranked(({donor}) => donor);
    case "item":
      return ranked(({item}) => item);
    case "class":
      return ranked(({itemClass}) => itemClass);
    case "figure":
      return ({quantity}) => quantity.quantity_min ?? quantity.quantity_max;
    case "status":
      return ({status}) => valuesOf(STATUSES).indexOf(status);
    case "verdict":
      return (row) => VERDICTS.indexOf(row.verdictUnder(regime));
    case "statements":
      return ({statements}) => statements;
    case "source":
      return ({source}) => source;
    case "id":
      return ({id}) => id;
    default:
      return ({from}) => from;
  }
}
