import {MARKS} from "../text/marks.js";
import {FACT_ORIGINS} from "../vocabulary/fact.js";
import {CLAUSE_VERIFICATIONS} from "../vocabulary/source.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {trace as messages} from "../messages/trace.js";
import type {Clause, Effect} from "../policy/clause.js";
import {factsIn} from "../policy/condition.js";
import {valueOf, type FactName, type Facts} from "../policy/facts.js";
import type {Outcome, Step, Verdict} from "../policy/judge.js";
import {FACT_LABELS, OUTCOME_LABELS, valueLabel, type NameOf} from "../policy/words/labels.js";
import {stepInWords} from "../policy/words/stepInWords.js";
import type {Origin} from "./factList.js";
import {html, type Content, type Html} from "./html.js";

export interface TraceOptions {
  facts: Facts;
  /** Where each stated fact comes from. */
  origins: ReadonlyMap<FactName, Origin>;
  locale: Locale;
  nameOf: NameOf;
  /** Another verdict under the same rules: clauses whose outcome is not the same there are marked. */
  changedFrom?: Verdict;
}

const SIGNS: Record<Outcome, string> = {met: "●", not_met: "○", unknown: "?", not_reached: "–"};

/** An outcome as a sign and its word: neither good nor bad, for a bar that is met forbids and a case that is met permits. */
function outcomeMark(outcome: Outcome, locale: Locale): Html {
  return html`<span class="outcome outcome-${outcome}"
    ><span aria-hidden="true">${SIGNS[outcome]}</span> ${OUTCOME_LABELS[outcome][locale]}</span
  >`;
}

/** The engine's own record of a verdict as a nested list: stage, clause, then what it says and the facts it read. */
export function trace(verdict: Verdict, options: TraceOptions): Html {
  const words = inLocale(messages, options.locale);
  const stages = [...new Set(verdict.trace.map(({clause}) => clause.effect))];
  return html`<ol class="trace">
    ${stages.map((effect) => {
      const steps = verdict.trace.filter(({clause}) => clause.effect === effect);
      const met = steps.filter(({outcome}) => outcome === "met").length;
      const reached = steps.some(({outcome}) => outcome !== "not_reached");
      return html`<li class="stage">
        <p class="stage-name">
          <strong>${words.stages[effect as Effect]}</strong>
          <span class="quiet">${reached ? words.tally(met, steps.length) : words.allNotReached}</span>
        </p>
        <ol>
          ${steps.map((step) => html`<li>${clauseStep(step, verdict.decidedBy.includes(step.clause.id), options)}</li>`)}
        </ol>
      </li>`;
    })}
  </ol>`;
}

function clauseStep(step: Step, decisive: boolean, options: TraceOptions): Html {
  const {facts, locale, nameOf, changedFrom} = options;
  const {clause, outcome} = step;
  const words = inLocale(messages, locale);
  const before = changedFrom?.trace.find((other) => other.clause.id === clause.id)?.outcome;
  const changed = before !== undefined && before !== outcome;
  return html`<details class="clause"${decisive && html` open`}>
    <summary>
      ${outcomeMark(outcome, locale)} <span class="clause-title">${clause.title[locale]}</span>
      ${decisive && html`<span class="decisive">${words.decisive}</span>`}
      ${changed && html`<span class="decisive">${words.changedFrom(OUTCOME_LABELS[before][locale])}</span>`}
    </summary>
    <p>${clause.sentence[locale]}</p>
    <p class="clause-step">${stepInWords(step, facts, locale, nameOf)}</p>
    <div class="clause-facts"><span class="quiet">${words.factsRead}${MARKS[locale].colon}</span>${factsRead(clause, options)}</div>
    <p class="clause-cite">${citation(clause, locale)}</p>
    ${clause.note && html`<p class="clause-note"><span class="quiet">${words.note}${MARKS[locale].colon}</span>${clause.note[locale]}</p>`}
  </details>`;
}

type Cite = Clause["cite"];

/** Sections are cited as the instrument numbers them, and most number them in Japanese. */
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** 116条の3, 9条1項, 3条4号: how acts number their articles, with their paragraphs and items. */
const ARTICLE = /^(\d+)条(?:の(\d+))?(?:(\d+)([項号]))?$/;
const OF_AN_ACT = /^\d+条/;

const articleOf = (section: string): string =>
  section.replace(ARTICLE, (_, article: string, branch?: string, number?: string, kind?: string) =>
    [
      `article ${article}${branch === undefined ? "" : `-${branch}`}`,
      ...(number === undefined ? [] : [`${kind === "項" ? "paragraph" : "item"} ${number}`])
    ].join(", ")
  );

/** The section of a clause as its instrument numbers it, in the brackets of the language; empty where it numbers nothing. */
export function sectionOf({section}: Pick<Cite, "section">, locale: Locale): Content {
  if (locale === "ja")
    return section
      .replaceAll("(", "（")
      .replaceAll(")", "）")
      .replace(/\d+(?=[条項号])/g, "第$&");
  if (OF_AN_ACT.test(section)) return section.split("、").map(articleOf).join(" and ");
  return JAPANESE.test(section) ? html`<span lang="ja">${section}</span>` : section;
}

/** An instrument and the section in it. */
export const cited = (cite: Pick<Cite, "instrument" | "section">, locale: Locale): Html =>
  html`<cite>${cite.instrument[locale]}${cite.section && html`${inLocale(messages, locale).beforeSection}${sectionOf(cite, locale)}`}</cite>`;

/** The citation of a clause, with the link to its text and how far that text was seen. */
export function citation(clause: Clause, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const {source, verification} = clause;
  return html`${cited(clause.cite, locale)}${source && html` · <a href="${source}">${words.clauseSource}</a>`} ·
    <span class="quiet">${CLAUSE_VERIFICATIONS[verification][locale]}</span>`;
}

/** The facts that a clause looks at, each with its value in this case and where that comes from. */
function factsRead(clause: Clause, {facts, origins, locale, nameOf}: TraceOptions): Html {
  const words = inLocale(messages, locale);
  const read = factsIn(clause.when);
  if (!read.length) return html`${words.noFacts}`;
  return html`<ul class="facts-read">
    ${read.map((fact) => {
      const value = valueOf(facts, fact);
      const origin = origins.get(fact) ?? (value === undefined ? undefined : "rule");
      return html`<li>
        ${FACT_LABELS[fact][locale]}${MARKS[locale].colon}<strong>${value === undefined ? words.notKnown : valueLabel(fact, value, locale, nameOf)}</strong>
        ${origin && html`<span class="fact-origin">${FACT_ORIGINS[origin][locale]}</span>`}
      </li>`;
    })}
  </ul>`;
}
