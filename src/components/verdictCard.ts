import {asHeading, inFull, isValueOf} from "../vocabulary/list.js";
import {OFFICIAL_OUTCOMES} from "../vocabulary/claim.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {trace as messages} from "../messages/trace.js";
import {all, is} from "../policy/condition.js";
import type {FactName, Facts} from "../policy/facts.js";
import type {Flip} from "../policy/flips.js";
import type {Verdict, VerdictCode} from "../policy/judge.js";
import {agreementOf} from "../policy/officialDecision.js";
import {VERDICT_LABELS, type NameOf} from "../policy/words/labels.js";
import {missingInWords} from "../policy/words/questions.js";
import {because, conditionInWords} from "../policy/words/stepInWords.js";
import {formatDate} from "../text/format.js";
import {factList, isStated, type StatedFact} from "./factList.js";
import {html, type Html} from "./html.js";
import {citation} from "./trace.js";
import {verdictMark} from "./verdictMark.js";

interface CardOptions {
  verdict: Verdict;
  facts: Facts;
  /** The facts with where each comes from; assumptions are listed apart. */
  stated: readonly StatedFact[];
  flips: readonly Flip[];
  /** ISO day for which the rules were asked. */
  day: string;
  /** For Japan's own transfers: approved, refused, pending or unknown. Absent when Japan was not the sender. */
  official?: string;
  /** Where the reader can try other facts. */
  whatIf?: string | undefined;
  locale: Locale;
  nameOf: NameOf;
}

/** A verdict with all that stands behind it: rules, day, reason, clause, what would change it, facts, assumptions. */
export function verdictCard(options: CardOptions): Html {
  const {verdict, facts, stated, day, official, whatIf, locale, nameOf} = options;
  const words = inLocale(messages, locale);
  const {regime} = verdict;
  const date = (iso: string) => formatDate(iso, locale);
  const decisive = verdict.trace.map(({clause}) => clause).filter(({id}) => verdict.decidedBy.includes(id));
  const assumed = stated.filter(({origin}) => !isStated(origin));
  const known = stated.filter(({origin}) => isStated(origin));
  return html`<section class="verdict-card" aria-labelledby="verdict-of-record">
    ${official && officialOutcome(official, verdict.code, locale)}
    <h2 id="verdict-of-record">${official ? words.codedVerdict : words.hypothetical}</h2>
    <p class="verdict-rules">
      ${words.rulesOf(date(regime.id))} · ${words.rulesPeriod(date(regime.id), regime.until && date(regime.until))} ·
      ${words.askedOn(date(day))}
    </p>
    <p class="verdict-headline">${verdictMark(verdict, locale, {hypothetical: !official})}</p>
    <p class="verdict-because">
      <span class="quiet">${words.because}:</span> ${because(
        verdict,
        facts,
        locale,
        nameOf,
        assumed.flatMap(({fact, origin}) => (origin === "assumption" ? fact : []))
      )}
    </p>
    ${
      barsAnAttackedCountryOnlyBySecurityCouncil(verdict, facts) &&
      html`<aside class="party"><h3>${words.partyTitle}</h3><p>${words.partyDefinition}</p></aside>`
    }
    <dl class="verdict-grounds">
      <div>
        <dt>${words.decidedBy}</dt>
        ${decisive.map(
          (clause) =>
            html`<dd><strong>${clause.title[locale]}</strong>. ${clause.sentence[locale]}<br />${citation(clause, locale)}</dd>`
        )}
      </div>
      ${
        verdict.missing.length > 0 &&
        html`<div><dt>${words.missing}</dt><dd>${missingInWords(verdict.missing, locale)}</dd></div>`
      }
      <div>
        <dt>${words.wouldChange}</dt>
        <dd>${whatWouldChange(options)}${whatIf && html`<p><a href="${whatIf}">${words.whatIf}</a></p>`}</dd>
      </div>
    </dl>
    <h3>${words.factsTitle}</h3>
    ${factList(known, locale, nameOf)}
    <h3>${words.assumptionsTitle}</h3>
    ${assumed.length ? factList(assumed, locale, nameOf) : html`<p>${words.noAssumptions}</p>`}
    <p class="discretion">${words.discretion}</p>
    <p class="discretion">${words.notAdvice}</p>
  </section>`;
}

/** What Japan decided on its own transfer, and whether the coded verdict agrees; without one, the decision alone. */
export function officialOutcome(official: string, code: VerdictCode | undefined, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const agreement = code && agreementOf(official, code);
  return html`<div class="official">
    <h2>${words.officialFirst}</h2>
    <p class="official-outcome">${isValueOf(OFFICIAL_OUTCOMES, official) ? asHeading(inFull(OFFICIAL_OUTCOMES[official], locale)) : words.officialUnknown}</p>
    ${agreement && html`<p>${words.agreement[agreement]}</p>`}
  </div>`;
}

/** Whether the reader is about to stumble: a country at war, and the bar on parties to a conflict read and not met. */
function barsAnAttackedCountryOnlyBySecurityCouncil(verdict: Verdict, facts: Facts): boolean {
  const atWar = facts["recipient.in_combat"] === "yes" || facts["recipient.invaded"] === "yes";
  return atWar && verdict.trace.some(({clause, outcome}) => clause.id === "2014.1.3" && outcome === "not_met");
}

const SHOWN_PER_VERDICT = 3;

function whatWouldChange({flips, locale, nameOf}: CardOptions): Html {
  const words = inLocale(messages, locale);
  if (!flips.length) return html`${words.noFlip}`;
  const codes = [...new Set(flips.map(({verdict}) => verdict))];
  return html`<ul class="flips">
    ${codes.map((code) => {
      const ways = flips.filter(({verdict}) => verdict === code).sort((a, b) => aboutTheItem(a) - aboutTheItem(b));
      const more = ways.length - SHOWN_PER_VERDICT;
      return html`<li>
        ${words.flipTo(VERDICT_LABELS[code][locale])}
        <ul>
          ${ways.slice(0, SHOWN_PER_VERDICT).map(({facts}) => html`<li>${changeInWords(facts, locale, nameOf)}</li>`)}
          ${more > 0 && html`<li class="quiet">${words.moreFlips(more)}</li>`}
        </ul>
      </li>`;
    })}
  </ul>`;
}

/** Other goods would be another record, so what could change about the recipient and the terms is said first. */
const aboutTheItem = ({facts}: Flip) => Object.keys(facts).filter((name) => name.startsWith("item.")).length;

function changeInWords(changed: Facts, locale: Locale, nameOf: NameOf): string {
  const conditions = Object.entries(changed).map(([fact, value]) => is(fact as FactName, value));
  return conditionInWords(all(...conditions), locale, nameOf);
}
