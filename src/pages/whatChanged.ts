import {clauseAnchor, regimeAnchor} from "../components/clauseAnchor.js";
import {formatDate, formatNumber} from "../components/format.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verdictFlow, type FlowRecord} from "../components/verdictFlow.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {whatChanged as catalogue} from "../messages/whatChanged.js";
import type {Clause, Regime} from "../policy/clause.js";
import type {VerdictCode} from "../policy/judge.js";
import {conditionInWords} from "../policy/words.js";
import {REGIMES} from "../policy/regimes.js";
import {mainClaims, verdictUnder} from "./mainClaims.js";
import {namesIn} from "./names.js";
import type {Page} from "./page.js";
import {changeBetween, type RegimeChange} from "./regimeChange.js";
import type {Claim, SiteData} from "./siteData.js";

/** Records that go from one verdict to another between two versions of the rules. */
interface Flow {
  from: VerdictCode;
  to: VerdictCode;
  claims: Claim[];
}

/** What changed between two versions, and which records flip? */
export function whatChanged(data: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const claims = mainClaims(data);
  // The title compares the rules of the day of the request to Japan with those now in force.
  const asked = REGIMES.findLast(({id}) => id < "2022-03-08")!;
  const current = REGIMES.at(-1)!;
  const flips = flowsBetween(data, claims, asked, current).reduce((sum, flow) => sum + flow.claims.length, 0);
  const title = words.title(
    formatNumber(flips, locale),
    formatNumber(claims.length, locale),
    formatDate(asked.id, locale),
    formatDate(current.id, locale)
  );
  const pairs = REGIMES.slice(1).map((after, index) => [REGIMES[index]!, after] as const);
  return {
    path: "what-changed",
    locale,
    title,
    description: words.description,
    scripts: ["whatChanged"],
    body: html`<h1>${title}</h1>
<p class="lede">${words.lede}</p>
${chooser(data, claims, locale, asked, current)}
${pairs.toReversed().map(([before, after]) => pairSection(data, claims, before, after, locale))}`
  };
}

function flowsBetween(data: SiteData, claims: readonly Claim[], before: Regime, after: Regime): Flow[] {
  const flows = new Map<string, Flow>();
  for (const claim of claims) {
    const from = verdictUnder(data, claim.id, before.id).verdict;
    const to = verdictUnder(data, claim.id, after.id).verdict;
    if (from === to) continue;
    const key = `${from} ${to}`;
    const flow = flows.get(key) ?? {from, to, claims: []};
    flow.claims.push(claim);
    flows.set(key, flow);
  }
  return [...flows.values()].sort((a, b) => b.claims.length - a.claims.length);
}

/** Two selectors and their result. The script lets them be changed; without it the sections below show every change. */
function chooser(data: SiteData, claims: readonly Claim[], locale: Locale, before: Regime, after: Regime): Html {
  const words = inLocale(catalogue, locale);
  const flows = flowsBetween(data, claims, before, after);
  const flips = flows.reduce((sum, flow) => sum + flow.claims.length, 0);
  const select = (
    name: "from" | "to",
    label: string,
    chosen: Regime
  ) => html`<label>${label} <select name="${name}" disabled>
${REGIMES.map((regime) => html`<option value="${regime.id}"${regime === chosen && html` selected`}>${regime.id} ${regime.title[locale]}</option>`)}
</select></label>`;
  return html`<form class="regime-chooser" id="chooser">
<fieldset><legend>${words.choose}</legend>
${select("from", words.earlier, before)}
${select("to", words.later, after)}
</fieldset>
<p id="chooser-result" role="status">${words.result(flips, claims.length)}</p>
<div id="chooser-flows" class="flows">${flows.map((flow) =>
    verdictFlow(
      flow.from,
      flow.to,
      flow.claims.map((claim) => flowRecord(claim, locale)),
      locale
    )
  )}</div>
</form>`;
}

function pairSection(data: SiteData, claims: readonly Claim[], before: Regime, after: Regime, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const flows = flowsBetween(data, claims, before, after);
  const flips = flows.reduce((sum, flow) => sum + flow.claims.length, 0);
  const anchor = `change-${after.id}`;
  return html`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${formatDate(after.id, locale)}: ${after.title[locale]}</h2>
<p>${words.finding(flips, formatNumber(claims.length, locale))} <a href="${href("what-changed", locale, `principles#${regimeAnchor(after.id)}`)}">${after.cite.instrument[locale]}</a></p>
${flows.map((flow) =>
  verdictFlow(
    flow.from,
    flow.to,
    flow.claims.map((claim) => flowRecord(claim, locale)),
    locale
  )
)}
<details><summary>${words.clauseChanges}</summary>${clauseChanges(data, after, before, changeBetween(before, after), locale)}</details>
</section>`;
}

const flowRecord = (claim: Claim, locale: Locale): FlowRecord => ({
  id: claim.transfer,
  name: locale === "ja" ? `${claim.donor_ja}：${claim.item_ja}` : `${claim.donor_en}: ${claim.item}`,
  date: claim.date
});

function clauseChanges(data: SiteData, after: Regime, before: Regime, change: RegimeChange, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const nameOf = namesIn(data, locale);
  const line = (regime: Regime, clause: Clause) =>
    html`<a href="${href("what-changed", locale, `principles#${clauseAnchor(regime.id, clause.id)}`)}">${clause.title[locale]}</a> <code>${clause.id}</code>: ${clause.sentence[locale]}`;
  const list = (heading: string, items: Html[]) =>
    html`<h3>${heading}</h3>${items.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : html`<p class="quiet">${words.noClauses}</p>`}`;
  return html`${list(
    words.added,
    change.added.map((clause) => line(after, clause))
  )}
${list(
  words.replaced,
  change.replaced.map(
    (pair) =>
      html`${line(after, pair.after)}<dl class="before-after"><div><dt>${words.before}</dt><dd>${pair.before.sentence[locale]} <span class="quiet">(${conditionInWords(pair.before.when, locale, nameOf)})</span></dd></div><div><dt>${words.after}</dt><dd>${pair.after.sentence[locale]} <span class="quiet">(${conditionInWords(pair.after.when, locale, nameOf)})</span></dd></div></dl>`
  )
)}
${list(
  words.repealed,
  change.repealed.map((clause) => line(before, clause))
)}`;
}
