import {MARKS, recordName} from "../text/marks.js";
import {theOne} from "../text/the.js";
import {MEASURES, SECTIONS} from "../vocabulary/quality.js";
import {RELATIONS} from "../vocabulary/overlap.js";
import {asHeading} from "../vocabulary/list.js";
import {formatNumber} from "../text/format.js";
import {moreRows} from "../components/moreRows.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {quality as catalogue} from "../messages/quality.js";
import type {Figure} from "./figure.js";
import {sourceNamed} from "./sourceNamed.js";
import type {QualityRow, SiteData} from "../record/siteData.js";
import {transferPath} from "../text/transferPath.js";

// The doubts by kind are counted where they stand.
const SHOWN = ["gap", "verification", "donor_year", "source", "total"] as const;

/** What was measured of the record, section by section. */
export const coverage: Figure = (data, {locale}) =>
  SHOWN.map((section) =>
    measures(
      data,
      data.quality.filter((row) => row.section === section),
      section,
      locale
    )
  );

function table(kind: string, caption: string, columns: readonly string[], rows: readonly Content[]): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table class="${kind}">
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

/** Rows in, kept and refused, file by file. */
export const rowsOfFiles: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const rows = data.quality.filter(({section}) => section === "file");
  const files = new Map(rows.map((row) => [row.subject, locale === "ja" ? row.subject_ja : row.subject_en]));
  const value = (subject: string, measure: string) =>
    valueInWords(
      theOne(rows, (row) => row.subject === subject && row.measure === measure),
      locale
    );
  const {file, in: rowsIn, kept, refused} = words.fileColumns;
  return html`${table(
    "counts file-counts",
    words.filesCaption,
    [file, rowsIn, kept, refused],
    [...files].map(
      ([subject, name]) =>
        html`<tr><th scope="row">${name} <code>${subject.split("/").map((part, index) => html`${index > 0 && html`/<wbr>`}${part}`)}</code></th>${["rows_in", "rows_kept", "rows_refused"].map((measure) => html`<td class="figure-cell">${value(subject, measure)}</td>`)}</tr>`
    )
  )}${moreRows(files.size, 4, locale)}`;
};

/** Which statement contains, may contain or repeats which. */
export const overlapTable: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const {claim, relation, other, basis} = words.overlapColumns;
  const link = (id: string) => {
    const row = theOne(data.claims, (candidate) => candidate.id === id);
    return html`<a href="${href("quality", locale, transferPath(row.transfer))}">${recordName(row, locale)}</a>`;
  };
  return html`${table(
    "stacked overlaps",
    words.overlapsCaption,
    [claim, relation, other, basis],
    data.overlaps.map(
      (row) =>
        html`<tr><th scope="row">${link(row.claim)}</th><td>${RELATIONS[row.relation][locale]}</td><td>${link(row.other)}</td><td>${locale === "ja" ? row.basis_ja : row.basis_en}</td></tr>`
    )
  )}${moreRows(data.overlaps.length, 4, locale)}`;
};

function measures(
  data: SiteData,
  rows: readonly QualityRow[],
  section: (typeof SHOWN)[number],
  locale: Locale
): Html | false {
  if (rows.length === 0) return false;
  const words = inLocale(catalogue, locale);
  const heading = asHeading(SECTIONS[section][locale]);
  const inWords = rows.filter(({words_en}) => words_en);
  if (section === "gap") {
    return html`<h3>${heading}</h3><ul>${inWords.map((row) => html`<li>${locale === "ja" ? row.words_ja : row.words_en}</li>`)}</ul>`;
  }
  const {subject, measure, value} = words.measureColumns;
  return html`<details><summary>${heading}${MARKS[locale].open}${rows.length}${MARKS[locale].close}</summary>${table(
    "counts",
    heading,
    [subject, measure, value],
    rows.map(
      (row) =>
        html`<tr><th scope="row">${row.section === "source" ? sourceNamed(data, row.subject, locale).title : row[`subject_${locale}`]}</th><td>${MEASURES[row.measure][locale]}</td><td class="figure-cell">${valueInWords(row, locale)}</td></tr>`
    )
  )}</details>`;
}

function valueInWords({measure, value}: QualityRow, locale: Locale): string {
  if (value === null) return "";
  return measure === "share" ? `${formatNumber(value * 100, locale)}%` : formatNumber(value, locale);
}
