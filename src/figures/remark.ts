import {inEnglish} from "../components/inEnglish.js";
import type {Content} from "../components/html.js";
import type {Locale} from "../messages/locale.js";
import type {SiteData} from "../record/siteData.js";

/** A remark in the language of the page: in Japanese where it was written in it too, else in English and marked as such. */
export const remark = ({remarks}: SiteData, text: string | null, locale: Locale): Content =>
  (locale === "ja" && text && remarks.get(text)) || inEnglish(text, locale);

/** The same as plain words. */
export const inOwnWords = ({remarks}: SiteData, text: string, locale: Locale): string =>
  (locale === "ja" ? remarks.get(text) : undefined) ?? text;
