import {MARKS} from "../text/marks.js";
import {FACT_ORIGINS, type FactOriginCode} from "../vocabulary/fact.js";
import {asHeading} from "../vocabulary/list.js";
import type {Locale} from "../messages/locale.js";
import {FACT_LABELS, valueLabel, type NameOf} from "../policy/words/labels.js";
import type {FactName} from "../policy/facts.js";
import {grouped} from "../text/grouped.js";
import {html, type Content, type Html} from "./html.js";

/** Where a value comes from: the record itself, its item class, a dated status of the recipient, or nobody but us. */
export type Origin = FactOriginCode;

/** Whether a source stands behind a value, rather than an assumption of ours or of the rules. */
export const isStated = (origin: Origin | undefined): boolean =>
  origin !== undefined && origin !== "assumption" && origin !== "rule";

export interface StatedFact {
  fact: FactName;
  value: string;
  origin: Origin;
  /** What stands behind the value: the row and its line, the reason of the class, the period and source of the status. */
  behind: Html;
}

/** The facts of a case under where they come from. */
export const factsByOrigin = (facts: readonly StatedFact[], locale: Locale, nameOf: NameOf): Html =>
  html`<div class="facts">
    ${[...grouped(facts, ({origin}) => origin)].map(
      ([origin, ofOrigin]) =>
        html`<section><h3>${asHeading(FACT_ORIGINS[origin][locale])}</h3>
<dl>${ofOrigin.map(({fact, value}) => html`<div><dt>${FACT_LABELS[fact][locale]}</dt> <dd>${valueLabel(fact, value, locale, nameOf)}</dd></div>`)}</dl></section>`
    )}
  </div>`;

/**
 * What stands behind the facts, folded, and said once where it is the same for several.
 * @param further what belongs to all of them
 */
export const behindFacts = (
  facts: readonly Pick<StatedFact, "fact" | "behind">[],
  behindThem: string,
  locale: Locale,
  further: Content = ""
): Html =>
  html`<details class="behind"><summary>${behindThem}</summary>${further}
<dl>${[...grouped(facts, ({behind}) => behind.markup).values()].map(
    (alike) =>
      html`<div><dt>${alike.map(({fact}) => FACT_LABELS[fact][locale]).join(MARKS[locale].comma)}</dt><dd>${alike[0]?.behind}</dd></div>`
  )}</dl></details>`;
