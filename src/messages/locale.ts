export const LOCALES = ["en", "ja"] as const;
export type Locale = (typeof LOCALES)[number];

/** One message in both languages: words, or a function that fills in figures and names. */
type Message<T = string> = Readonly<Record<Locale, T>>;

type Catalogue = Readonly<Record<string, Message<unknown>>>;

type InLocale<C extends Catalogue> = {[K in keyof C]: C[K]["en"]};

const known: Record<Locale, WeakMap<Catalogue, unknown>> = {en: new WeakMap(), ja: new WeakMap()};

/** The messages of a catalogue in one language. The type system sees to it that each has both. */
export function inLocale<C extends Catalogue>(catalogue: C, locale: Locale): InLocale<C> {
  const found = known[locale].get(catalogue) ?? messagesOf(catalogue, locale);
  known[locale].set(catalogue, found);
  return found as InLocale<C>;
}

function messagesOf(catalogue: Catalogue, locale: Locale): unknown {
  return Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, message[locale]]));
}
