import {inLocale, type Locale} from "../messages/locale.js";
import {whatChanged as catalogue} from "../messages/whatChanged.js";
import type {VerdictCode} from "../policy/judge.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {formatNumber} from "../text/format.js";
import {mark} from "./charts/mark.js";
import {html, type Html} from "./html.js";

/**
 * The size of a change as a thin bar: its whole length stands for `total` records, the filled part for those whose
 * verdict moves, in the colours of the verdicts that they get. Each part leads to the records.
 */
export function changeSize(
  flows: readonly {from: VerdictCode; to: VerdictCode; records: readonly unknown[]}[],
  total: number,
  to: string,
  locale: Locale
): Html {
  const words = inLocale(catalogue, locale);
  let end = 0;
  const parts = flows.map(({from, to: verdict, records}) => {
    const start = end;
    end += records.length;
    const answer = mark({
      name: words.flow(VERDICT_LABELS[from][locale], VERDICT_LABELS[verdict][locale]),
      figure: words.flowSize(formatNumber(records.length, locale)),
      to
    });
    return html`<rect class="verdict-${verdict}"${answer} x="${start}" width="${records.length}" height="1"/>`;
  });
  return html`<p class="change-size"><svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" role="img" aria-label="${words.finding(end, total)}"><rect class="change-whole" width="${total}" height="1"/>${parts}</svg><span aria-hidden="true">${formatNumber(end, locale)}</span></p>`;
}
