import {inLocale, type Locale} from "../messages/locale.js";
import {whatChanged} from "../messages/whatChanged.js";
import type {VerdictCode} from "../policy/judge.js";
import {html, type Html} from "./html.js";
import {href} from "./layout.js";
import {verdictMark} from "./verdictMark.js";

/** A record as a line of a list: where it leads, what it is called, when it was. */
export interface FlowRecord {
  id: string;
  name: string;
  date: string;
}

/** The records that go from one verdict to another, folded under their number. For the What changed page. */
export function verdictFlow(from: VerdictCode, to: VerdictCode, records: readonly FlowRecord[], locale: Locale): Html {
  const words = inLocale(whatChanged, locale);
  return html`<details><summary>${verdictMark(from, locale)} → ${verdictMark(to, locale)} ${words.records(records.length)}</summary>
<ul class="record-list">${records.map(({id, name, date}) => html`<li><a href="${href("what-changed", locale, `transfers/${id}`)}">${name}</a> <span class="quiet">${date}</span></li>`)}</ul></details>`;
}
