/** The page of a case: what the rules say of the same facts, clause by clause, and all records that rest on them. */
import {MARKS} from "../text/marks.js";
import {theFirst, theValue} from "../text/the.js";
import {factsByOrigin, isStated, type StatedFact} from "../components/factList.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {moreRows} from "../components/moreRows.js";
import {regimeSelector} from "../components/regimeSelector.js";
import {verdictMark} from "../components/verdictMark.js";
import {cases as messages} from "../messages/cases.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as recordMessages} from "../messages/record.js";
import {sheet as sheetMessages} from "../messages/sheet.js";
import {trace as traceMessages} from "../messages/trace.js";
import {FACT_LABELS, valueLabel, type NameOf} from "../policy/words/labels.js";
import {verdictLabel} from "../policy/words/verdictLabel.js";
import {because} from "../policy/words/stepInWords.js";
import {casesOf} from "../record/cases.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {named, verdictOfTheDay} from "../record/verdicts.js";
import {casePath} from "../text/casePath.js";
import {formatDate} from "../text/format.js";
import {caseSheet, sheetFoot} from "./caseSheet.js";
import type {Figure, OnPage} from "./figure.js";
import {verdictImage} from "./shareImage.js";
import {recordLink} from "./recordContext.js";
import {
  assumedIn,
  latestToChoose,
  shapesOf,
  statedFacts,
  statedFactsInFull,
  statusesInFull,
  traceOptions,
  underVersions,
  versions
} from "./recordVerdict.js";

const PATH = casePath("");

/** @throws {Error} for a case that no record has. */
const recordsAt = (data: SiteData, {path}: OnPage): readonly Claim[] =>
  theValue(casesOf(data), path.slice(PATH.length));

export const caseTitle: Figure = (data, page) => {
  const {caseId, regime} = verdictOfTheDay(data, theFirst(recordsAt(data, page)));
  return inLocale(messages, page.locale).title(caseId, formatDate(regime, page.locale));
};

export const caseDescription: Figure = (data, page) => {
  const records = recordsAt(data, page);
  const label = verdictLabel(named(verdictOfTheDay(data, theFirst(records))));
  return inLocale(messages, page.locale).description(records.length, label[page.locale]);
};

export const caseImage: Figure = (data, page) => {
  const records = recordsAt(data, page);
  return verdictImage(verdictOfTheDay(data, theFirst(records)).verdict, isHypothetical(records));
};

export const caseKicker: Figure = (_data, {path, locale}) =>
  html`<a href="${href(path, locale, "explore")}">${inLocale(recordMessages, locale).back}</a>`;

/** Unless one of the records is Japan’s own. */
const isHypothetical = (records: readonly Claim[]): boolean => !records.some(({by_japan}) => by_japan);

/** The verdict with its reason, the table of clauses, the other versions, the facts, and every record of the case. */
export const casePage: Figure = (data, page) => {
  const {path, locale} = page;
  const words = inLocale(messages, locale);
  const records = recordsAt(data, page);
  const claim = theFirst(records);
  const nameOf = recordsOf(data).nameOf[locale];
  const {rulesOf} = inLocale(traceMessages, locale);
  const day = rulesOf(formatDate(verdictOfTheDay(data, claim).regime, locale));
  return html`${shapesOf(data, claim)}<p class="lede">${words.lede(records.length)}</p>
    ${latestToChoose(data, claim).map((latest) => regimeSelector(locale, data.stamp.asOf, {offered: [latest], day}))}
    <div id="answer">${answers(data, records, locale)}</div>
    <section class="part part-clauses" aria-labelledby="clauses"><h2 id="clauses">${words.clauses}</h2>
<p class="sheet-intro">${words.intro}</p>
<div class="sheet-body">${caseSheet(data, claim, path, locale)}
${underVersions(data, claim, (verdict) => assumed(statedFacts(data, claim, verdict, locale), locale, nameOf))}
${sheetFoot(data, path, locale)}</div></section>
    <section class="part part-regimes" aria-labelledby="regimes"><h2 id="regimes">${words.versions}</h2>
${versions(data, claim, path, locale, "whole")}</section>
    <section class="part part-facts" aria-labelledby="facts"><h2 id="facts">${words.facts}</h2>
${factsByOrigin(statedFactsInFull(data, claim, locale), locale, nameOf)}
${statusesInFull(data, records, locale)}</section>
    <section class="part part-records" aria-labelledby="records"><h2 id="records">${words.records}</h2>
<ul class="others">${records.map((one) => html`<li>${recordLink(one, path, locale)}</li>`)}</ul>${moreRows(records.length, 12, locale, words.allRecords)}</section>`;
};

/** The verdict, its rules, and the reason, which the facts alone decide. */
const answers = (data: SiteData, records: readonly Claim[], locale: Locale): Html => {
  const words = inLocale(traceMessages, locale);
  const options = traceOptions(data, theFirst(records), locale);
  const date = (iso: string) => formatDate(iso, locale);
  return underVersions(data, theFirst(records), (verdict) => {
    const {id, until} = verdict.regime;
    return html`<section class="answer" aria-label="${words.answer}">
    <p class="verdict-headline">${verdictMark(verdict, locale, {hypothetical: isHypothetical(records), fromSprite: true})}</p>
    <p class="verdict-rules">${words.rulesOf(date(id))} · ${words.rulesPeriod(date(id), until && date(until))}</p>
    <p class="verdict-because">${because(verdict, options.facts, locale, options.nameOf, assumedIn(options))}</p>
  </section>`;
  });
};

/** What the star in the table stands for. Why it is assumed is said by each record, for it is not the same in all. */
function assumed(facts: readonly StatedFact[], locale: Locale, nameOf: NameOf): Html {
  const words = inLocale(sheetMessages, locale);
  const {colon} = MARKS[locale];
  const said = facts
    .filter(({origin}) => !isStated(origin))
    .map(({fact, value}) => `${FACT_LABELS[fact][locale]}${colon}${valueLabel(fact, value, locale, nameOf)}`);
  return html`<p class="sheet-note"><strong>${words.assumed}${colon}</strong>${said.join(words.between) || words.noAssumptions}</p>`;
}
