import {inLocale, type Locale} from "../messages/locale.js";
import {record} from "../messages/record.js";
import {html, type Html} from "./html.js";

export interface Source {
  title: string;
  publisher?: string | null;
  url: string | null;
  /** source-seen, cited-by-dataset or unseen. */
  verification: string;
  /** Where in the source it was seen. */
  evidence?: string | null;
}

/** A source as a line: title with its link, publisher, and honestly how far the statement was checked against it. */
export function sourceLine({title, publisher, url, verification}: Source, locale: Locale): Html {
  const by = publisher && publisher !== title ? `${locale === "en" ? ", " : "、"}${publisher}` : "";
  return html`<span class="source">${url ? html`<a href="${url}">${title}</a>` : title}${by}</span> ${verificationMark(
    verification,
    locale
  )}`;
}

const SIGNS: Record<string, string> = {"source-seen": "◉", "cited-by-dataset": "◎", unseen: "○"};

/** "source seen", "cited by a data set", "no source seen": the word, with a sign that does not hang on colour. */
export function verificationMark(verification: string, locale: Locale): Html {
  const words = inLocale(record, locale).verification;
  return html`<span class="verification"
    ><span aria-hidden="true">${SIGNS[verification]}</span> ${words[verification as keyof typeof words] ?? verification}</span
  >`;
}

/** The sign alone, for a table cell; the word is said and shown on pointing. */
export function verificationSign(verification: string, locale: Locale): Html {
  const words = inLocale(record, locale).verification;
  const word = words[verification as keyof typeof words] ?? verification;
  return html`<span class="verification" title="${word}"
    ><span aria-hidden="true">${SIGNS[verification]}</span><span class="visually-hidden">${word}</span></span
  >`;
}

/** What the signs mean, for the note of a table that uses them. */
export function verificationLegend(locale: Locale): Html {
  return html`${Object.keys(SIGNS).map((verification) => html`${verificationMark(verification, locale)} `)}`;
}
