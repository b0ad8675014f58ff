/** The sheet that a record prints as: whose transfer, the verdict, and the comparison table of its case, under the rules that are chosen. */
import {titleInWords} from "./sourceNamed.js";
import {MARKS} from "../text/marks.js";
import {theFirst, theValue} from "../text/the.js";
import {MODES, STATUSES} from "../vocabulary/claim.js";
import {casePath} from "../text/casePath.js";
import {dateText} from "../text/dateText.js";
import {isStated} from "../components/factList.js";
import {grouped} from "../text/grouped.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {quantityWithUnit} from "../text/quantityText.js";
import {verificationMark} from "../components/sourceLine.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as recordMessages} from "../messages/record.js";
import {sheet as messages} from "../messages/sheet.js";
import {trace as traceMessages} from "../messages/trace.js";
import type {Verdict} from "../policy/judge.js";
import {FACT_LABELS, valueLabel} from "../policy/words/labels.js";
import {caseName} from "../record/cases.js";
import {firstOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {sheetFoot} from "./caseSheet.js";
import {statedFacts, underVersions} from "./recordVerdict.js";

/**
 * The way to the table of the case, which many records share. A script fetches it into its place: on the screen folded until
 * somebody asks, on paper with the head of the page all that is printed.
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
  const name = caseName(data, claim);
  return html`<p class="sheet-intro">${words.intro} <a id="case" href="${href(path, locale, casePath(name))}">${words.ofCase(theValue(data.alike, name))}</a></p>
    <details class="sheet-fold" hidden><summary>${words.show}</summary></details>
    <div class="sheet-body">
      ${particulars(data, claims, headed, locale)}
      <div id="case-sheet"></div>
      ${underVersions(data, claim, (verdict) => assumedUnder(verdict, data, claim, locale))}
      ${foot(data, claim, path, locale)}
    </div>`;
}

/** Who sent what kind of goods to whom and how, and every statement about it, in a few lines. */
function particulars(data: SiteData, claims: readonly Claim[], headed: Claim, locale: Locale): Html {
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
            ${STATUSES[one.status][locale]} ${quantityWithUnit(one, locale)}${one.source_title !== headed.source_title && MARKS[locale].comma + titleInWords(data, one.source, locale)}
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

/** What had to be assumed, for paper. */
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

/** What holds under any rules: which rows the facts are from, and what stands below every such table. */
function foot(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  return html`<p class="sheet-note run-in on-paper"><strong>${words.statedBy}${MARKS[locale].colon}</strong>${rowsBehind(data, claim, locale)}</p>
    ${sheetFoot(data, path, locale)}`;
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
