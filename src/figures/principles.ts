import {cited} from "../components/trace.js";
import {CLAUSE_VERIFICATIONS} from "../vocabulary/source.js";
import {clauseCard, officialText} from "../components/clauseCard.js";
import {moreRows} from "../components/moreRows.js";
import {regimeAnchor} from "../components/clauseAnchor.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Html} from "../components/html.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {principles as catalogue} from "../messages/principles.js";
import type {Regime} from "../policy/clause.js";
import {regimeInForce, REGIMES} from "../policy/regimes.js";
import {namesIn} from "../record/names.js";
import type {Figure} from "./figure.js";
import {changeBetween, unchangedSince} from "../record/regimeChange.js";
import type {SiteData} from "../record/siteData.js";

/** How many clauses of the version that stands open a phone shows until a reader asks for the others. */
const SHOWN = 12;

/** The day from which the rules in force hold. */
export const rulesInForce: Figure = ({stamp}, {locale}) => formatDate(regimeInForce(stamp.asOf).id, locale);

/** Every version, the newest first, clause by clause; the one in force stands open. */
export const clausesByVersion: Figure = (data, {locale}) =>
  REGIMES.toReversed().map((regime) => regimeSection(regime, data, locale, regime === regimeInForce(data.stamp.asOf)));

function period(regime: Regime, asOf: string, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  const from = formatDate(regime.id, locale);
  if (regime.id > asOf) return words.notYetInForce(from, formatDate(asOf, locale));
  return regime.until ? words.inForce(from, formatDate(regime.until, locale)) : words.inForceNow(from);
}

/** The versions of the rules, from the first to those now in force. */
export const versionTable: Figure = ({stamp: {asOf}}, {locale}) => {
  const words = inLocale(catalogue, locale);
  const {columns} = words;
  const rows = REGIMES.map((regime, index) => {
    const previous = REGIMES[index - 1];
    const change = previous && changeBetween(previous, regime);
    return html`<tr>
<th scope="row"><a href="#${regimeAnchor(regime.id)}">${regime.title[locale]}</a></th>
<td>${period(regime, asOf, locale)}</td>
<td class="figure-cell">${formatNumber(regime.clauses.length, locale)}</td>
<td>${change ? words.change(change.added.length, change.replaced.length, change.repealed.length) : words.firstVersion}</td>
<td>${CLAUSE_VERIFICATIONS[regime.verification][locale]}</td>
</tr>`;
  });
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${words.versionsCaption}"><table class="versions">
<caption>${words.versionsCaption}</caption>
<thead><tr><th scope="col">${columns.title}</th><th scope="col">${columns.period}</th><th scope="col" class="figure-cell">${columns.clauses}</th><th scope="col">${columns.change}</th><th scope="col">${columns.seen}</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
};

function regimeSection(regime: Regime, data: SiteData, locale: Locale, open: boolean): Html {
  const words = inLocale(catalogue, locale);
  const {instrument, section} = regime.cite;
  const cards = regime.clauses.map((clause) => {
    const since = unchangedSince(regime, clause);
    const kept = since !== regime.id && html`<p class="quiet">${words.unchanged(formatDate(since, locale))}</p>`;
    return clauseCard(regime, clause, {
      locale,
      level: 3,
      nameOf: namesIn(data, locale),
      more: html`${kept}${testCases(regime, clause.id, data, locale)}`
    });
  });
  return html`<section aria-labelledby="${regimeAnchor(regime.id)}">
<h2 id="${regimeAnchor(regime.id)}">${regime.title[locale]}</h2>
<p class="quiet">${period(regime, data.stamp.asOf, locale)} · ${cited({instrument, section}, locale)} · <a href="${regime.source}" rel="external">${words.source}</a> · ${CLAUSE_VERIFICATIONS[regime.verification][locale]}${officialText(regime.officialNotRead ?? [], locale)}</p>
<details class="clauses"${open && html` open`}><summary>${words.showRegime(regime.clauses.length)}</summary>
<div class="law-clauses">${cards}</div>${open && moreRows(cards.length, SHOWN, locale, () => words.moreClauses(cards.length - SHOWN))}
</details>
</section>`;
}

function testCases(regime: Regime, clause: string, data: SiteData, locale: Locale): Html | false {
  const words = inLocale(catalogue, locale);
  const cases = data.lawCases.filter((test) => test.regime === regime.id && test.decidedBy.includes(clause));
  if (cases.length === 0) return false;
  return html`<details class="clause-cases"><summary>${words.cases(cases.length)}</summary><ul>${cases.map(({name, name_ja}) => html`<li>${locale === "ja" ? name_ja : name}</li>`)}</ul></details>`;
}
