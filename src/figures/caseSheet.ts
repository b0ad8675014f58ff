/** The comparison table of a case, which its page shows and which its records show and print in their place. */
import {MARKS} from "../text/marks.js";
import {clauseAnchor} from "../components/clauseAnchor.js";
import {comparisonTable, instrumentKey} from "../components/comparisonTable.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {sheet as messages} from "../messages/sheet.js";
import {trace as traceMessages} from "../messages/trace.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {formatDate} from "../text/format.js";
import {pageAddress} from "../text/pageAddress.js";
import {traceOptions, versionsInFull} from "./recordVerdict.js";

/** The table of the rules of the day and of those now in force, and what its letters stand for. */
export function caseSheet(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const versions = versionsInFull(data, claim);
  const caption = words.caption(versions.map(({verdict}) => formatDate(verdict.regime.id, locale)));
  const clauseAddress = (regime: string, clause: string) =>
    href(path, locale, `principles#${clauseAnchor(regime, clause)}`);
  return html`<div id="case-sheet"><div class="scroll" role="group" tabindex="0" aria-label="${caption}">
${comparisonTable(versions, caption, traceOptions(data, claim, locale), clauseAddress)}
    </div>
    <p class="sheet-note run-in"><strong>${words.instruments}${MARKS[locale].colon}</strong>${instrumentKey(versions, locale)}</p>
    <p class="sheet-note titles-only">${words.titlesOnly}</p></div>`;
}

/** That the government decides, and where this page is. */
export function sheetFoot(data: SiteData, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const ofTraces = inLocale(traceMessages, locale);
  return html`<p class="sheet-note run-in">${ofTraces.discretion} ${ofTraces.notAdvice}</p>
    <p class="sheet-note run-in on-paper"><strong>${words.address}${MARKS[locale].colon}</strong>${pageAddress(data.published, path, locale)}</p>`;
}
