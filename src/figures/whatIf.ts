import {MARKS, recordName} from "../text/marks.js";
import {theOne, theValue} from "../text/the.js";
import {formatDate} from "../text/format.js";
import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {whatIfForm} from "../components/whatIfForm.js";
import {verdictMark} from "../components/verdictMark.js";
import {whatIfReasons, whatIfVerdict} from "../components/whatIfResult.js";
import {inLocale} from "../messages/locale.js";
import {whatIf as catalogue} from "../messages/whatIf.js";
import type {Facts} from "../policy/facts.js";
import {judgeUnder} from "../policy/judge.js";
import {verdictLabel} from "../policy/words/verdictLabel.js";
import {regimeInForce, regimeOn} from "../policy/regimes.js";
import {namesIn} from "../record/names.js";
import type {Figure} from "./figure.js";
import type {Claim, SiteData} from "../record/siteData.js";

/** The record the form starts from: the vests for which the rules were amended. */
export const WHAT_IF_START = "JPN-2022-03-08-bulletproof-vests";

const startOf = (data: SiteData): {claim: Claim; facts: Facts} => ({
  claim: theOne(data.claims, ({id}) => id === WHAT_IF_START),
  facts: theValue(data.facts, WHAT_IF_START)
});

/** The record that the form starts from, in words. */
export const whatIfStart: Figure = (data, {locale}) => {
  const {claim} = startOf(data);
  return inLocale(catalogue, locale).startFrom(recordName(claim, locale));
};

/** The form, with the facts of one record, and what the rules say of them. */
export const askWhatIf: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const nameOf = namesIn(data, locale);
  const {claim, facts} = startOf(data);
  const regime = regimeInForce(data.stamp.asOf);
  const codes = data.actors.filter(({kind}) => kind !== "group").map(({code}) => code);
  return html`<div class="what-if">
<div class="what-if-asked">
<a class="verdict-bar" href="#result-heading"><span class="visually-hidden">${words.resultHeading}${MARKS[locale].colon}</span><span id="verdict-now">${verdictMark(judgeUnder(regime)(facts), locale)}</span> <span class="verdict-bar-more">${words.toResult}</span></a>
${whatIfForm(facts, {regime: regime.id, asOf: data.stamp.asOf, day: claim.rules_day, goods: claim.item_class, items: data.items}, WHAT_IF_START, codes, locale, nameOf)}
</div>
<section class="what-if-result" aria-labelledby="result-heading">
<h2 id="result-heading" tabindex="-1">${words.resultHeading}</h2>
<p class="what-if-advice">${words.advice}</p>
<p id="announcement" class="visually-hidden" role="status"></p>
<div id="result-verdict">${whatIfVerdict({regime, facts}, locale, nameOf)}</div>
<div id="result-reasons">${whatIfReasons({regime, facts, asOf: data.stamp.asOf}, locale, nameOf, href("what-if", locale, "principles"))}</div>
</section>
</div>`;
};

/** The finding: what the same goods met on the two sides of the amendment of 8 March 2022. */
export const whatIfTitle: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const {claim, facts} = startOf(data);
  const item = locale === "ja" ? claim.item_ja : claim.item;
  const [before, after] = ["2022-03-07", "2022-03-08"] as const;
  const verdict = (day: string) => verdictLabel(judgeUnder(regimeOn(day))(facts))[locale];
  const [first, second] = [verdict(before), verdict(after)];
  if (first === second) return words.titleSame(item, second, formatDate(after, locale));
  return words.title(item, first, formatDate(before, locale), second, formatDate(after, locale));
};
