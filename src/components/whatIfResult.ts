import {theOne} from "../text/the.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {regimes} from "../messages/regimes.js";
import {whatIf} from "../messages/whatIf.js";
import {valueOf, type FactName, type Facts} from "../policy/facts.js";
import {flips, type Flip} from "../policy/flips.js";
import {assumedByRule, judgeUnder, type Verdict} from "../policy/judge.js";
import {FACT_LABELS, valueLabel} from "../policy/words/labels.js";
import type {Regime} from "../policy/clause.js";
import {REGIMES} from "../policy/regimes.js";
import {because, type NameOf} from "../policy/words/stepInWords.js";
import {explained} from "./explained.js";
import {clauseAnchor} from "./clauseAnchor.js";
import {formatDate} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "./html.js";
import {trace} from "./trace.js";
import {verdictMark} from "./verdictMark.js";

interface WhatIfCase {
  regime: Regime;
  facts: Facts;
  /** The day to which the record reaches: a version that begins later is not yet in force. */
  asOf: string;
  /** The last day of which rules and facts are known, where a later day was chosen: that nothing changed is then assumed. */
  knownUntil?: string | undefined;
  /** The verdict to which the trace is compared; steps with another outcome are marked. */
  base?: Verdict;
  /** Whether the trace is unfolded on a phone. */
  traceIsOpen?: boolean;
}

/** The verdict of the what-if form, and its reason in a sentence. */
export function whatIfVerdict(
  {regime, facts}: Pick<WhatIfCase, "regime" | "facts">,
  locale: Locale,
  nameOf: NameOf
): Html {
  const verdict = judgeUnder(regime)(facts);
  return html`<p class="what-if-verdict">${explained({path: "what-if", locale}, "verdict", verdict.code, verdictMark(verdict, locale))}</p>
<p class="verdict-because">${because(verdict, facts, locale, nameOf)}</p>`;
}

/** What the verdict rests on, what would change it, the other versions, and every clause. */
export function whatIfReasons(
  {regime, facts, asOf, base, knownUntil, traceIsOpen = false}: WhatIfCase,
  locale: Locale,
  nameOf: NameOf,
  principlesPage: string
): Html {
  const words = inLocale(whatIf, locale);
  const verdict = judgeUnder(regime)(facts);
  const clause = (id: string) =>
    html`<a href="${principlesPage}#${clauseAnchor(regime.id, id)}">${theOne(regime.clauses, (other) => other.id === id).title[locale]}</a> <code>${id}</code>`;
  const label = (name: FactName) => FACT_LABELS[name][locale];
  const origins = new Map((Object.keys(facts) as FactName[]).map((name) => [name, "user" as const]));
  const assumed = assumedByRule(verdict, facts);
  return html`<dl class="what-if-facts">
<div><dt>${words.decidedBy}</dt><dd><ul>${verdict.decidedBy.map((id) => html`<li>${clause(id)}</li>`)}</ul></dd></div>
${verdict.missing.length > 0 && html`<div><dt>${words.missing}</dt><dd>${verdict.missing.map(label).join(words.between)}</dd></div>`}
${knownUntil && html`<div><dt>${words.assumed}</dt><dd>${words.knownUntil(formatDate(knownUntil, locale))}</dd></div>`}
${assumed.length > 0 && html`<div><dt>${words.assumed}</dt><dd>${assumed.map((name) => words.pair(label(name), valueLabel(name, valueOf(facts, name)!, locale, nameOf))).join(words.betweenPairs)}</dd></div>`}
</dl>
<h3>${words.flipsHeading}</h3>
${flipList(flips(regime, facts), locale, nameOf)}
<h3>${words.regimesHeading}</h3>
<ul class="regime-verdicts">${REGIMES.map((other) => html`<li${other.id === regime.id && html` aria-current="true"`}><span class="regime-date">${explained({path: "what-if", locale}, "rules", other.id, other.short[locale])} <span class="quiet">${formatDate(other.id, locale)}${other.id > asOf && regimes.notYet[locale]}</span></span> ${verdictMark(judgeUnder(other)(facts), locale)}</li>`)}</ul>
<h3>${words.traceHeading}</h3>
<details class="phone-fold"${traceIsOpen && html` open`}><summary>${words.wholeTrace(verdict.trace.length)}</summary>${trace(verdict, {facts, origins, locale, nameOf, changedFrom: base})}</details>`;
}

/** The changes that lead to another verdict, under the verdict that each leads to. */
function flipList(found: readonly Flip[], locale: Locale, nameOf: NameOf): Html {
  const words = inLocale(whatIf, locale);
  if (found.length === 0) return html`<p>${words.noFlips}</p>`;
  const way = (facts: Facts) => {
    const pairs = Object.entries(facts) as [FactName, string][];
    const condition = pairs
      .map(([name, value]) => words.pair(FACT_LABELS[name][locale], valueLabel(name, value, locale, nameOf)))
      .join(words.and);
    return html`<li>${words.flip(condition)} <button class="link-button" type="button" data-flip="${new URLSearchParams(pairs).toString()}">${words.tryIt}<span class="visually-hidden">${words.tryWhich(condition)}</span></button></li>`;
  };
  return html`<ul class="flips-to">${[...grouped(found, ({verdict}) => verdict)].map(
    ([verdict, ways]) => html`<li>${verdictMark(verdict, locale)}<ul>${ways.map(({facts}) => way(facts))}</ul></li>`
  )}</ul>`;
}
