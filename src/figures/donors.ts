/** The list of all donors: the entrance to their pages. */
import {JAPAN} from "../vocabulary/actor.js";
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {mark, markWords} from "../components/charts/mark.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {DAY, underEachChoice} from "../components/regimeSelector.js";
import {figure} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {donors as messages} from "../messages/donors.js";
import type {VerdictCode} from "../policy/judge.js";
import {countOf, type CountName} from "../record/counts.js";
import type {SiteData} from "../record/siteData.js";
import {countVerdicts, verdictUnder} from "../record/verdicts.js";
import {lastDay} from "../text/day.js";
import {donorPath} from "../text/donorPath.js";
import {formatDate, formatNumber} from "../text/format.js";
import {boundsText} from "../text/boundsText.js";
import {chartOnPage} from "./chartOnPage.js";
import {donorLines, GOODS, MEASURES, nameOfDonor, type DonorLine, type Measure} from "./donorLines.js";
import {donorMap} from "./donorMap.js";
import type {Figure, OnPage} from "./figure.js";
import {totalsNote} from "./sourceNote.js";

const NO: readonly VerdictCode[] = ["prohibited", "no_category"];
const PERHAPS: readonly VerdictCode[] = ["conditional", "permissible"];

/** The finding: of how many donors statements are on record, and of how many trackers alone tell. */
export const donorsTitle: Figure = (data, {locale}) => {
  const number = (name: CountName) => formatNumber(countOf(data, name), locale);
  return inLocale(messages, locale).indexTitle(number("donors-on-record"), number("donors-of-trackers-alone"));
};

export const donorsCompared: Figure = (data, page) =>
  chartOnPage(data, "donors-compared", comparisonOfDonors(data, page), page);

/** The choice of a measure, and the donors by it: as tiles where they lie, and as a list of bars. */
export function comparisonOfDonors(data: SiteData, page: OnPage): Chart {
  const {path, locale} = page;
  const words = inLocale(messages, locale);
  const lines = donorLines(data);
  return {
    id: "donors-compared",
    title: words.compareTitle,
    measure: words.compareMeasure,
    chart: html`${measures(locale)}${donorMap(lines, page)}${donorTable(data, lines, page)}`,
    figures: {
      header: [
        "donor",
        "donor_en",
        "transfers",
        "kinds",
        "first",
        ...["floor", "ceiling", "open_end"].map((one) => `${GOODS}_delivered_${one}`)
      ],
      rows: lines.map(({donor: {actor}, transfers, kinds, first, goods}) => [
        ...[actor.code, actor.name_en, transfers, kinds, first, goods?.floor, goods?.ceiling],
        goods && (goods.open_end ? "yes" : "no")
      ])
    },
    note: totalsNote(data, locale),
    files: tableFiles(path, locale, "transfers.csv", "totals.csv")
  };
}

/** The choice of the measure, which the map and the list follow without a script. */
function measures(locale: Locale): Html {
  const words = inLocale(messages, locale);
  const choice = (measure: Measure, index: number) =>
    html`<label><input type="radio" name="measure" value="${measure}"${index === 0 && html` checked`} /> ${words.indexColumns[measure]}</label>`;
  return html`<fieldset class="measures" id="measures"><legend>${words.measure}</legend>${MEASURES.map(choice)}</fieldset>`;
}

/** A bar a donor for the measure that is chosen; all measures as figures. It works without a script, which only brings the order. */
function donorTable(data: SiteData, all: readonly DonorLine[], {path, locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const labels = words.indexColumns;
  const scales = scalesOf(all);
  const head = (key: string, label: string) =>
    html`<th scope="col" class="figure-cell of-${key}" data-key="${key}">${label}</th>`;
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="donor-table-caption">
<table id="donor-table" class="donor-table"${markWords({link: inLocale(figure, locale).toDonor})}><caption id="donor-table-caption" class="visually-hidden">${words.indexCaption}</caption>
<thead><tr><th scope="col">${labels.donor}</th><td class="bar-cell"></td>${MEASURES.map((measure) => head(measure, labels[measure]))}${head("no", labels.no)}${head("perhaps", labels.perhaps)}</tr></thead>
<tbody>
${all.map((line) => row(data, line, scales, path, locale))}</tbody></table></div>`;
}

/** From a line to the length of its bar, 0 to 100; null where there is none. */
type Scale = (line: DonorLine) => number | null;

function scalesOf(all: readonly DonorLine[]): Record<Measure, Scale> {
  const most = (valueOf: (line: DonorLine) => number) => Math.max(1, ...all.map(valueOf));
  const [transfers, kinds] = [most((line) => line.transfers), most((line) => line.kinds)];
  const goods = most((line) => line.goods?.floor ?? 0);
  const days = all.flatMap(({first}) => (first ? [Date.parse(lastDay(first))] : []));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return {
    transfers: (line) => (line.transfers / transfers) * 100,
    kinds: (line) => (line.kinds / kinds) * 100,
    // The earlier the longer.
    first: ({first}) => (first ? 2 + ((to - Date.parse(lastDay(first))) / (to - from || 1)) * 98 : null),
    goods: (line) => (line.goods ? (line.goods.floor / goods) * 100 : null)
  };
}

function row(data: SiteData, line: DonorLine, scales: Record<Measure, Scale>, path: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const {donor, transfers, kinds, first, goods, counted} = line;
  const number = (value: number) => (transfers ? formatNumber(value, locale) : "–");
  const having = (codes: readonly VerdictCode[]) =>
    transfers
      ? underEachChoice(
          (choice) =>
            html`${formatNumber(counted.filter((claim) => codes.includes(verdictUnder(data, claim, choice).verdict)).length, locale)}`
        )
      : "–";
  const cells: [key: string, value: number | string | null, Content][] = [
    ["transfers", transfers, number(transfers)],
    ["kinds", kinds, number(kinds)],
    ["first", first ?? null, first ? formatDate(first, locale) : "–"],
    [
      "goods",
      goods?.floor ?? null,
      goods ? boundsText(goods, locale) : line.sumsAlone ? words.sumsAlone : words.noneReported
    ],
    ["no", null, having(NO)],
    ["perhaps", null, having(PERHAPS)]
  ];
  const bars = MEASURES.map((measure) => {
    const length = scales[measure](line);
    return html`<svg class="bar of-${measure}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${length !== null && html`<rect width="${Math.round(length * 10) / 10}" height="10" />`}</svg>`;
  });
  const general = inLocale(figure, locale);
  const japan = donor.actor.code === JAPAN;
  const answer = mark({
    name: nameOfDonor(donor, locale),
    figure: words.indexMark(number(transfers), number(kinds)),
    judged: japan ? general.judgedJapan : general.judgedIfJapan,
    verdicts: countVerdicts(data, counted, DAY),
    to: href(path, locale, donorPath(donor.actor.code))
  });
  return html`<tr${japan && html` class="apart"`}><th scope="row"><a href="${href(path, locale, donorPath(donor.actor.code))}">${nameOfDonor(donor, locale)}</a></th><td class="bar-cell"${transfers > 0 && answer}>${bars}</td>${cells.map(
    ([key, value, text]) => html`<td class="figure-cell of-${key}" data-value="${value ?? ""}">${text}</td>`
  )}</tr>
`;
}
