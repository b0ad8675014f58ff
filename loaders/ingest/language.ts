import {LOCALES, type Locale} from "../../src/messages/locale.js";
import type {Words} from "../../src/vocabulary/list.js";

/** The language asked for on a command line, before anything else is known of it: what is wrong with the rest is said in it, too. */
export const languageOf = (args: readonly string[]): Locale =>
  args.some((arg, i) => arg === "--lang=ja" || (arg === "ja" && args[i - 1] === "--lang")) ? "ja" : "en";

/** What is wrong with the language that was asked for, if anything is. */
export const faultOfLanguage = (lang: string | undefined): Words | undefined =>
  lang === undefined || LOCALES.some((locale) => locale === lang)
    ? undefined
    : {en: `--lang "${lang}": expected en or ja`, ja: `--lang "${lang}"：en または ja を指定する`};
