import {FACT_ORIGINS, type FactOriginCode} from "../vocabulary/fact.js";
import type {Locale} from "../messages/locale.js";
import {FACT_LABELS, valueLabel, type NameOf} from "../policy/words/labels.js";
import type {FactName} from "../policy/facts.js";
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
  behind: Content;
}

/** The facts of a case as a table: what it is, its value, where it comes from. Each row can be linked to. */
export function factList(facts: readonly StatedFact[], locale: Locale, nameOf: NameOf): Html {
  return html`<dl class="facts">
    ${facts.map(
      ({fact, value, origin, behind}) =>
        html`<div id="fact-${fact}">
          <dt>${FACT_LABELS[fact][locale]}</dt>
          <dd>
            <strong>${valueLabel(fact, value, locale, nameOf)}</strong>
            <span class="fact-origin">${FACT_ORIGINS[origin][locale]}</span> <span class="fact-behind">${behind}</span>
          </dd>
        </div>`
    )}
  </dl>`;
}
