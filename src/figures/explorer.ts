import {bothWidths} from "../components/charts/bothWidths.js";
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {dataTable} from "../components/dataTable.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {needsScript} from "../components/notices.js";
import {verificationLegend} from "../components/sourceLine.js";
import {verdictCounts} from "../components/verdictCounts.js";
import {LONGEST_SEARCH, UNCHOSEN} from "../explorer/choices.js";
import {COLUMN_KEYS, EXPLORER, tableHead, tableRow} from "../explorer/columns.js";
import {donorsAtFirst, drawingOf, rowsDrawn} from "../explorer/drawing.js";
import {findRows} from "../explorer/findRows.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {regimes} from "../messages/regimes.js";
import {countOf} from "../record/counts.js";
import {explorerRows} from "../record/explorerRows.js";
import {totalsAt} from "../record/totalsAt.js";
import type {SiteData, TotalRow} from "../record/siteData.js";
import {boundsText} from "../text/boundsText.js";
import {formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {unitText} from "../text/quantityText.js";
import {MARKS} from "../text/marks.js";
import {theFirst} from "../text/the.js";
import {ITEM_GROUPS, type ItemGroup} from "../vocabulary/item.js";
import {valuesOf} from "../vocabulary/list.js";
import {ANSWERS} from "../vocabulary/request.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {totalsNote} from "./sourceNote.js";

/** How many rows stand in the page itself; a script shows others, and more. */
const FIRST = 30;

/** How many transfers are on record. */
export const explorerTitle: Figure = (data, {locale}) =>
  inLocale(catalogue, locale).titleStart(formatNumber(countOf(data, "transfers-on-record"), locale));

/**
 * The drawing before any choice is made. src/client/explorerDrawing.ts draws it anew, here and in frames.
 * @param first how many donors it begins with, where no table stands below it
 */
export function explorerChart(data: SiteData, {path, locale}: OnPage, first?: number): Chart {
  const words = inLocale(catalogue, locale);
  const {rows} = findRows(explorerRows(data), UNCHOSEN, locale);
  const drawn = rowsDrawn(rows, UNCHOSEN, regimes.dayTitle[locale], locale);
  const bars = bothWidths("explorer-bars", ({width, id}) =>
    drawingOf(drawn, {id, width, most: first ?? donorsAtFirst(width)}, locale)
  );
  return {
    id: "drawing",
    title: drawn.title,
    measure: drawn.measure,
    chart: html`<div id="drawing-verdicts">${verdictCounts(drawn.verdicts ?? new Map(), locale)}</div>
      <div id="drawing-bars"${first !== undefined && html` data-first="${first}"`}>${bars}</div>
      <p class="scripted">
        <button type="button" class="link-button" id="all-donors">
          ${words.showDonors(formatNumber(drawn.bars.length, locale))}
        </button>
        <span id="drawing-kinds"></span>
      </p>`,
    summary: first === undefined ? words.chooseKind : drawn.summary,
    table: html`<div id="drawing-figures">${drawn.table()}</div>`,
    figures: drawn.figures(),
    note: totalsNote(data, locale),
    files: tableFiles(path, locale, "totals.csv")
  };
}

/** The choices, and what they find before any is made: the drawing and the newest rows. */
export const explorerTable: Figure = (data, page) => {
  const {locale} = page;
  const words = inLocale(catalogue, locale);
  const {rows, all} = findRows(explorerRows(data), UNCHOSEN, locale);
  const number = (value: number) => formatNumber(value, locale);
  return html`${needsScript(locale)} ${controls(data, locale)}
    <div class="result-line">
      <p id="count" role="status">${words.countRows(number(all), UNCHOSEN.rows)}<span>${words.firstShown(number(FIRST))}</span></p>
      <p class="chips" id="chips" role="group" aria-label="${words.chosen}" hidden></p>
    </div>
    <div id="empty" hidden></div>
    <div id="found">
      ${chartOnPage(data, EXPLORER, explorerChart(data, page), page, {folded: true})}
      <div class="scroll" role="group" tabindex="0" aria-labelledby="rows-caption">
        <table id="rows" class="explorer-rows">
          <caption id="rows-caption" class="visually-hidden">${words.caption}</caption>
          <thead>${tableHead(UNCHOSEN, locale)}</thead>
          <tbody>${rows.slice(0, FIRST).map((row) => tableRow(row, UNCHOSEN, locale))}</tbody>
        </table>
      </div>
      <p class="buttons scripted">
        <button type="button" id="show-more" data-first="${FIRST}"></button>
        <button type="button" class="link-button" id="show-all" hidden></button>
      </p>
      <p class="table-note">${words.sameGoods} ${words.hypothetical} ${verificationLegend(locale)}</p>
      <p class="saving scripted">
        <span id="saving-what"></span>
        ${(["csv", "excel", "json"] as const).map(
          (format) =>
            html`<button type="button" class="link-button" data-save="${format}">${words.formats[format]}</button> `
        )}
        <span id="saved" role="status"></span>
      </p>
    </div>
    <p class="saving">
      ${words.wholeFiles}
      ${["transfers.csv", "verdicts.csv", "by_transfer.csv", "tracker_rows.csv", "totals.csv"].map(
        (name) => html`<a href="${href(EXPLORER, locale, `extracts/${name}`, "en")}" download>${name}</a> `
      )}
    </p>
    ${requestsInstead(data, locale)}`;
};

/** A search field, what a row is, which list, and the filters, each behind a button that opens it. Their values come with the data. */
function controls(data: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    html`<p class="field">
      <label for="choose-${name}">${label}</label>
      <select id="choose-${name}" name="${name}" autocomplete="off">
        ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
      </select>
    </p>`;
  const lists = ["curated", ...new Set(data.trackerReadings.map(({tracker}) => tracker)), "all"] as const;
  const facet = (name: string, label: string, content?: Content) =>
    html`<details class="facet" data-facet="${name}">
      <summary>${label}<span class="facet-count"></span></summary>
      <div class="facet-panel" role="group" aria-label="${label}"><div class="facet-values">${content}</div><p class="facet-foot"><button type="button" class="facet-close"></button></p></div>
    </details> `;
  const day = (name: "from" | "until", label: string) =>
    html`<p class="field"><label for="choose-${name}">${label}</label><input id="choose-${name}" name="${name}" type="date" min="2014-01-01" max="${data.stamp.asOf}" autocomplete="off" /></p>`;
  return html`<form class="explorer scripted" id="explorer" role="search" aria-label="${words.controls}">
    <div class="explorer-first">
      <p class="field field-search">
        <label for="choose-q">${words.search}</label>
        <input id="choose-q" name="q" type="search" autocomplete="off" maxlength="${LONGEST_SEARCH}" placeholder="${words.searchHint}" />
      </p>
      ${select("rows", words.rows, [
        ["transfers", words.transfers],
        ["statements", words.statements]
      ])}
      ${select(
        "source",
        words.source,
        lists.map((list) => [list, words.sources[list]])
      )}
    </div>
    <div class="facets">
      ${facet("donor", words.donor)} ${facet("kind", words.kind)}
      ${facet("date", words.date, html`${day("from", words.fromDay)} ${day("until", words.untilDay)}<p class="hint">${words.dateHint}</p>`)}
      ${facet("status", words.status)} ${facet("verdict", words.verdict)} ${facet("verification", words.verification)}
      ${facet(
        "more",
        words.more,
        html`<label class="facet-value"><input type="checkbox" name="sums" value="no" /> ${words.sums}</label>
          <fieldset><legend>${words.columns}</legend>${COLUMN_KEYS.map(
            (key) =>
              html`<label class="facet-value"><input type="checkbox" name="columns" value="${key}" /> ${words.heads[key]}</label>`
          )}</fieldset>`
      )}
    </div>
  </form>`;
}

/** Requests and their answers, hidden until a choice of filters finds no record: zero given is an answer too. */
function requestsInstead(data: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const groupOf = new Map(data.items.map((item) => [item.item_class, item.group]));
  return html`<ul id="requests-instead" hidden>
    ${data.requests.map((row) => {
      const item = locale === "en" ? row.item : row.item_ja;
      const answer = ANSWERS[row.answer][locale];
      return html`<li
        hidden
        data-donor="${row.addressee}"
        data-class="${row.item_class ?? ""}"
        data-group="${groupOf.get(row.item_class ?? "") ?? ""}"
        data-answer="${row.answer}"
      >
        <a href="${href(EXPLORER, locale, "requests")}#${row.id}"
          >${words.seeRequest(row[`requester_${locale}`], item, answer)}</a
        >
      </li>`;
    })}
  </ul>`;
}

/** A short table for each kind of goods, folded: what all donors committed and delivered. */
export const totalsByKind: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const byGroup = grouped(totalsAt(data), ({item_group}) => item_group);
  return html`${valuesOf(ITEM_GROUPS)
    .filter((group) => byGroup.has(group))
    .map((group) => {
      const name = ITEM_GROUPS[group][locale];
      return html`<details class="kind" id="kind-${group}"><summary>${name}</summary>
<p class="scripted"><a href="${href(EXPLORER, locale, `${EXPLORER}?item_group=${group}&source=all`)}">${words.seeKind(name)}</a></p>
${itemTable(group, byGroup.get(group) ?? [], locale)}</details>\n`;
    })}`;
};

