/** What the rules say of one record: the answer, its grounds, the verdict of every version, and the facts they were asked about. */
import {remark} from "./remark.js";
import {MARKS} from "../text/marks.js";
import {theFirst} from "../text/the.js";
import {clauseAnchor} from "../components/clauseAnchor.js";
import {behindFacts, factsByOrigin, type StatedFact} from "../components/factList.js";
import {firstSentence} from "../text/firstSentence.js";
import {casePath} from "../text/casePath.js";
import {formatDate} from "../text/format.js";
import {goodsPath} from "../text/goodsPath.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {
  barsOnlyBySecurityCouncil,
  partyDefinition,
  recordAnswer,
  recordGrounds,
  type Answered
} from "../components/recordAnswer.js";
import {DAY, underRegime} from "../components/regimeSelector.js";
import type {TraceOptions} from "../components/trace.js";
import {verdictMark, verdictSprite} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as recordMessages} from "../messages/record.js";
import {trace as messages} from "../messages/trace.js";
import type {Regime} from "../policy/clause.js";
import {FACT_NAMES, valueOf, type FactName, type Facts} from "../policy/facts.js";
import {flips, type Flip} from "../policy/flips.js";
import {assumedByRule, type Verdict} from "../policy/judge.js";
import {isOf} from "../policy/lookUp.js";
import {factsDeciding} from "../policy/words/decidingFacts.js";
import {regimeById, regimeInForce} from "../policy/regimes.js";
import {MODES} from "../vocabulary/claim.js";
import {caseName} from "../record/cases.js";
import {standsForATransfer} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, ClaimVerdict, FactOrigin, SiteData} from "../record/siteData.js";
import {factsOf, judgedAgain, named, verdictOfTheDay} from "../record/verdicts.js";

/** The versions that a record page tells in full: that of its day, and the one in force now where that is another. */
export function versionsInFull(data: SiteData, claim: Claim): {choice: string; verdict: Verdict}[] {
  const latest = regimeInForce(data.stamp.asOf);
  const then = {choice: DAY, verdict: judgedAgain(data, claim)};
  return then.verdict.regime.id === latest.id
    ? [then]
    : [then, {choice: latest.id, verdict: judgedAgain(data, claim, latest.id)}];
}

/** The version in force now, where it is not that of the record’s day. */
export const latestToChoose = (data: SiteData, claim: Claim): Regime[] =>
  versionsInFull(data, claim).flatMap(({choice, verdict}) => (choice === DAY ? [] : verdict.regime));

/** The shapes that the marks of its page take: those of its verdicts under every version. */
export const shapesOf = (data: SiteData, claim: Claim): Html =>
  verdictSprite((data.verdicts.get(claim.id) ?? []).map(({verdict}) => verdict));

/** What `tell` says of each version told in full; where there are two, the reader chooses, without a script too. */
export function underVersions(data: SiteData, claim: Claim, tell: (verdict: Verdict) => Html): Html {
  const versions = versionsInFull(data, claim);
  return versions.length > 1
    ? html`${versions.map(({choice, verdict}) => underRegime([choice], tell(verdict)))}`
    : html`${versions.map(({verdict}) => tell(verdict))}`;
}

/** "No. Had Germany’s gift been Japan’s, …", the verdict, its rules, and the reason. */
export const answers = (data: SiteData, claim: Claim, locale: Locale): Html =>
  underVersions(data, claim, (verdict) => {
    const isOfItsDay = verdict.regime.id === verdictOfTheDay(data, claim).regime;
    return recordAnswer(
      answered(data, claim, verdict, locale),
      claim.by_japan
        ? {outcome: claim.official_outcome ?? "unknown", isOfItsDay}
        : {sentence: answerInWords(claim, verdict, isOfItsDay, locale)}
    );
  });

/** The clauses that decided, and what would change the verdict. */
export const grounds = (data: SiteData, claim: Claim, path: string, locale: Locale): Html =>
  html`${underVersions(data, claim, (verdict) =>
    recordGrounds(
      answered(data, claim, verdict, locale),
      flipsOf(verdict.regime, factsOf(data, claim)),
      whatIfAddress(path, locale, claim, factsOf(data, claim), verdict.regime.id),
      (clause) => href(path, locale, `principles#${clauseAnchor(verdict.regime.id, clause)}`)
    )
  )}
