/** Where the glossary explains a verdict, a version of the rules, a count, or a word: the id of its entry. */
export type Explained = "verdict" | "rules" | "count" | "checked" | "word";

/** "verdict-no_category" */
export const glossaryEntry = (kind: Explained, name: string): string => `${kind}-${name}`;