type Line = Partial<Record<TotalRow["status"], TotalRow>> & {first: TotalRow};

/** Every item of a kind with the totals of all donors. */
function itemTable(group: ItemGroup, totals: readonly TotalRow[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const keyOf = ({subject, unit}: TotalRow) => `${subject} ${unit}`;
  const donors = grouped(
    totals.filter(({donor_kind}) => donor_kind === "actor"),
    keyOf
  );
  const lines = [
    ...grouped(
      totals.filter(({donor}) => donor === "all"),
      keyOf
    ).values()
  ].map((rows): Line => ({first: theFirst(rows), ...Object.fromEntries(rows.map((row) => [row.status, row]))}));
  const donorsOf = ({first}: Line) => new Set(donors.get(keyOf(first))?.map(({donor}) => donor)).size;
  const figure = (status: "committed" | "delivered") => ({
    ...{key: status, label: words[status], numeric: true},
    cell: ({[status]: row}: Line): Content => (row ? boundsText(row, locale) : html`<span class="quiet">–</span>`)
  });
  return dataTable<Line>({
    id: `${group}-items`,
    caption: words.kindCaption(ITEM_GROUPS[group][locale]),
    captionHidden: true,
    rows: lines,
    columns: [
      {
        key: "item",
        label: words.kind,
        rowHeader: true,
        cell: ({first}) =>
          html`${first[`subject_${locale}`]}<span class="quiet">${MARKS[locale].open}${unitText(first, 2, locale)}${MARKS[locale].close}</span>`
      },
      figure("committed"),
      figure("delivered"),
      {key: "donors", label: words.donors, numeric: true, cell: donorsOf}
    ]
  });
}

/** The page's image for sharing. */
export const explorerDrawing = (data: SiteData, locale: Locale): Html => {
  const {rows} = findRows(explorerRows(data), UNCHOSEN, locale);
  const drawn = rowsDrawn(rows, UNCHOSEN, regimes.dayTitle[locale], locale);
  return drawingOf(drawn, {id: "share", width: 1000, most: donorsAtFirst(1000)}, locale);
};
