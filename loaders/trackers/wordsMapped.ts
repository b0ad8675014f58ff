/** A tracker's words for goods and actors → ours. Exact words first, then patterns in the order of the file. */
import type {MappingKind} from "../../src/vocabulary/tracker.js";
import {folded} from "./folded.js";

export interface Mapped {
  to: string;
  /** The unit in which goods are counted: the mapping's own, or that of the class. */
  unit: string;
}

export interface Mapping {
  /** What the words are with us; undefined where no row of the mapping knows them. */
  find(kind: MappingKind, words: string): Mapped | undefined;
}

/** The codes that a mapping may name. */
export interface Codes {
  /** Item classes, each with its unit of count. */
  item: ReadonlyMap<string, string>;
  actor: ReadonlySet<string>;
}

/** A row of data/mappings/<tracker>.csv. */
export type MappingRow = Readonly<Partial<Record<"kind" | "match" | "words" | "maps_to" | "unit", string>>>;

/** The mapping that rows make which were checked. */
export function mappingOfRows(rows: readonly MappingRow[], {item}: Pick<Codes, "item">): Mapping {
  const ofKind = (kind: MappingKind) => {
    const exact = new Map<string, Mapped>();
    const patterns: {pattern: RegExp; mapped: Mapped}[] = [];
    for (const {match, words = "", maps_to: to = "", unit = ""} of rows.filter((row) => row.kind === kind)) {
      const mapped = {to, unit: unit || (item.get(to) ?? "")};
      const pattern = match === "exact" ? undefined : regExp(words);
      if (pattern) patterns.push({pattern, mapped});
      else exact.set(folded(words), mapped);
    }
    return (text: string) => exact.get(text) ?? patterns.find(({pattern}) => pattern.test(text))?.mapped;
  };
  const find: Record<MappingKind, (text: string) => Mapped | undefined> = {
    item: ofKind("item"),
    actor: ofKind("actor")
  };
  return {find: (kind, words) => find[kind](folded(words))};
}

export function regExp(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}
