import {formatNumber} from "../components/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {quality as catalogue} from "../messages/quality.js";
import type {Page} from "./page.js";
import type {QualityRow, SiteData} from "./siteData.js";

const SECTIONS = ["gap", "verification", "donor_year", "source", "note", "total"] as const;

/** What was refused, doubtful, overlapping or missing? */
export function quality(data: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const sum = (measure: string) =>
    data.quality
      .filter((row) => row.section === "file" && row.measure === measure)
      .reduce((total, row) => total + (row.value ?? 0), 0);
  const title = words.title(number(sum("rows_in")), number(sum("rows_refused")), number(data.notes.length));
  return {
    path: "quality",
    locale,
    title,
    description: words.description,
    scripts: [],
    body: html`<h1>${title}</h1>
<p class="lede">${words.lede}</p>
<h2 id="files">${words.filesHeading}</h2>
${fileTable(data, locale)}
<h2 id="notes">${words.notesHeading}</h2>
<p>${words.notesIntro}</p>
${noteTable(data, locale)}
<h2 id="overlaps">${words.overlapsHeading}</h2>
${overlapTable(data, locale)}
<h2 id="coverage">${words.measuresHeading}</h2>
${SECTIONS.map((section) =>
  measures(
    data.quality.filter((row) => row.section === section),
    section,
    locale
  )
)}`
  };
}

function table(caption: string, columns: readonly string[], rows: readonly Content[]): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

function fileTable(data: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const rows = data.quality.filter(({section}) => section === "file");
  const value = (subject: string, measure: string) =>
    formatNumber(rows.find((row) => row.subject === subject && row.measure === measure)?.value ?? 0, locale);
  const {file, in: rowsIn, kept, refused} = words.fileColumns;
  return table(
    words.filesCaption,
    [file, rowsIn, kept, refused],
    [...new Set(rows.map(({subject}) => subject))].map(
      (subject) =>
        html`<tr><th scope="row"><code>${subject}</code></th>${["rows_in", "rows_kept", "rows_refused"].map((measure) => html`<td class="figure-cell">${value(subject, measure)}</td>`)}</tr>`
    )
  );
}

function noteTable(data: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {note, figures, answer} = words.noteColumns;
  return table(
    words.notesHeading,
    [note, figures, answer],
    data.notes.map(
      (row) =>
        html`<tr id="note-${row.id}"><th scope="row">${locale === "ja" ? row.text_ja : row.text_en}</th><td class="figure-cell">${row.figures}</td><td>${(locale === "ja" ? row.reason_ja : row.reason_en) ?? words.noReason}</td></tr>`
    )
  );
}

function overlapTable(data: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {claim, relation, other, basis} = words.overlapColumns;
  const link = (id: string) => {
    const row = data.claims.find((candidate) => candidate.id === id)!;
    const name = locale === "ja" ? `${row.donor_ja}：${row.item_ja}` : `${row.donor_en}: ${row.item}`;
    return html`<a href="${href("quality", locale, `transfers/${row.transfer}`)}">${name}</a>`;
  };
  return table(
    words.overlapsCaption,
    [claim, relation, other, basis],
    data.overlaps.map(
      (row) =>
        html`<tr><th scope="row">${link(row["claim"]!)}</th><td>${words.relations[row["relation"] as keyof typeof words.relations]}</td><td>${link(row["other"]!)}</td><td>${locale === "ja" ? row["basis_ja"] : row["basis_en"]}</td></tr>`
    )
  );
}

function measures(rows: readonly QualityRow[], section: (typeof SECTIONS)[number], locale: Locale): Html | false {
  if (rows.length === 0) return false;
  const words = inLocale(catalogue, locale);
  const heading = words.sections[section];
  const inWords = rows.filter(({words_en}) => words_en);
  if (section === "gap") {
    return html`<h3>${heading}</h3><ul>${inWords.map((row) => html`<li>${locale === "ja" ? row.words_ja : row.words_en}</li>`)}</ul>`;
  }
  const {subject, measure, value} = words.measureColumns;
  return html`<details><summary>${heading} (${rows.length})</summary>${table(
    heading,
    [subject, measure, value],
    rows.map(
      (row) =>
        html`<tr><th scope="row">${locale === "ja" ? row.subject_ja : row.subject_en}</th><td>${row.measure}</td><td class="figure-cell">${row.value === null ? "" : formatNumber(row.value, locale)}</td></tr>`
    )
  )}</details>`;
}
