import {STATUSES, type Status} from "../vocabulary/claim.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {VerdictCode} from "../policy/judge.js";
import {record} from "../messages/record.js";
import type {MarkWords} from "./charts/mark.js";
import {html, type Content, type Html} from "./html.js";

/** One observation as the history shows it. */
export interface Statement {
  id: string;
  /** The date with its basis, in words. */
  date: string;
  /** ISO date: a day, a month or a year. */
  day: string;
  status: Status;
  /** The figure in short, as a drawing prints it. */
  quantity: string;
  /** The figure in the source's own words, where they are known, and their language. */
  quote: Pick<MarkWords, "quote" | "in">;
  /** The title of the source. */
  from: string;
  /** Under the rules of its own day. */
  verdict: VerdictCode;
  figure: Content;
  source: Content;
  /** Further remarks: another verdict on its own day, a note. */
  remarks: readonly Content[];
}

/** Every statement on record about one transfer, in the order of their dates. */
export function claimHistory(statements: readonly Statement[], locale: Locale): Html {
  const words = inLocale(record, locale);
  return html`<p>${words.historyIntro(statements.length)}</p>
    <ol class="history">
      ${statements.map(
        ({id, date, status, figure, source, remarks}) =>
          html`<li id="${id}">
            <p class="history-head">
              <span class="history-date">${date}</span>
              <strong>${STATUSES[status][locale]}</strong>
              <span>${figure}</span>
            </p>
            <p class="history-source">${source}</p>
            ${remarks.map((remark) => remark && html`<p class="history-remark">${remark}</p>`)}
          </li>`
      )}
    </ol>`;
}
