/**
 * Finds what a text names: by code, name or alias, in any language. A text names a thing if its key is that of one of its names
 * (`nameKey`: case, width, accents, hyphens and spaces do not count). What only comes near is suggested, never taken; and where a
 * name is shared, all that share it are told.
 */
import {editDistance, mostEdits} from "./editDistance.js";
import {fold, nameKey} from "./searchText.js";

/** A thing with the names it goes by. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

export type Found =
  | {readonly code: string}
  /** The things that all go by this name. */
  | {readonly candidates: readonly string[]}
  /** The things whose names come near, the nearest first; there may be none. */
  | {readonly like: readonly string[]};

/** How many near misses are suggested. */
const SUGGESTED = 3;
/** Words of a text that may be a name together. */
const WORDS_OF_A_NAME = 5;
/** A name of fewer letters is not looked for inside other words. */
const SHORTEST_INSIDE = 3;

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/u;
/** Texts that name nothing come again and again; so many are remembered. */
const REMEMBERED = 10_000;

export class NamesIndex {
  readonly #codes: ReadonlySet<string>;
  /** The codes that go by a folded name. */
  readonly #byName = new Map<string, string[]>();
  /** The folded names by their length, for those that are spelt nearly so. */
  readonly #byLength = new Map<number, string[]>();
  readonly #unknown = new Map<string, Found>();

  constructor(things: readonly Named[]) {
    this.#codes = new Set(things.map(({code}) => code));
    for (const {code, names} of things) {
      for (const name of new Set([code, ...names].map(nameKey))) {
        if (name !== "") this.#byName.set(name, [...(this.#byName.get(name) ?? []), code]);
      }
    }
    for (const name of this.#byName.keys()) {
      this.#byLength.set(name.length, [...(this.#byLength.get(name.length) ?? []), name]);
    }
  }

  /** What the text names. A code as it stands comes before every name. */
  find(text: string): Found {
    if (this.#codes.has(text)) return {code: text};
    const folded = nameKey(text);
    const [code, ...others] = this.#byName.get(folded) ?? [];
    if (code === undefined) return this.#unknown.get(text) ?? this.#remember(text, {like: this.#like(text, folded)});
    return others.length ? {candidates: [code, ...others]} : {code};
  }

  #remember(text: string, found: Found): Found {
    if (this.#unknown.size >= REMEMBERED) this.#unknown.clear();
    this.#unknown.set(text, found);
    return found;
  }

  /** Names that stand in the text as words of it, the longest first; then names that are spelt nearly so. */
  #like(text: string, folded: string): string[] {
    const inside = this.#namesInside(text, folded).sort((a, b) => b.length - a.length);
    const found = new Set(inside.flatMap((name) => this.#byName.get(name) ?? []));
    if (found.size === 0 && folded.length <= 40) {
      const most = mostEdits(folded);
      const near = Array.from({length: 2 * most + 1}, (_, i) => this.#byLength.get(folded.length - most + i) ?? [])
        .flat()
        .map((name) => ({name, distance: editDistance(folded, name, most)}))
        .filter((one) => one.distance <= most)
        .sort((one, other) => one.distance - other.distance);
      for (const {name} of near) for (const code of this.#byName.get(name) ?? []) found.add(code);
    }
    return [...found].slice(0, SUGGESTED);
  }

  #namesInside(text: string, folded: string): string[] {
    const words = fold(text)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== "")
      .slice(0, 40);
    const inWords = words.flatMap((_, from) =>
      Array.from({length: WORDS_OF_A_NAME}, (__, more) => nameKey(words.slice(from, from + more + 1).join(" ")))
    );
    // Japanese is written without spaces: there a name may stand anywhere.
    const inJapanese = JAPANESE.test(folded)
      ? [...this.#byName.keys()].filter((name) => JAPANESE.test(name) && name.length > 1 && folded.includes(name))
      : [];
    return [...inWords, ...inJapanese].filter((name) => name.length >= SHORTEST_INSIDE && this.#byName.has(name));
  }
}
