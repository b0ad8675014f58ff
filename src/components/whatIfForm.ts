import {theFirst, theOne} from "../text/the.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {regimes} from "../messages/regimes.js";
import {whatIf} from "../messages/whatIf.js";
import {FACTS, FACT_NAMES, type CodedFact, type FactName, type Facts, type ListedFact} from "../policy/facts.js";
import {FACT_LABELS, valueLabel} from "../policy/words/labels.js";
import {REGIMES} from "../policy/regimes.js";
import type {NameOf} from "../policy/words/stepInWords.js";
import {formatDate} from "../text/format.js";
import {html, type Html} from "./html.js";

/** The value of a control that stands for not knowing. */
const DONT_KNOW = "";

const GROUPS = ["item", "recipient", "transfer", "control"] as const;
const groupOf = (name: FactName) => theOne(GROUPS, (group) => name === group || name.startsWith(`${group}.`));

export interface WhatIfStart {
  /** The version of the rules that is asked. */
  regime: string;
  /** The day to which the record reaches. */
  asOf: string;
  /** The day for which facts are looked up. */
  day: string;
  /** Item class. */
  goods: string;
  items: readonly {item_class: string; name_en: string; name_ja: string}[];
}

/** The form: one control per fact, in the groups of the rules; yes and no as radios, longer lists as selects. */
export function whatIfForm(
  facts: Facts,
  {regime, asOf, day, goods, items}: WhatIfStart,
  record: string,
  codes: readonly string[],
  locale: Locale,
  nameOf: NameOf
): Html {
  const words = inLocale(whatIf, locale);
  return html`<form id="facts" class="what-if-form" data-record="${record}" data-day="${day}" data-as-of="${asOf}" aria-label="${words.formLabel}">
<p class="field what-if-rules"><label for="what-if-rules">${words.rulesOf}</label><select id="what-if-rules" name="regime">${REGIMES.toReversed().map(({id, short}) => html`<option value="${id}"${id === regime && html` selected`}>${short[locale]} · ${formatDate(id, locale)}${id > asOf && regimes.notYet[locale]}</option>`)}</select></p>
<p class="field"><label for="what-if-goods">${words.goods}</label><select id="what-if-goods" name="goods"><option value="">${words.dontKnow}</option>${items.map((item) => html`<option value="${item.item_class}"${item.item_class === goods && html` selected`}>${locale === "ja" ? item.name_ja : item.name_en}</option>`)}</select></p>
<p class="field"><label for="what-if-on">${words.on}</label><input id="what-if-on" type="date" name="on" value="${day}" min="${theFirst(REGIMES).id}"></p>
${GROUPS.map((group) => html`<fieldset><legend>${words.groups[group]}</legend>${FACT_NAMES.filter((name) => groupOf(name) === group).map((name) => control(name, facts[name] ?? DONT_KNOW, codes, locale, nameOf))}</fieldset>`)}
<p class="what-if-actions"><button type="button" data-action="reset">${words.reset}</button> <button type="button" data-action="clear">${words.clear}</button> <button type="button" data-action="copy">${words.share}</button></p>
</form>`;
}

function control(name: FactName, value: string, codes: readonly string[], locale: Locale, nameOf: NameOf): Html {
  const words = inLocale(whatIf, locale);
  const fact: ListedFact | CodedFact = FACTS[name];
  const label = FACT_LABELS[name][locale];
  const flag = html`<span class="changed-flag" data-looked-up="${name}" hidden>${words.lookedUp}</span><span class="changed-flag" data-changed="${name}" hidden>${words.changed} · <button class="link-button" type="button" data-reset="${name}">${words.resetOne}<span class="visually-hidden">${words.resetWhich(label)}</span></button></span>`;
  if ("values" in fact && fact.values.length === 2) {
    const options = [...fact.values, DONT_KNOW];
    return html`<div class="fact" role="radiogroup" aria-labelledby="label-${name}"><span id="label-${name}" class="fact-label">${label}</span>
<span class="choices">${options.map((option) => html`<label><input type="radio" name="${name}" value="${option}"${option === value && html` checked`}> ${option === DONT_KNOW ? words.dontKnow : valueLabel(name, option, locale, nameOf)}</label>`)}</span>${flag}</div>`;
  }
  const options = "values" in fact ? fact.values : [...(fact.none ? ["none"] : []), ...withCurrent(codes, value)];
  return html`<div class="fact"><label class="fact-label" for="fact-${name}">${label}</label>
<select id="fact-${name}" name="${name}"><option value="">${words.dontKnow}</option>${options.map((option) => html`<option value="${option}"${option === value && html` selected`}>${valueLabel(name, option, locale, nameOf)}</option>`)}</select>${flag}</div>`;
}

const withCurrent = (codes: readonly string[], value: string): readonly string[] =>
  value === DONT_KNOW || value === "none" || codes.includes(value) ? codes : [value, ...codes];
