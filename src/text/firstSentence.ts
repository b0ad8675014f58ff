import type {Locale} from "../messages/locale.js";

/** A text up to the end of its first sentence. */
export function firstSentence(text: string, locale: Locale): string {
  for (const {segment} of SENTENCES[locale].segment(text)) return segment.trim();
  return "";
}

const SENTENCES = {
  en: new Intl.Segmenter("en", {granularity: "sentence"}),
  ja: new Intl.Segmenter("ja", {granularity: "sentence"})
} satisfies Record<Locale, Intl.Segmenter>;
