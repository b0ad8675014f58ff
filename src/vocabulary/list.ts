/** The frame of a closed list: each value stands once, with its words in both languages. */
export interface Words {
  readonly en: string;
  readonly ja: string;
}

/** What a value is called, and, where a page says more of it, what it means. */
export interface Entry extends Words {
  readonly meaning?: Words;
}

/** Values in the order in which they are listed, each with its words. */
export type ClosedList = Readonly<Record<string, Entry>>;

/** States a list: no value stands in it without its words. */
export const closedList = <Value extends string>(list: Readonly<Record<Value, Entry>>): typeof list => list;

export type ValueOf<L extends ClosedList> = keyof L & string;

/** The values of a list, in its order. */
export const valuesOf = <L extends ClosedList>(list: L): ValueOf<L>[] => Object.keys(list);

export const isValueOf = <L extends ClosedList>(list: L, value: string): value is ValueOf<L> =>
  Object.hasOwn(list, value);

/** What a value is called, with what it means where that is said: "pending: no decision was made public". */
export function inFull({meaning, ...words}: Entry, locale: keyof Words): string {
  return meaning ? `${words[locale]}${locale === "en" ? ": " : "："}${meaning[locale]}` : words[locale];
}

/** The words as they begin a heading or a line: "Approved". */
export const asHeading = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
