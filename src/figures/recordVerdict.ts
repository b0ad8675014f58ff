/** What the rules say of one record: the card, the strip over all regimes, and the traces. */
import type {StatedFact} from "../components/factList.js";
import {formatDate} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {trace, type TraceOptions} from "../components/trace.js";
import {verdictCard} from "../components/verdictCard.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {trace as messages} from "../messages/trace.js";
import type {Regime} from "../policy/clause.js";
import {FACT_NAMES, valueOf, type FactName, type Facts} from "../policy/facts.js";
import {flips, type Flip} from "../policy/flips.js";
import {assumedByRule, type Verdict} from "../policy/judge.js";
import {REGIMES, regimeInForce} from "../policy/regimes.js";
import {standsForATransfer} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, FactOrigin, SiteData} from "../record/siteData.js";
import {factsOf, judgedAgain, named, verdictUnder} from "../record/verdicts.js";

/** The part of a record page that the rules fill. `path` is the page's own. */
export function recordVerdict(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const nameOf = recordsOf(data).nameOf[locale];
  const facts = factsOf(data, claim);
  const then = judgedAgain(data, claim);
  const now = judgedAgain(data, claim, regimeInForce(data.stamp.asOf).id);
  const options = traceOptions(data, claim, locale);
  const date = (iso: string) => formatDate(iso, locale);
  const whatIf = (regime: string) => whatIfAddress(path, locale, claim, facts, regime);
  const hypothetical = claim.donor !== "JPN";
  const traced = then.regime.id === now.regime.id ? [then] : [then, now];
  return html`${verdictCard({
    verdict: then,
    facts,
    stated: statedFacts(data, claim, then, locale),
    flips: flipsOf(then.regime, facts),
    day: claim.rules_day,
    official: claim.donor === "JPN" ? (claim.official_outcome ?? "unknown") : undefined,
    whatIf: whatIfAddress(path, locale, claim, facts, then.regime.id),
    locale,
    nameOf
  })}
    <section class="strip" aria-labelledby="regimes">
      <h2 id="regimes">${words.stripTitle}</h2>
      <p>${words.stripIntro}</p>
      ${verdictStrip(data, claim, whatIf, locale)}
    </section>
    ${traced.map(
      (verdict) =>
        html`<section class="traced" aria-labelledby="trace-${verdict.regime.id}">
          <h2 id="trace-${verdict.regime.id}">${words.traceTitle(date(verdict.regime.id))}</h2>
          <p class="verdict-line">${verdictMark(verdict, locale, {hypothetical})}</p>
          <p>${words.traceIntro}</p>
          ${trace(verdict, options)}
        </section>`
    )}`;
}

/** The facts of a claim, where each is from, and how they are named: what a trace needs. */
export const traceOptions = (data: SiteData, claim: Claim, locale: Locale): TraceOptions => ({
  facts: factsOf(data, claim),
  origins: new Map((data.origins.get(claim.id) ?? []).map(({fact, origin}) => [fact, origin])),
  locale,
  nameOf: recordsOf(data).nameOf[locale]
});

/** The facts that nobody stated and that stand in for what is not known. */
export const assumedIn = ({origins}: TraceOptions): FactName[] =>
  [...origins].flatMap(([fact, origin]) => (origin === "assumption" ? fact : []));

