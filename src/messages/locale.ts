export const LOCALES = ["en", "ja"] as const;
export type Locale = (typeof LOCALES)[number];

/** One message in both languages: words, or a function that fills in figures and names. */
export type Message<T = string> = Readonly<Record<Locale, T>>;

type Catalogue = Readonly<Record<string, Message<unknown>>>;

/** The messages of a catalogue in one language. The type system sees to it that each has both. */
export function inLocale<C extends Catalogue>(catalogue: C, locale: Locale): {[K in keyof C]: C[K]["en"]} {
  return Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, message[locale]])) as {
    [K in keyof C]: C[K]["en"];
  };
}
