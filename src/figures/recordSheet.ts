/** The sheet that a record prints as: whose transfer, the verdict, and the comparison table of the rules that are chosen. */
import {MODES, STATUSES} from "../vocabulary/claim.js";
import {comparisonTable, instrumentKey} from "../components/comparisonTable.js";
import {dateText} from "../text/dateText.js";
import {isStated} from "../components/factList.js";
import {formatDate} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {quantityWithUnit} from "../text/quantityText.js";
import {DAY, regimeSelector, underRegime} from "../components/regimeSelector.js";
import {verificationMark} from "../components/sourceLine.js";
import {officialOutcome} from "../components/verdictCard.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record as recordMessages} from "../messages/record.js";
import {sheet as messages} from "../messages/sheet.js";
import {trace as traceMessages} from "../messages/trace.js";
import type {Verdict} from "../policy/judge.js";
import {FACT_LABELS, valueLabel} from "../policy/words/labels.js";
import {regimeInForce} from "../policy/regimes.js";
import {because} from "../policy/words/stepInWords.js";
import {firstOf} from "../record/observations.js";
import {recordsOf} from "../record/recordIndex.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {judgedAgain, verdictOfTheDay} from "../record/verdicts.js";
import {assumedIn, statedFacts, traceOptions} from "./recordVerdict.js";

/**
 * The last part of a record page, and with its head all that is printed of it. A reader chooses between the rules of the
 * transfer's day and those in force now; without a script too, since the style sheet does the choosing.
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
  const then = judgedAgain(data, claim);
  const latest = regimeInForce(data.stamp.asOf);
  const isLatest = then.regime.id === latest.id;
  const now = judgedAgain(data, claim, latest.id);
  return html`<section class="sheet" aria-labelledby="sheet">
    <h2 id="sheet">${words.title}</h2>
    <p class="sheet-intro">${words.intro}</p>
    ${!isLatest && regimeSelector(locale, data.stamp.asOf, {offered: [latest]})}
    <details class="sheet-fold"><summary>${words.show}</summary></details>
    <div class="sheet-body">
      ${particulars(claims, headed, locale)}
      ${
        isLatest
          ? sheetUnder(then, data, claim, locale)
          : [
              underRegime([DAY], sheetUnder(then, data, claim, locale)),
              underRegime([latest.id], sheetUnder(now, data, claim, locale))
            ]
      }
      ${foot(data, claim, path, locale)}
    </div>
  </section>`;
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
            ${STATUSES[one.status][locale]} ${quantityWithUnit(one, locale)}${one.source_title !== headed.source_title && (locale === "en" ? `, ${one.source_title}` : `、${one.source_title}`)}
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

/** What Japan decided if it was the sender, the verdict with its rules and reason, the table, and what had to be assumed. */
function sheetUnder(verdict: Verdict, data: SiteData, claim: Claim, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const verdictWords = inLocale(traceMessages, locale);
  const options = traceOptions(data, claim, locale);
  const date = (iso: string) => formatDate(iso, locale);
  const {regime, code} = verdict;
  const official = claim.donor === "JPN" ? (claim.official_outcome ?? "unknown") : undefined;
  const assumed = statedFacts(data, claim, verdict, locale).filter(({origin}) => !isStated(origin));
  // A decision is compared with the rules it was taken under, never with later ones.
  const ofItsDay = regime.id === verdictOfTheDay(data, claim).regime;
  return html`${official && officialOutcome(official, ofItsDay ? code : undefined, locale)}
    <p class="sheet-verdict">
      ${official ? verdictWords.codedVerdict : verdictWords.hypothetical}:
      ${verdictMark(verdict, locale, {hypothetical: !official})}
    </p>
    <p class="verdict-rules">
      ${verdictWords.rulesOf(date(regime.id))} · ${verdictWords.rulesPeriod(date(regime.id), regime.until && date(regime.until))} ·
      ${verdictWords.askedOn(date(claim.rules_day))}
    </p>
    <p class="sheet-because">${because(verdict, options.facts, locale, options.nameOf, assumedIn(options))}</p>
    <div class="scroll" role="group" tabindex="0" aria-label="${words.caption(date(regime.id))}">
      ${comparisonTable(verdict, words.caption(date(regime.id)), options)}
    </div>
    <p class="sheet-note run-in"><strong>${words.instruments}:</strong> ${instrumentKey(verdict, locale)}</p>
    <p class="sheet-note titles-only">${words.titlesOnly}</p>
    <p class="sheet-note">
      <strong>${words.assumed}:</strong>
      ${
        assumed.length
          ? assumed.map(
              ({fact, value, behind}, index) =>
                html`${index > 0 && words.between}${FACT_LABELS[fact][locale]}:
                ${valueLabel(fact, value, locale, options.nameOf)} (${behind})`
            )
          : words.noAssumptions
      }
    </p>`;
}

/** What holds under any rules: which rows the facts are from, that the government decides, and where this page is. */
function foot(data: SiteData, claim: Claim, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const address = `${data.published.address}${locale === "ja" ? "ja/" : ""}${path}`;
  return html`<p class="sheet-note run-in"><strong>${words.statedBy}:</strong> ${rowsBehind(data, claim, locale)}</p>
    <p class="sheet-note run-in">${inLocale(traceMessages, locale).discretion}</p>
    <p class="sheet-note run-in"><strong>${words.address}:</strong> ${address}</p>`;
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
      ? lines(file, numbers.sort((a, b) => a - b).join(locale === "en" ? ", " : "、"))
      : numbers.map((number) => line(file, number)).join("");
  return [
    line("transfers.csv", claim.line),
    said("items.csv", linesOf(item, "items")),
    said("statuses.csv", linesOf(status, "statuses"))
  ]
    .filter(Boolean)
    .join(between);
}
