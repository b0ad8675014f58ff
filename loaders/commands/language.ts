import {LOCALES, type Locale} from "../../src/messages/locale.js";

/** The option of every command that may refuse data: the language in which it says why. */
export const LANG = {type: "string", default: "en"} as const;

/** The language that was asked for. @throws {Error} when it is none of ours. */
export function languageOf(lang: string): Locale {
  const locale = LOCALES.find((one) => one === lang);
  if (!locale) throw new Error(`--lang ${lang}: write ${LOCALES.join(" or ")}.`);
  return locale;
}