/** The verdict of every regime on the same facts, oldest first: a list, so that it reads aloud and prints. */
function verdictStrip(
  data: SiteData,
  claim: Claim,
  whatIf: (regime: string) => string | undefined,
  locale: Locale
): Html {
  const words = inLocale(messages, locale);
  const {asOf} = data.stamp;
  const inForceNow = regimeInForce(asOf);
  const hypothetical = claim.donor !== "JPN";
  return html`<ol class="verdict-strip">
    ${REGIMES.map((regime) => {
      const stored = verdictUnder(data, claim, regime.id);
      const date = formatDate(regime.id, locale);
      return html`<li${stored.inForce && html` class="in-force"`}>
        <p class="strip-rules">
          <strong>${words.rulesOf(date)}</strong>
          ${stored.inForce && html`<span class="tag">${words.inForceThen}</span>`}
          ${regime === inForceNow && html`<span class="tag">${words.inForceNow}</span>`}
          ${regime.id > asOf && html`<span class="tag">${words.notYetInForce}</span>`}
        </p>
        <p class="strip-verdict">${verdictMark(named(stored), locale, {hypothetical})}</p>
        <p class="strip-because">
          ${stored[`because_${locale}`]}
          <a href="${whatIf(regime.id)}" aria-label="${words.whatIfUnder(date)}">${words.whatIf}</a>
        </p>
      </li>`;
    })}
  </ol>`;
}

/**
 * The what-if page, starting from this record under these rules. Sums over other records are no starting point there, so their
 * facts are written out.
 */
function whatIfAddress(path: string, locale: Locale, claim: Claim, facts: Facts, regime: string): string {
  const isStart = standsForATransfer(claim);
  const query = new URLSearchParams(isStart ? {from: claim.id, regime} : {...facts, from: "none", regime});
  query.sort();
  return `${href(path, locale, "what-if")}?${query}`;
}

const foundFlips = new WeakMap<Regime, Map<string, Flip[]>>();

/** Many records share a case, so each case is searched once. */
function flipsOf(regime: Regime, facts: Facts): Flip[] {
  const ofRegime = foundFlips.get(regime) ?? new Map<string, Flip[]>();
  foundFlips.set(regime, ofRegime);
  const key = JSON.stringify(facts);
  const found = ofRegime.get(key) ?? flips(regime, facts);
  ofRegime.set(key, found);
  return found;
}

/** The facts of a claim with what stands behind each, in the order of the rules' own list; then what the rules took. */
export function statedFacts(data: SiteData, claim: Claim, verdict: Verdict, locale: Locale): StatedFact[] {
  const facts = factsOf(data, claim);
  const origins = [...(data.origins.get(claim.id) ?? [])].sort(
    (a, b) => FACT_NAMES.indexOf(a.fact) - FACT_NAMES.indexOf(b.fact)
  );
  const words = inLocale(messages, locale);
  return [
    ...origins.map(({fact, value, origin, reference}) => ({
      fact,
      value,
      origin,
      behind: behind(data, claim, {fact, value, origin, reference}, locale)
    })),
    ...assumedByRule(verdict, facts).map((fact) => ({
      fact,
      value: valueOf(facts, fact)!,
      origin: "rule" as const,
      behind: words.origins.rule()
    }))
  ];
}

function behind(data: SiteData, claim: Claim, {fact, origin, reference}: FactOrigin, locale: Locale): Content {
  const words = inLocale(messages, locale);
  const records = recordsOf(data);
  const linked = (title: string | null | undefined, url: string | null | undefined): Content =>
    title && (url ? html`<a href="${url}">${title}</a>` : title);
  switch (origin) {
    case "claim":
      return words.line("transfers.csv", claim.line);
    case "items": {
      const item = records.item.get(reference);
      const isFlag = fact === "item.listed" || fact === "item.weapon";
      return html`${words.origins.items(reference)} (${words.line("items.csv", item?.["line"] ?? "")}).
      ${isFlag && html`${item?.[`reason_${locale}`]} ${linked(item?.["source"], item?.["source_url"])}`}`;
    }
    case "statuses": {
      const status = records.status.get(reference);
      const period = words.period(dateOr(status?.["from"], locale), dateOr(status?.["to"], locale));
      return html`${period} (${words.line("statuses.csv", status?.["line"] ?? "")}). ${status?.[`reason_${locale}`]}
      ${linked(status?.["source"], status?.["source_url"])}`;
    }
    case "assumption":
      return claim.mode === "unknown" ? words.assumedModeNotStated : words.assumedMode;
  }
}

const dateOr = (iso: string | null | undefined, locale: Locale) => (iso ? formatDate(iso, locale) : null);
