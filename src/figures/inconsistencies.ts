import {html} from "../components/html.js";
import {inLocale} from "../messages/locale.js";
import {inconsistencies as catalogue} from "../messages/inconsistencies.js";
import {formatNumber} from "../text/format.js";
import type {Figure} from "./figure.js";

/** The figures that do not fit together, as the refresh found them; nothing where all do. */
export const inconsistencies: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const notes = data.notes.filter(({severity, figures}) => severity === "warning" && figures);
  if (!notes.length) return false;
  return html`<details id="notes"><summary>${words.title(formatNumber(notes.length, locale))}</summary>
<p>${words.lede}</p>
<ul class="notes">${notes.map((note) => {
    const reason = note[`reason_${locale}`];
    return html`<li><b class="note-figures">${note.figures}</b> ${note[`text_${locale}`]}${reason && html` <span class="quiet">${words.reason} ${reason}</span>`}</li>`;
  })}</ul></details>`;
};
