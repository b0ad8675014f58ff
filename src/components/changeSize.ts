import type {Locale} from "../messages/locale.js";
import type {VerdictCode} from "../policy/judge.js";
import {formatNumber} from "../text/format.js";
import {html, type Html} from "./html.js";

/**
 * The size of a change as a thin bar: its whole length stands for `total` records, the filled part for those whose
 * verdict moves, in the colours of the verdicts that they get. Decoration: the sentence beside it says the number too.
 */
export function changeSize(
  flows: readonly {to: VerdictCode; records: readonly unknown[]}[],
  total: number,
  locale: Locale
): Html {
  let end = 0;
  const parts = flows.map(({to, records}) => {
    const start = end;
    end += records.length;
    return html`<rect class="verdict-${to}" x="${start}" width="${records.length}" height="1"/>`;
  });
  return html`<p class="change-size" aria-hidden="true"><svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" focusable="false"><rect class="change-whole" width="${total}" height="1"/>${parts}</svg><span>${formatNumber(end, locale)}</span></p>`;
}
