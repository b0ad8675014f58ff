import {MARKS, recordName} from "../text/marks.js";
import {theFirst} from "../text/the.js";
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {changeSize} from "../components/changeSize.js";
import {clauseAnchor, regimeAnchor} from "../components/clauseAnchor.js";
import {markWords} from "../components/charts/mark.js";
import {VERDICT_ORDER} from "../components/charts/verdictSigns.js";
import {dataTable} from "../components/dataTable.js";
import {verdictMark} from "../components/verdictMark.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {chartOnPage} from "./chartOnPage.js";
import {sourceNote} from "./sourceNote.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verdictFlows, type Flow, type FlowRecord} from "../components/verdictFlow.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {principles} from "../messages/principles.js";
import {regimes} from "../messages/regimes.js";
import {whatChanged as catalogue} from "../messages/whatChanged.js";
import type {Clause, Regime} from "../policy/clause.js";
import {conditionInWords} from "../policy/words/stepInWords.js";
import {regimeInForce, REGIMES} from "../policy/regimes.js";
import {countOf} from "../record/counts.js";
import {firstObservations} from "../record/observations.js";
import {verdictUnder} from "../record/verdicts.js";
import {namesIn} from "../record/names.js";
import type {Figure, OnPage} from "./figure.js";
import {changeBetween, type RegimeChange} from "../record/regimeChange.js";
import type {Claim, SiteData} from "../record/siteData.js";

/** The rules of the day of the request to Japan. */
const asked = REGIMES.findLast(({id}) => id < "2022-03-08")!;

/** The finding: how many verdicts differ between the rules of the day of the request and those now in force. */
export const whatChangedTitle: Figure = (data, {locale}) => {
  const current = regimeInForce(data.stamp.asOf);
  return inLocale(catalogue, locale).title(
    formatNumber(countOf(data, "verdicts-changed"), locale),
    formatNumber(countOf(data, "transfers-judged"), locale),
    formatDate(asked.id, locale),
    formatDate(current.id, locale)
  );
};

/** Each version of the rules with the one before it, the newest first. */
const CHANGES = REGIMES.slice(1)
  .map((after, index) => ({before: REGIMES[index]!, after}))
  .toReversed();

const anchorOf = ({id}: Regime) => `change-${id}`;

/** Each change of the rules, the newest first. */
export const changesOfRules: Figure = (data, {locale}) =>
  html`${CHANGES.map(({before, after}) => html`${pairSection(data, firstObservations(data), before, after, locale)}\n`)}`;

export const sizesOfChanges: Figure = (data, page) => chartOnPage(data, "changes", changesChart(data, page), page);

/** A bar for each change of the rules: how many verdicts it moves, in the colours of the verdicts that the transfers get. */
export function changesChart(data: SiteData, {path, locale}: OnPage): Chart {
  const words = inLocale(catalogue, locale);
  const claims = firstObservations(data);
  const number = (value: number) => formatNumber(value, locale);
  const changes = CHANGES.map(({before, after}) => ({
    ...{before, after},
    ...flowsBetween(data, claims, before, after, locale)
  }));
  const most = changes.reduce((largest, next) => (next.flips > largest.flips ? next : largest));
  const shown = new Set(changes.flatMap(({flows}) => flows.map(({to}) => to)));
  const moved = changes.flatMap(({before, after, flows}) => flows.map((flow) => ({before, after, flow})));
  const row = ({after, flows}: (typeof changes)[number]) => {
    const address = `${path === "what-changed" ? "" : href(path, locale, "what-changed")}#${anchorOf(after)}`;
    return html`<li><a href="${address}">${after.short[locale]}</a> <time datetime="${after.id}">${formatDate(after.id, locale)}</time>${after.id > data.stamp.asOf && regimes.notYet[locale]} ${changeSize(flows, claims.length, address, locale)}</li>`;
  };
  return {
    id: "changes",
    title: words.changesTitle(formatDate(most.after.id, locale), number(most.flips), number(claims.length)),
    measure: words.changesMeasure,
    chart: html`<p class="verdict-key">${VERDICT_ORDER.filter((code) => shown.has(code)).map((code) => html`${verdictMark(code, locale)} `)}</p>
<ol class="change-sizes"${markWords({link: words.toChange})}>${changes.map(row)}</ol>`,
    table: dataTable<(typeof moved)[number]>({
      id: "changes-table",
      caption: words.changesMeasure,
      captionHidden: true,
      rows: moved,
      columns: [
        {
          key: "change",
          label: words.changesColumns.change,
          rowHeader: true,
          cell: ({after}) => html`${after.short[locale]} ${formatDate(after.id, locale)}`
        },
        {key: "from", label: words.changesColumns.before, cell: ({flow}) => VERDICT_LABELS[flow.from][locale]},
        {key: "to", label: words.changesColumns.after, cell: ({flow}) => VERDICT_LABELS[flow.to][locale]},
        {
          key: "transfers",
          label: words.changesColumns.transfers,
          numeric: true,
          cell: ({flow}) => number(flow.records.length)
        }
      ]
    }),
    figures: {
      header: ["rules_before", "rules_after", "verdict_before", "verdict_after", "transfers"],
      rows: moved.map(({before, after, flow}) => [before.id, after.id, flow.from, flow.to, flow.records.length])
    },
    note: sourceNote(data, locale),
    files: tableFiles(path, locale, "transfers.csv", "verdicts.csv")
  };
}

