import {inLocale, type Locale} from "../messages/locale.js";
import {whatChanged} from "../messages/whatChanged.js";
import type {VerdictCode} from "../policy/judge.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Html} from "./html.js";
import {href} from "./layout.js";
import {verdictMark} from "./verdictMark.js";
import {transferPath} from "../text/transferPath.js";

/** A record as a line of a list: where it leads, what it is called, when it was. */
export interface FlowRecord {
  id: string;
  name: string;
  /** ISO, as precise as known. */
  date: string;
}

/** Records that go from one verdict to another. */
export interface Flow {
  from: VerdictCode;
  to: VerdictCode;
  records: readonly FlowRecord[];
}

/**
 * What moves, as lines of a ledger: number of records, verdict before, verdict after. Each line opens to its records, the
 * earliest first. Read aloud it is a sentence: "267 records: from … to …".
 */
export function verdictFlows(flows: readonly Flow[], locale: Locale): Html {
  return html`<div class="flows">${flows.map((flow) => flowLine(flow, locale))}</div>`;
}

function flowLine({from, to, records}: Flow, locale: Locale): Html {
  const words = inLocale(whatChanged, locale);
  const said = (text: string) => html`<span class="visually-hidden">${text}</span>`;
  const inOrder = [...records].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return html`<details class="flow"><summary><span class="flow-count">${formatNumber(records.length, locale)}</span>${said(words.flowRecords(records.length))}<span class="flow-from">${verdictMark(from, locale)}</span>${said(words.flowTo)}<span class="flow-arrow" aria-hidden="true">→</span><span class="flow-to">${verdictMark(to, locale)}</span>${said(words.flowEnd)}</summary>
<ul class="record-list">${inOrder.map(({id, name, date}) => html`<li><span class="quiet">${formatDate(date, locale)}</span> <a href="${href("what-changed", locale, transferPath(id))}">${name}</a></li>`)}</ul></details>`;
}
