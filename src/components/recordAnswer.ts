/** What the rules say of one transfer, under one version: the answer, and what it rests on. */
import {OFFICIAL_OUTCOMES} from "../vocabulary/claim.js";
import {asHeading, inFull, isValueOf} from "../vocabulary/list.js";
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
import {html, type Html} from "./html.js";
import {CLAUSE_VERIFICATIONS} from "../vocabulary/source.js";
import {cited} from "./trace.js";
import {verdictMark} from "./verdictMark.js";

export interface Answered {
  verdict: Verdict;
  facts: Facts;
  /** Facts that nobody stated. */
  assumed: readonly FactName[];
  /** ISO day for which the rules were asked. */
  day: string;
  locale: Locale;
  nameOf: NameOf;
}

interface Decision {
  /** For Japan's own transfers: approved, refused, pending or unknown. */
  outcome: string;
  /** Whether the rules are those it was taken under: it is compared with no others. */
  isOfItsDay: boolean;
}

/**
 * The verdict with its rules and its reason; before it what Japan decided, or where Japan was not the sender a sentence that
 * answers as if it had been. The page has `verdictSprite`.
 */
export function recordAnswer(
  {verdict, facts, assumed, day, locale, nameOf}: Answered,
  sender: Decision | {sentence: string}
): Html {
  const words = inLocale(messages, locale);
  const {regime, code} = verdict;
  const date = (iso: string) => formatDate(iso, locale);
  return html`<section class="answer" aria-label="${words.answer}">
    ${
      "outcome" in sender
        ? html`${officialOutcome(sender.outcome, sender.isOfItsDay ? code : undefined, locale)}<h2>${words.codedVerdict}</h2>`
        : html`<p class="answer-line">${sender.sentence}</p>`
    }
    <p class="verdict-headline">${verdictMark(verdict, locale, {hypothetical: "sentence" in sender, fromSprite: true})}</p>
    <p class="verdict-rules">
      ${words.rulesOf(date(regime.id))} · ${words.rulesPeriod(date(regime.id), regime.until && date(regime.until))} ·
      ${words.askedOn(date(day))}
    </p>
    <p class="verdict-because">${because(verdict, facts, locale, nameOf, assumed)}</p>
  </section>`;
}

/** What Japan decided on its own transfer, and whether the coded verdict agrees; without one, the decision alone. */
function officialOutcome(official: string, code: VerdictCode | undefined, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const agreement = code && agreementOf(official, code);
  return html`<div class="official">
    <h2>${words.officialFirst}</h2>
    <p class="official-outcome">${isValueOf(OFFICIAL_OUTCOMES, official) ? asHeading(inFull(OFFICIAL_OUTCOMES[official], locale)) : words.officialUnknown}</p>
    ${agreement && html`<p>${words.agreement[agreement]}</p>`}
  </div>`;
}

/**
 * The clauses that decided, what is missing, and what would lead to another verdict.
 * @param whatIf where the reader can try other facts.
 * @param clauseAddress where the text of a clause stands, with its source and notes.
 * @param foldedOnPhones whether a phone shows the first clause alone, and the others when they are asked for.
 */
export function recordGrounds(
  {verdict, locale, nameOf}: Pick<Answered, "verdict" | "locale" | "nameOf">,
  flips: readonly Flip[],
  whatIf: string,
  clauseAddress: (id: string) => string,
  foldedOnPhones = false
): Html {
  const words = inLocale(messages, locale);
  const clauses = verdict.trace
    .map(({clause}) => clause)
    .filter(({id}) => verdict.decidedBy.includes(id))
    .map(
      ({id, title, sentence, cite, verification}) =>
        html`<a href="${clauseAddress(id)}">${title[locale]}</a>${words.afterTitle}${sentence[locale]}<br />${cited(cite, locale)} · <span class="quiet">${CLAUSE_VERIFICATIONS[verification][locale]}</span>`
    );
  const shown = foldedOnPhones ? clauses.slice(0, 1) : clauses;
  const folded = clauses.slice(shown.length);
  return html`<dl class="verdict-grounds">
      <div>
        <dt>${words.decidedBy}</dt>
        ${shown.map((clause) => html`<dd>${clause}</dd>`)}
        ${
          folded.length > 0 &&
          html`<dd><details class="phone-fold"><summary>${words.moreClauses(folded.length)}</summary>${folded.map((clause) => html`<p>${clause}</p>`)}</details></dd>`
        }
      </div>
      ${
        verdict.missing.length > 0 &&
        html`<div><dt>${words.missing}</dt><dd>${missingInWords(verdict.missing, locale)}</dd></div>`
      }
      <div>
        <dt>${words.wouldChange}</dt>
        <dd>${whatWouldChange(flips, locale, nameOf)} <a href="${whatIf}">${words.whatIf}</a></dd>
      </div>
    </dl>`;
}

/** Whether the reader is about to stumble: a country at war, and the bar on parties to a conflict read and not met. */
export function barsOnlyBySecurityCouncil(verdict: Verdict, facts: Facts): boolean {
  const atWar = facts["recipient.in_combat"] === "yes" || facts["recipient.invaded"] === "yes";
  return atWar && verdict.trace.some(({clause, outcome}) => clause.id === "2014.1.3" && outcome === "not_met");
}

/** Why being at war does not make a country a party to a conflict, in the sense of the First Principle. */
export function partyDefinition(locale: Locale): Html {
  const words = inLocale(messages, locale);
  return html`<details class="party"><summary>${words.partyTitle}</summary><p>${words.partyDefinition}</p></details>`;
}

const SHOWN_PER_VERDICT = 3;

function whatWouldChange(flips: readonly Flip[], locale: Locale, nameOf: NameOf): Html {
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
