/** The donors as tiles, roughly where they lie: the entrance to their pages by place and by the measure that is chosen. */
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {donors as messages} from "../messages/donors.js";
import {compactNumber, formatMonth, formatNumber} from "../text/format.js";
import {floorText} from "../text/boundsText.js";
import {donorPath} from "../text/donorPath.js";
import {MEASURES, nameOfDonor, type DonorLine, type Measure} from "./donorLines.js";
import type {OnPage} from "./figure.js";

/** Europe by its neighbours, other states at the edges, the bodies of allies in the last row. A dot is no tile. */
const PLACES = `
CAN .   ISL .   NOR SWE FIN .
USA .   .   .   DNK .   EST .
.   IRL GBR NLD DEU POL LVA .
.   .   BEL LUX CZE SVK LTU UKR
.   .   FRA .   AUT .   ROU .
.   PRT ESP ITA SVN HRV BGR .
.   .   .   .   BIH MNE MKD TUR
.   .   .   .   .   .   GRC ISR
.   .   .   .   .   .   .   JOR
EPF NATO .  .   KOR JPN AUS NZL
`;
const RECIPIENT = "UKR";
/** As many shades as the sheet knows. */
const SHADES = 5;

/** Row and column of each place, from 1, in the order in which they are read. */
const places = PLACES.trim()
  .split("\n")
  .flatMap((line, row) => line.split(/\s+/).map((code, column) => ({code, row: row + 1, column: column + 1})))
  .filter(({code}) => code !== ".");

/** What a measure says of a donor, the more the larger; null where nothing is on record. */
const VALUES: Readonly<Record<Measure, (line: DonorLine) => number | null>> = {
  transfers: ({transfers}) => transfers || null,
  kinds: ({kinds}) => kinds || null,
  first: ({first}) => (first ? -Date.parse(first) : null),
  goods: ({goods}) => goods?.floor ?? null
};

const figures: Readonly<Record<Measure, (line: DonorLine, locale: Locale) => string>> = {
  transfers: ({transfers}, locale) => formatNumber(transfers, locale),
  kinds: ({kinds}, locale) => formatNumber(kinds, locale),
  first: ({first = ""}, locale) => formatMonth(first, locale),
  goods: ({goods}, locale) => (goods ? floorText(goods, (value) => compactNumber(value, locale)) : "")
};

/** The least value of each shade, from the lightest: as many donors in each as can be. */
function shadesOf(all: readonly DonorLine[], measure: Measure): number[] {
  const sorted = all.flatMap((line) => VALUES[measure](line) ?? []).sort((a, b) => a - b);
  return Array.from({length: SHADES}, (_, shade) => sorted[Math.floor((shade * sorted.length) / SHADES)] ?? Infinity);
}

/** A tile a donor, each a link with its name and its figure; where it stands is stated, and who has no place stands behind. */
export function donorMap(all: readonly DonorLine[], {path, locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const byCode = new Map(all.map((line) => [line.donor.actor.code, line]));
  const placed = new Set(places.map(({code}) => code));
  const least = Object.fromEntries(MEASURES.map((measure) => [measure, shadesOf(all, measure)]));
  const face = (line: DonorLine, measure: Measure) => {
    const value = VALUES[measure](line);
    const shade = value === null ? 0 : (least[measure] ?? []).filter((limit) => limit <= value).length;
    const {actor} = line.donor;
    const figure =
      value === null
        ? html`<b><span aria-hidden="true">–</span><span class="visually-hidden">${line.sumsAlone ? words.sumsAlone : words.noneOnRecord}</span></b>`
        : html`<b>${figures[measure](line, locale)}</b>`;
    return html`<span class="tile-face of-${measure} shade-${shade}"><span class="tile-name">${nameOfDonor(line.donor, locale)}</span><span class="tile-code" aria-hidden="true">${actor.code}</span> ${figure}</span>`;
  };
  const tile = (line: DonorLine, place: string) =>
    html`<li class="${place}"><a href="${href(path, locale, donorPath(line.donor.actor.code))}">${MEASURES.map((measure) => face(line, measure))}</a></li>`;
  const at = ({row, column}: (typeof places)[number]) => `row-${row} column-${column}`;
  return html`<figure class="donor-map" aria-labelledby="donor-map-caption"><figcaption id="donor-map-caption">${words.mapCaption} ${MEASURES.map((measure) => html`<span class="of-${measure}">${words.mapMeasures[measure]}</span>`)}</figcaption>
<ul class="tiles">
${places.map((place) => {
  const line = byCode.get(place.code);
  if (line) return tile(line, at(place));
  return (
    place.code === RECIPIENT &&
    html`<li class="${at(place)} tile-recipient"><span class="tile-name">${words.recipientTile}</span><span class="tile-code" aria-hidden="true">${RECIPIENT}</span></li>`
  );
})}${all.filter(({donor}) => !placed.has(donor.actor.code)).map((line) => tile(line, ""))}</ul></figure>`;
}
