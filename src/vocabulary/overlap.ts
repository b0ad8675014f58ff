import type {Entry, Words} from "./list.js";

interface RelationWords extends Entry {
  /** The same relation, said from the other claim. */
  readonly inverse: Words;
}

/** How one claim stands to another. */
export const RELATIONS = {
  includes: {en: "includes", ja: "含む", inverse: {en: "is included in", ja: "含まれる"}},
  may_include: {en: "may include", ja: "含み得る", inverse: {en: "may be included in", ja: "含まれ得る"}},
  same_goods: {
    en: "is the same goods as",
    ja: "同一の物",
    inverse: {en: "is the same goods as", ja: "同一の物"}
  },
  disjoint: {
    en: "has nothing in common with",
    ja: "重複しない",
    inverse: {en: "has nothing in common with", ja: "重複しない"}
  }
} as const satisfies Readonly<Record<string, RelationWords>>;

export type Relation = keyof typeof RELATIONS;
