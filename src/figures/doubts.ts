import {MARKS} from "../text/marks.js";
import {theFirst, theOne} from "../text/the.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {quality as catalogue} from "../messages/quality.js";
import type {Figure} from "./figure.js";
import type {NoteRow, SiteData} from "../record/siteData.js";
import {transferPath} from "../text/transferPath.js";

/** The doubts that the build found: one section a kind, one block an answer, each doubt with its subjects. */
export const doubts: Figure = (data, {locale}) => {
  const kinds = [...grouped(data.notes, ({kind}) => kind)];
  // A figure in doubt comes before what a reader should merely know.
  return kinds
    .sort(([, a], [, b]) => rank(theFirst(a)) - rank(theFirst(b)))
    .map(([kind, notes]) => section(data, kind, notes, locale));
};

const rank = ({severity}: NoteRow) => ["error", "warning", "information"].indexOf(severity);

function section(data: SiteData, kind: string, notes: readonly NoteRow[], locale: Locale): Html {
  const named = theOne(data.quality, (row) => row.section === "note" && row.subject === kind);
  const answers = grouped(notes, (note) => (locale === "ja" ? note.reason_ja : note.reason_en));
  const name = locale === "ja" ? named.subject_ja : named.subject_en;
  return html`<section class="doubts" aria-labelledby="doubts-${kind}">
<h3 id="doubts-${kind}">${name}${MARKS[locale].open}${notes.length}${MARKS[locale].close}</h3>
<details class="phone-fold"><summary>${inLocale(catalogue, locale).showDoubts}<span class="visually-hidden">${MARKS[locale].colon}${name}</span></summary>${[...answers].map(([reason, answered]) => answer(data, reason, answered, locale))}</details>
</section>`;
}

function answer(data: SiteData, reason: string | null, notes: readonly NoteRow[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const findings = grouped(notes, (note) => (locale === "ja" ? note.text_ja : note.text_en));
  return html`<div class="doubt">
<div>${[...findings].map(
    ([text, found]) => html`<p>${text}</p>
<ul class="doubt-subjects">${found.map((note) => html`<li id="note-${note.id}">${subjects(data, note, locale)}</li>`)}</ul>`
  )}</div>
<div class="doubt-answer"><h4>${words.answer}</h4><p>${reason ?? words.noReason}</p></div>
</div>`;
}

/** What a doubt is about, each with the page that shows it; statements of one transfer under one name stand once. */
function subjects(data: SiteData, note: NoteRow, locale: Locale): Html[] {
  const names = locale === "ja" ? note.subjects_ja : note.subjects_en;
  const named = new Map<string, Html>();
  for (const [index, id] of note.subjects.entries()) {
    const address = addressOf(data, id, locale);
    const name = names[index]!;
    named.set(
      `${address ?? id} ${name}`,
      address === undefined ? html`${name}` : html`<a href="${address}">${name}</a>`
    );
  }
  return [...named.values()].map((subject, index) => html`${index > 0 && " · "}${subject}`);
}

function addressOf(data: SiteData, id: string, locale: Locale): string | undefined {
  const claim = data.claims.find((candidate) => candidate.id === id);
  if (claim) return href("quality", locale, transferPath(claim.transfer));
  if (data.items.some((item) => item["item_class"] === id)) return href("quality", locale, `explore?item_class=${id}`);
  return data.sources.find((source) => source["id"] === id)?.["url"] ?? undefined;
}
