import type {Entry, Words} from "./list.js";

interface RelationWords extends Entry {
  /** The same relation, said from the other claim. */
  readonly inverse: Words;
}

const relationList = <Code extends string>(relations: Readonly<Record<Code, RelationWords>>): typeof relations =>
  relations;

/** How one claim stands to another. */
export const RELATIONS = relationList({
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
});

export type Relation = keyof typeof RELATIONS;
