import {inLanguage} from "../components/inEnglish.js";
import type {Content} from "../components/html.js";
import type {Locale} from "../messages/locale.js";
import {inOwnWords} from "./remark.js";
import {recordsOf} from "../record/recordIndex.js";
import type {SiteData} from "../record/siteData.js";
import {theValue} from "../text/the.js";

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The title of a source in its own language, or in ours where it has none but ours, as a part of a tracker; and its publisher in the page's where such a name is established. */
export interface SourceNamed {
  title: Content;
  /** Nothing where the title is the publisher's name. */
  publisher: Content;
}

/** @param id of `sources` @throws {Error} where there is none of that id */
export function sourceNamed(data: SiteData, id: string, locale: Locale): SourceNamed {
  const {title, publisher} = theValue(recordsOf(data).source, id);
  const languageHere = (text: string) => (JAPANESE.test(text) ? "ja" : languageOf(data, id));
  const established = publisher === null ? null : data.publishers.get(publisher)?.[locale];
  return {
    title: (locale === "ja" && data.remarks.get(title)) || inLanguage(title, languageHere(title), locale),
    publisher:
      publisher === null || publisher === title
        ? ""
        : (established ?? inLanguage(publisher, languageHere(publisher), locale))
  };
}

/** The language of a source's words: English if none is noted. ISO 639-1. @throws {Error} where there is none of that id */
export const languageOf = (data: SiteData, id: string): string => theValue(recordsOf(data).source, id).language ?? "en";

/** Words of a source, marked as of its language where that is not the page's. @throws {Error} where there is none of that id */
export const inItsLanguage = (data: SiteData, id: string, words: string, locale: Locale): Content =>
  inLanguage(words, languageOf(data, id), locale);

/** The title of a source as plain words. @throws {Error} where there is none of that id */
export function titleInWords(data: SiteData, id: string, locale: Locale): string {
  const {title} = theValue(recordsOf(data).source, id);
  return inOwnWords(data, title, locale);
}