${versionsInFull(data, claim).some(({verdict}) => barsOnlyBySecurityCouncil(verdict, factsOf(data, claim))) && partyDefinition(locale)}`;

const answered = (data: SiteData, claim: Claim, verdict: Verdict, locale: Locale): Answered => {
  const options = traceOptions(data, claim, locale);
  return {verdict, ...options, assumed: assumedIn(options), day: claim.rules_day};
};

/** The answer of these rules to the question whether Japan could have done what another did. */
function answerInWords(claim: Claim, verdict: Verdict, isOfItsDay: boolean, locale: Locale): string {
  const words = inLocale(recordMessages, locale);
  const donor = nameInSentence(claim[`donor_${locale}`], locale);
  const what = claim.mode === "unknown" ? words.transfer : MODES[claim.mode][locale];
  const had = words.had(donor, what);
  const rules = isOfItsDay ? words.rulesThen : words.rulesNow;
  const isByAnotherAct =
    verdict.code === "no_category" &&
    !verdict.trace.some(({clause}) => clause.effect === "closing" && verdict.decidedBy.includes(clause.id));
  const say = isByAnotherAct ? words.answers.another_act : words.answers[verdict.code];
  return say(had, rules);
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

/**
 * The verdict of every version on the same facts, oldest first. Versions that say the same for the same reason share a line.
 * @param reasons whole, or the first sentence of each, which says the kind of reason: records leave the rest to their case
 */
export function versions(
  data: SiteData,
  claim: Claim,
  path: string,
  locale: Locale,
  reasons: "whole" | "first sentence"
): Html {
  const words = inLocale(messages, locale);
  const hypothetical = !claim.by_japan;
  const reason = (stored: ClaimVerdict) =>
    reasons === "whole"
      ? html`${stored[`because_${locale}`]} ${decisiveLinks(stored, path, locale)}`
      : firstSentence(stored[`because_${locale}`], locale);
  return html`<ol class="verdict-strip">
    ${runsOf(data.verdicts.get(claim.id) ?? []).map((run) => {
      const first = theFirst(run);
      const isOfItsDay = run.some(({inForce}) => inForce);
      return html`<li${isOfItsDay && html` class="in-force"`}>
        <p class="strip-rules">${run.map((stored, index) => html`${index > 0 && words.betweenVersions}${versionLink(data, claim, stored, path, locale)}`)}</p>
        <p class="strip-verdict">${verdictMark(named(first), locale, {hypothetical, fromSprite: true})}</p>
        <p class="strip-because">${isOfItsDay ? words.reasonAbove : reason(first)}</p>
      </li>`;
    })}
  </ol>`;
}

/** Versions one after the other with the same verdict for the same reason. */
export function runsOf(verdicts: readonly ClaimVerdict[]): ClaimVerdict[][] {
  const runs: ClaimVerdict[][] = [];
  const saying = ({verdict, because_en, decidedBy}: ClaimVerdict) => [verdict, because_en, ...decidedBy].join("\n");
  for (const verdict of verdicts) {
    const run = runs.at(-1);
    if (run && saying(theFirst(run)) === saying(verdict)) run.push(verdict);
    else runs.push([verdict]);
  }
  return runs;
}

/** The day of a version, which leads to what-if under it, and whether it applied then, applies now or will. */
function versionLink(
  data: SiteData,
  claim: Claim,
  {regime, inForce}: ClaimVerdict,
  path: string,
  locale: Locale
): Html {
  const words = inLocale(messages, locale);
  const {asOf} = data.stamp;
  const date = formatDate(regime, locale);
  const tags = [
    inForce && words.inForceThen,
    regime === regimeInForce(asOf).id && words.inForceNow,
    regime > asOf && words.notYetInForce
  ];
  // A sum is no starting point for other facts, and an address that holds all of its own would be long.
  const day = standsForATransfer(claim)
    ? html`<a href="${whatIfAddress(path, locale, claim, factsOf(data, claim), regime)}">${date}</a>`
    : date;
  return html`${day}${tags.map((tag) => tag && html` <span class="tag">${tag}</span>`)}`;
}

/** The clauses that decided and that the reason does not name, each as a link to its text. */
function decisiveLinks(stored: ClaimVerdict, path: string, locale: Locale): Content {
  const deciding = regimeById(stored.regime).clauses.filter(
    ({id, title}) => stored.decidedBy.includes(id) && !stored[`because_${locale}`].includes(title[locale])
  );
  return deciding.map(
    ({id, title}) =>
      html`<a class="strip-clause" href="${href(path, locale, `principles#${clauseAnchor(stored.regime, id)}`)}">${title[locale]}</a> `
  );
}

/**
 * The what-if page, starting from this record under these rules. Sums over other records are no starting point there, so their
 * facts are written out.
 */
export function whatIfAddress(path: string, locale: Locale, claim: Claim, facts: Facts, regime: string): string {
  const isStart = standsForATransfer(claim);
  const query = new URLSearchParams(isStart ? {from: claim.id, regime} : {...facts, from: "none", regime});
  query.sort();
  return `${href(path, locale, "what-if")}?${query}`;
}

const foundFlips = new WeakMap<Regime, Map<string, Flip[]>>();

/** Many records share a case, so each case is searched once. */
export function flipsOf(regime: Regime, facts: Facts): Flip[] {
  const ofRegime = foundFlips.get(regime) ?? new Map<string, Flip[]>();
  foundFlips.set(regime, ofRegime);
  const key = JSON.stringify(facts);
  const found = ofRegime.get(key) ?? flips(regime, facts);
  ofRegime.set(key, found);
  return found;
}

/**
 * The facts of the case under where they come from, with what either of the two versions took besides. The rows behind them are named, and
 * what those say where a deciding clause rests on it; all of it is the same for hundreds of records, and stands on the pages of the goods
 * and of the case.
 */
export function facts(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(recordMessages, locale);
  const stated = statedFactsInFull(data, claim, locale);
  const goods = html`<a href="${href(path, locale, goodsPath(claim.item_class))}#what">${claim[`item_class_${locale}`]}</a>`;
  const recipient = html`<a href="${href(path, locale, casePath(caseName(data, claim)))}#facts">${claim[`recipient_${locale}`]}</a>`;
  const further = html`<p>${words.reasonsAndSources}${goods}${MARKS[locale].comma}${recipient}</p>`;
  return html`${factsByOrigin(stated, locale, recordsOf(data).nameOf[locale])}
