/** The list of all donors: the entrance to their pages. */
import {JAPAN} from "../vocabulary/actor.js";
import {mark, markWords} from "../components/charts/mark.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {DAY, underEachChoice} from "../components/regimeSelector.js";
import {figure} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {donors as messages} from "../messages/donors.js";
import type {VerdictCode} from "../policy/judge.js";
import {countOf, type CountName} from "../record/counts.js";
import {donorsOf, type Donor} from "../record/donors.js";
import {standsForATransfer} from "../record/observations.js";
import type {Claim, SiteData, TotalRow} from "../record/siteData.js";
import {countVerdicts, verdictUnder} from "../record/verdicts.js";
import {lastDay} from "../text/day.js";
import {donorPath} from "../text/donorPath.js";
import {formatDate, formatNumber} from "../text/format.js";
import {boundsText} from "../text/boundsText.js";
import type {Figure} from "./figure.js";

/** The group that the founding article begins with. */
const GOODS = "anti_tank";

/** What the donors can be compared by: on the map by colour, in the list by its order and a bar. */
export const MEASURES = ["transfers", "kinds", "first", "goods"] as const;
export type Measure = (typeof MEASURES)[number];

export interface DonorLine {
  donor: Donor;
  transfers: number;
  kinds: number;
  /** ISO date of the first statement. */
  first: string | undefined;
  goods: TotalRow | undefined;
  /** Its transfers that are counted, each once. */
  counted: readonly Claim[];
}

const NO: readonly VerdictCode[] = ["prohibited", "no_category"];
const PERHAPS: readonly VerdictCode[] = ["conditional", "permissible"];

/** Every donor, the one with the most transfers first. */
export function donorLines(data: SiteData): DonorLine[] {
  return [...donorsOf(data).values()]
    .map((donor): DonorLine => {
      const transfers = donor.transfers.filter(standsForATransfer);
      const ofGoods = donor.totals.filter(({subject, status}) => subject === GOODS && status === "delivered");
      return {
        donor,
        transfers: transfers.length,
        kinds: new Set(transfers.map(({item_class}) => item_class)).size,
        first: donor.transfers[0]?.date,
        goods: ofGoods.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1),
        counted: transfers
      };
    })
    .sort((a, b) => b.transfers - a.transfers || b.donor.readings - a.donor.readings);
}

export const nameOfDonor = ({actor}: Donor, locale: Locale) => actor[`name_${locale}`];

/** The finding: of how many donors statements are on record, and of how many trackers alone tell. */
export const donorsTitle: Figure = (data, {locale}) => {
  const number = (name: CountName) => formatNumber(countOf(data, name), locale);
  return inLocale(messages, locale).indexTitle(number("donors-on-record"), number("donors-of-trackers-alone"));
};

/** The choice of the measure, which the map and the list follow without a script. */
export const donorMeasures: Figure = (_data, {locale}) => {
  const words = inLocale(messages, locale);
  const choice = (measure: Measure, index: number) =>
    html`<label><input type="radio" name="measure" value="${measure}"${index === 0 && html` checked`} /> ${words.indexColumns[measure]}</label>`;
  return html`<fieldset class="measures" id="measures"><legend>${words.measure}</legend>${MEASURES.map(choice)}</fieldset>`;
};

/** A bar a donor for the measure that is chosen; all measures as figures. It works without a script, which only brings the order. */
export const donorTable: Figure = (data, {path, locale}) => {
  const words = inLocale(messages, locale);
  const labels = words.indexColumns;
  const all = donorLines(data);
  const scales = scalesOf(all);
  const head = (key: string, label: string) =>
    html`<th scope="col" class="figure-cell of-${key}" data-key="${key}">${label}</th>`;
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="donor-table-caption">
<table id="donor-table" class="donor-table answering"${markWords({link: inLocale(figure, locale).toDonor})}><caption id="donor-table-caption" class="visually-hidden">${words.indexCaption}</caption>
<thead><tr><th scope="col">${labels.donor}</th><td class="bar-cell"></td>${MEASURES.map((measure) => head(measure, labels[measure]))}${head("no", labels.no)}${head("perhaps", labels.perhaps)}</tr></thead>
<tbody>
${all.map((line) => row(data, line, scales, path, locale))}</tbody></table></div>`;
};

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
    ["goods", goods?.floor ?? null, goods ? boundsText(goods, locale) : words.noneReported],
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
