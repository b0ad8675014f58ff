/** The sheet that a record prints as: whose transfer, the verdict, and the comparison table of the rules that are chosen. */
import {MARKS} from "../text/marks.js";
import {theFirst} from "../text/the.js";
import {MODES, STATUSES} from "../vocabulary/claim.js";
import {clauseAnchor} from "../components/clauseAnchor.js";
import {comparisonTable, instrumentKey, type Version} from "../components/comparisonTable.js";
import {dateText} from "../text/dateText.js";
import {isStated} from "../components/factList.js";
import {formatDate} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {pageAddress} from "../text/pageAddress.js";
import {quantityWithUnit} from "../text/quantityText.js";
import type {TraceOptions} from "../components/trace.js";
import {verificationMark} from "../components/sourceLine.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as recordMessages} from "../messages/record.js";
import {sheet as messages} from "../messages/sheet.js";
import {trace as traceMessages} from "../messages/trace.js";
import type {Verdict} from "../policy/judge.js";
import {FACT_LABELS, valueLabel} from "../policy/words/labels.js";
import {firstOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {statedFacts, traceOptions, underVersions, versionsInFull} from "./recordVerdict.js";

/**
 * Every clause of the chosen rules as a table: on the screen folded until somebody asks, on paper with the head of the page all
 * that is printed.
 * @param headed the observation that the head of the page tells; the others are named on the sheet.
 */
export function recordSheet(
  data: SiteData,
  claims: readonly Claim[],
  headed: Claim,
  path: string,
  locale: Locale
): Html {
  const words = inLocale(messages, locale);
  const claim = firstOf(claims);
  return html`<p class="sheet-intro">${words.intro}</p>
    <details class="sheet-fold"><summary>${words.show}</summary></details>
    <div class="sheet-body">
      ${particulars(claims, headed, locale)}
      ${clauses(data, claim, path, locale)}
      ${foot(data, claim, path, locale)}
    </div>`;
}

/** Who sent what kind of goods to whom and how, and every statement about it, in a few lines. */
function particulars(claims: readonly Claim[], headed: Claim, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const {fields} = inLocale(recordMessages, locale);
  const claim = firstOf(claims);
  const rows: [string, Content][] = [
    [words.parties, `${claim[`donor_${locale}`]} → ${claim[`recipient_${locale}`]}`],
    [fields.item_class, claim[`item_class_${locale}`]],
    [fields.mode, MODES[claim.mode][locale]],
    [
      words.statements,
      claims
        .filter((one) => one !== headed)
        .map(
          (one, index) =>
            html`${index > 0 && words.between}${dateText(one.date, one.date_basis, locale)}
            ${STATUSES[one.status][locale]} ${quantityWithUnit(one, locale)}${one.source_title !== headed.source_title && MARKS[locale].comma + one.source_title}
            ${verificationMark(one.verification, locale)}`
        )
    ]
  ];
  return html`<dl class="sheet-particulars">
    ${rows
      .filter(([, value]) => !Array.isArray(value) || value.length)
      .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

/** The table, and for paper what its letters stand for and what had to be assumed. */
function clauses(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const options = traceOptions(data, claim, locale);
  const versions = versionsInFull(data, claim);
  const caption = words.caption(versions.map(({verdict}) => formatDate(verdict.regime.id, locale)));
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
${tableOf(data, versions, options, caption, path)}
    </div>
    <p class="sheet-note run-in"><strong>${words.instruments}${MARKS[locale].colon}</strong>${instrumentKey(versions, locale)}</p>
    <p class="sheet-note titles-only">${words.titlesOnly}</p>
    ${underVersions(data, claim, (verdict) => assumedUnder(verdict, data, claim, locale))}`;
}

const madeTables = new WeakMap<SiteData, Map<string, Html>>();

/** The table of a case: many records share one, and all stand in one folder, so each is made once. */
function tableOf(
  data: SiteData,
  versions: readonly Version[],
  options: TraceOptions,
  caption: string,
  path: string
): Html {
  const {facts, origins, locale} = options;
  const made = madeTables.get(data) ?? new Map<string, Html>();
  madeTables.set(data, made);
  const key = JSON.stringify([
    locale,
    versions.map(({choice, verdict}) => [choice, verdict.regime.id]),
    facts,
    [...origins]
  ]);
  const clauseAddress = (regime: string, clause: string) =>
    href(path, locale, `principles#${clauseAnchor(regime, clause)}`);
  const table = made.get(key) ?? comparisonTable(versions, caption, options, clauseAddress);
  made.set(key, table);
  return table;
}

function assumedUnder(verdict: Verdict, data: SiteData, claim: Claim, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const nameOf = recordsOf(data).nameOf[locale];
  const assumed = statedFacts(data, claim, verdict, locale).filter(({origin}) => !isStated(origin));
  const alikes = [...grouped(assumed, ({behind}) => behind.markup).values()];
  return html`<p class="sheet-note on-paper"><strong>${words.assumed}${MARKS[locale].colon}</strong>${
    alikes.length
      ? alikes.map((alike, index) => {
          const facts = alike.map(
            ({fact, value}) =>
              `${FACT_LABELS[fact][locale]}${MARKS[locale].colon}${valueLabel(fact, value, locale, nameOf)}`
          );
          return html`${index > 0 && words.between}${facts.join(words.between)}${MARKS[locale].open}${theFirst(alike).behind}${MARKS[locale].close}`;
        })
      : words.noAssumptions
  }</p>`;
}

/** What holds under any rules: which rows the facts are from, that the government decides, and where this page is. */
function foot(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  return html`<p class="sheet-note run-in on-paper"><strong>${words.statedBy}${MARKS[locale].colon}</strong>${rowsBehind(data, claim, locale)}</p>
    <p class="sheet-note run-in">${inLocale(traceMessages, locale).discretion} ${inLocale(traceMessages, locale).notAdvice}</p>
    <p class="sheet-note run-in on-paper"><strong>${words.address}${MARKS[locale].colon}</strong>${pageAddress(data.published, path, locale)}</p>`;
}

/** "transfers.csv, line 824; items.csv, line 9; statuses.csv, lines 4, 7": the rows that state the facts. */
function rowsBehind(data: SiteData, claim: Claim, locale: Locale): string {
  const {line} = inLocale(traceMessages, locale);
  const {lines, between} = inLocale(messages, locale);
  const {item, status} = recordsOf(data);
  const origins = data.origins.get(claim.id) ?? [];
  const linesOf = (file: ReadonlyMap<string, {line: number}>, from: string) => [
    ...new Set(
      origins.filter(({origin}) => origin === from).map(({reference}) => Number(file.get(reference)?.["line"]))
    )
  ];
  const said = (file: string, numbers: number[]) =>
    numbers.length > 1
      ? lines(file, numbers.sort((a, b) => a - b).join(MARKS[locale].comma))
      : numbers.map((number) => line(file, number)).join("");
  return [
    line("transfers.csv", claim.line),
    said("items.csv", linesOf(item, "items")),
    said("statuses.csv", linesOf(status, "statuses"))
  ]
    .filter(Boolean)
    .join(between);
}