function flowsBetween(
  data: SiteData,
  claims: readonly Claim[],
  before: Regime,
  after: Regime,
  locale: Locale
): {flows: Flow[]; flips: number} {
  const moved = claims
    .map((claim) => ({
      record: flowRecord(claim, locale),
      from: verdictUnder(data, claim, before.id).verdict,
      to: verdictUnder(data, claim, after.id).verdict
    }))
    .filter(({from, to}) => from !== to);
  const flows = [...grouped(moved, ({from, to}) => `${from} ${to}`).values()].map((group) => ({
    from: theFirst(group).from,
    to: theFirst(group).to,
    records: group.map(({record}) => record)
  }));
  return {flows: flows.sort((a, b) => b.records.length - a.records.length), flips: moved.length};
}

const flowRecord = (claim: Claim, locale: Locale): FlowRecord => ({
  id: claim.transfer,
  name: recordName(claim, locale),
  date: claim.date
});

/** Two selectors and their result. The script lets them be changed; without it the sections below show every change. */
export const chooseVersions: Figure = (data, {locale}) => {
  const claims = firstObservations(data);
  const [before, after] = [asked, regimeInForce(data.stamp.asOf)];
  const words = inLocale(catalogue, locale);
  const {flows, flips} = flowsBetween(data, claims, before, after, locale);
  const select = (
    name: "from" | "to",
    label: string,
    chosen: Regime
  ) => html`<p class="field"><label for="chooser-${name}">${label}</label><select id="chooser-${name}" name="${name}" disabled>
${REGIMES.map((regime) => html`<option value="${regime.id}"${regime === chosen && html` selected`}>${regime.short[locale]} · ${formatDate(regime.id, locale)}${regime.id > data.stamp.asOf && regimes.notYet[locale]}</option>`)}
</select></p>`;
  return html`<form class="regime-chooser" id="chooser">
<fieldset><legend>${words.choose}</legend>
${select("from", words.earlier, before)}
${select("to", words.later, after)}
</fieldset>
<div class="change">
<p class="change-head" id="chooser-result" role="status">${words.result(flips, claims.length)}</p>
<div id="chooser-flows">${verdictFlows(flows, locale)}</div>
</div>
</form>`;
};

function pairSection(data: SiteData, claims: readonly Claim[], before: Regime, after: Regime, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {flows, flips} = flowsBetween(data, claims, before, after, locale);
  const change = changeBetween(before, after);
  const anchor = anchorOf(after);
  return html`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${words.heading(formatDate(after.id, locale), after.title[locale])}</h2>
<div class="change">
<p class="change-head">${words.finding(flips, claims.length)}</p>
<div>
<p class="change-instrument"><span class="quiet">${words.instrument}</span> <a href="${href("what-changed", locale, `principles#${regimeAnchor(after.id)}`)}">${after.cite.instrument[locale]}</a></p>
${flows.length > 0 && verdictFlows(flows, locale)}
<details class="clause-changes"><summary>${words.clauseChanges(change.added.length, change.replaced.length, change.repealed.length)}</summary>${clauseChanges(data, after, before, change, locale)}</details>
</div>
</div>
</section>`;
}

/** From and until when a clause is in force that joined its version later, or ended before it. */
function daysOfItsOwn(regime: Regime, {since, until}: Clause, locale: Locale): Html {
  const words = inLocale(principles, locale);
  const days = [
    since !== undefined && since > regime.id && words.since(formatDate(since, locale)),
    until !== undefined && words.until(formatDate(until, locale))
  ].filter((day) => day !== false);
  return html`${days.length > 0 && html`<span class="quiet">${MARKS[locale].open}${days.join(MARKS[locale].comma)}${MARKS[locale].close}</span>`}`;
}

function clauseChanges(data: SiteData, after: Regime, before: Regime, change: RegimeChange, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const nameOf = namesIn(data, locale);
  const line = (regime: Regime, clause: Clause) =>
    html`<a href="${href("what-changed", locale, `principles#${clauseAnchor(regime.id, clause.id)}`)}">${clause.title[locale]}</a> <code>${clause.id}</code>${daysOfItsOwn(regime, clause, locale)}${MARKS[locale].colon}${clause.sentence[locale]}`;
  const list = (heading: string, items: Html[]) =>
    items.length > 0 && html`<h3>${heading}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`${list(
    words.added,
    change.added.map((clause) => line(after, clause))
  )}
${list(
  words.replaced,
  change.replaced.map(
    (pair) =>
      html`${line(after, pair.after)}<dl class="before-after"><div><dt>${words.before}</dt><dd>${pair.before.sentence[locale]} <span class="quiet">${words.condition(conditionInWords(pair.before.when, locale, nameOf))}</span></dd></div><div><dt>${words.after}</dt><dd>${pair.after.sentence[locale]} <span class="quiet">${words.condition(conditionInWords(pair.after.when, locale, nameOf))}</span></dd></div></dl>`
  )
)}
${list(
  words.repealed,
  change.repealed.map((clause) => line(before, clause))
)}`;
}
