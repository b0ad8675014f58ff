import type {Locale} from "../messages/locale.js";

/** The name of a donor as it stands within a sentence: in English some take an article. */
export const nameInSentence = (name: string, locale: Locale): string =>
  locale === "en" && /^(United |Netherlands$|Philippines$|European |North Atlantic |World Bank )/.test(name)
    ? `the ${name}`
    : name;
