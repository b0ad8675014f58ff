import type {Locale} from "../messages/locale.js";

/** The name of a donor as it stands within a sentence: in English some take an article. */
export const nameInSentence = (name: string, locale: Locale): string =>
  locale === "en" && /^(United |Netherlands$|European |North Atlantic )/.test(name) ? `the ${name}` : name;