${behindFacts(withReasons(data, claim, stated, locale), words.behindFacts, locale, further)}`;
}

/** Facts on which a deciding clause rests, or which it lacks, bring the reason and the source of their row. */
function withReasons(data: SiteData, claim: Claim, stated: readonly StatedFact[], locale: Locale): StatedFact[] {
  const {item, status} = recordsOf(data);
  const references = new Map((data.origins.get(claim.id) ?? []).map(({fact, reference}) => [fact, reference]));
  const deciding = versionsInFull(data, claim).flatMap(({verdict}) => factsDeciding(verdict, factsOf(data, claim)));
  const restsOnGoods = deciding.some((fact) => isOf("item", fact));
  return stated.map((one) => {
    const reference = references.get(one.fact) ?? "";
    const row =
      one.origin === "items" && restsOnGoods
        ? item.get(reference)
        : one.origin === "statuses" && deciding.includes(one.fact)
          ? status.get(reference)
          : undefined;
    return row ? {...one, behind: html`${one.behind} ${rowReason(data, row, locale)}`} : one;
  });
}

/** Why the recipient of a case counts as it does: each row of its status that one of the records rests on, with reason and source. */
export function statusesInFull(data: SiteData, records: readonly Claim[], locale: Locale): Html {
  const rows = records.flatMap((claim) =>
    (data.origins.get(claim.id) ?? []).filter(({origin}) => origin === "statuses")
  );
  const behind = [...new Map(rows.map((row) => [row.reference, row])).values()]
    .sort((a, b) => FACT_NAMES.indexOf(a.fact) - FACT_NAMES.indexOf(b.fact))
    .map(({fact, reference}) => ({
      fact,
      behind: html`${statusRow(data, reference, locale)}
${rowReason(data, recordsOf(data).status.get(reference), locale)}`
    }));
  return behindFacts(behind, inLocale(recordMessages, locale).behindRecipient, locale);
}

export function statedFactsInFull(data: SiteData, claim: Claim, locale: Locale): StatedFact[] {
  const stated = versionsInFull(data, claim).flatMap(({verdict}) => statedFacts(data, claim, verdict, locale));
  return [...new Map(stated.map((one) => [one.fact, one])).values()];
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
      behind: html`${words.origins.rule()}`
    }))
  ];
}

function behind(data: SiteData, claim: Claim, {origin, reference}: FactOrigin, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const {open, close, stop} = MARKS[locale];
  switch (origin) {
    case "claim":
      return html`${words.line("transfers.csv", claim.line)}${stop}`;
    case "items": {
      const item = recordsOf(data).item.get(reference);
      return html`${words.origins.items(reference)}${open}${words.line("items.csv", item?.["line"] ?? "")}${close}${stop}`;
    }
    case "statuses":
      return statusRow(data, reference, locale);
    case "assumption":
      return html`${claim.mode === "unknown" ? words.assumedModeNotStated : words.assumedMode}`;
  }
}

/** "from 24 February 2022 (statuses.csv, line 1120)." */
function statusRow(data: SiteData, reference: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const {open, close, stop} = MARKS[locale];
  const status = recordsOf(data).status.get(reference);
  const period = words.period(dateOr(status?.["from"], locale), dateOr(status?.["to"], locale));
  return html`${period}${open}${words.line("statuses.csv", status?.["line"] ?? "")}${close}${stop}`;
}

/** The reason that a row of a reference table gives, and its source. */
function rowReason(data: SiteData, row: Reasoned | undefined, locale: Locale): Html {
  const source = row?.source && remark(data, row.source, locale);
  const linked = source && row.source_url ? html`<a href="${row.source_url}">${source}</a>` : source;
  return html`${row?.[`reason_${locale}`]} ${linked}`;
}

interface Reasoned {
  reason_en: string | null;
  reason_ja: string | null;
  source: string | null;
  source_url: string | null;
}

const dateOr = (iso: string | null | undefined, locale: Locale) => (iso ? formatDate(iso, locale) : null);
