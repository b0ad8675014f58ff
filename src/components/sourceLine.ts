import {MARKS} from "../text/marks.js";
import {valuesOf} from "../vocabulary/list.js";
import {VERIFICATIONS, type RowVerification} from "../vocabulary/source.js";
import type {Locale} from "../messages/locale.js";
import {html, type Content, type Html} from "./html.js";

export interface Source {
  title: Content;
  publisher?: Content;
  url: string | null;
  verification: RowVerification;
  /** Where in the source it was seen. */
  evidence?: string | null;
}

/** A source as a line: title with its link, publisher, and honestly how far the statement was checked against it. */
export function sourceLine({title, publisher, url, verification}: Source, locale: Locale): Html {
  const by = publisher && [MARKS[locale].comma, publisher];
  return html`<span class="source">${url ? html`<a href="${url}">${title}</a>` : title}${by}</span> ${verificationMark(
    verification,
    locale
  )}`;
}

const SIGNS: Readonly<Record<RowVerification, string>> = {
  "source-seen": "◉",
  "cited-by-dataset": "◎",
  unseen: "○"
};

/** "source seen", "cited by a data set", "source not seen": the word, with a sign that does not hang on colour. */
export function verificationMark(verification: RowVerification, locale: Locale): Html {
  return html`<span class="verification"
    ><span aria-hidden="true">${SIGNS[verification]}</span> ${VERIFICATIONS[verification][locale]}</span
  >`;
}

/** The sign alone, for a table cell; the word is said and shown on pointing. */
export function verificationSign(verification: RowVerification, locale: Locale): Html {
  const word = VERIFICATIONS[verification][locale];
  return html`<span class="verification" title="${word}"
    ><span aria-hidden="true">${SIGNS[verification]}</span><span class="visually-hidden">${word}</span></span
  >`;
}

/** What the signs mean, for the note of a table that uses them. */
export function verificationLegend(locale: Locale): Html {
  return html`${valuesOf(VERIFICATIONS).map((verification) => html`${verificationMark(verification, locale)} `)}`;
}
