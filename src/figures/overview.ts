import {theFirst, theValue} from "../text/the.js";
import {chartFigure, tableFiles} from "../components/chartFigure.js";
import {underEachChoice} from "../components/regimeSelector.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verdictMark} from "../components/verdictMark.js";
import {verdictCounts} from "../components/verdictCounts.js";
import {verdictStrip as verdictStripDrawing} from "../components/charts/verdictStrip.js";
import {VERDICT_ORDER} from "../components/charts/verdictSigns.js";
import {dataTable} from "../components/dataTable.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import type {VerdictCode} from "../policy/judge.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {regimeInForce, regimeOn, REGIMES} from "../policy/regimes.js";
import {countOf, type CountName} from "../record/counts.js";
import {byOthers, goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import type {Figure} from "./figure.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {countVerdicts} from "../record/verdicts.js";
import {sourceNote} from "./sourceNote.js";

/** The versions on the image for sharing: the first, the one in force when the war began, the one in force now. */
const shared = (asOf: string) => [theFirst(REGIMES).id, regimeOn("2022-02-24").id, regimeInForce(asOf).id];

const FITS: readonly VerdictCode[] = ["conditional", "permissible"];

/** Goods sent by others than Japan; and the weapons among them. */
function sentByOthers(data: SiteData): {others: Claim[]; arms: Claim[]} {
  const others = byOthers(goodsToUkraine(data));
  return {others, arms: weaponsAmong(others)};
}

/** The finding: whether any transfer of arms would have fitted a case when it was announced. */
export const overviewTitle: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const fitting = countOf(data, "arms-fitting-when-announced");
  const arms = formatNumber(countOf(data, "arms"), locale);
  return fitting ? words.titleSome(formatNumber(fitting, locale), arms) : words.titleNone(arms);
};

/** The overview's image for sharing. */
export function overviewDrawing(data: SiteData, locale: Locale, title: string): Html {
  return verdictStripDrawing({
    rows: REGIMES.filter(({id}) => shared(data.stamp.asOf).includes(id)).map(({id}) => ({
      label: id,
      counts: countVerdicts(data, sentByOthers(data).others, id)
    })),
    width: 1100,
    wordOf: (code) => VERDICT_LABELS[code][locale],
    id: "share",
    title,
    description: title
  });
}

/** What the arms would have met, then and now, and what Japan itself sent. */
export const overviewLede: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const number = (name: CountName) => formatNumber(countOf(data, name), locale);
  const ifAny = (name: CountName, say: (count: string) => string) => (countOf(data, name) ? [say(number(name))] : []);
  const now = formatDate(regimeInForce(data.stamp.asOf).id, locale);
  const sentences = [
    words.then(number("arms-without-a-case"), number("arms-prohibited")),
    ...ifAny("arms-fitting-at-last-word", words.atLastWord),
    words.now(now, [
      ...ifAny("arms-fitting-now", words.fitNow),
      ...ifAny("arms-by-exception-now", words.byExceptionNow),
      ...ifAny("arms-without-a-case-now", words.noCaseNow)
    ]),
    words.ledeJapan(
      number("transfers-by-japan"),
      countOf(data, "weapons-by-japan") ? words.someWeapons(number("weapons-by-japan")) : words.noWeapon
    )
  ];
  return sentences.join(locale === "en" ? " " : "");
};

/** How the transfers by other states would fare under the chosen rules, counted by verdict. */
export const verdictsOfOthers: Figure = (data, {locale}) =>
  underEachChoice((regime) => verdictCounts(countVerdicts(data, sentByOthers(data).others, regime), locale));

/** The same transfers under every version of the rules. */
export const verdictStrip: Figure = (data, {locale}) => {
  const {others, arms} = sentByOthers(data);
  const words = inLocale(catalogue, locale);
  const rows = REGIMES.map(({id}) => ({label: id, counts: countVerdicts(data, others, id)}));
  const clears = REGIMES.some(({id}) => FITS.some((code) => countVerdicts(data, arms, id).has(code)));
  const first = theFirst(REGIMES).id;
  const now = regimeInForce(data.stamp.asOf);
  const title = clears
    ? words.stripTitlePlain(formatNumber(REGIMES.length, locale))
    : words.stripTitle(first.slice(0, 4));
  const summary = words.stripSummary(
    formatDate(first, locale),
    inWords(theFirst(rows).counts, locale),
    formatDate(now.id, locale),
    inWords(countVerdicts(data, others, now.id), locale)
  );
  const wordOf = (code: VerdictCode) => VERDICT_LABELS[code][locale];
  const used = VERDICT_ORDER.filter((code) => rows.some(({counts}) => counts.has(code)));
  const drawing = (width: number, size: string) =>
    verdictStripDrawing({rows, width, wordOf, id: `strip-${size}`, title, description: summary});
  return chartFigure(
    {
      id: "strip",
      title,
      measure: words.stripMeasure,
      chart: html`<p class="strip-key">${used.map((code) => html`${verdictMark(code, locale)} `)}</p><div class="chart-wide">${drawing(1100, "wide")}</div><div class="chart-narrow">${drawing(358, "narrow")}</div>`,
      summary,
      table: dataTable({
        id: "strip-table",
        caption: words.stripMeasure,
        captionHidden: true,
        rows,
        columns: [
          {key: "regime", label: words.rulesFrom, rowHeader: true, cell: ({label}) => formatDate(label, locale)},
          ...VERDICT_ORDER.map((code) => ({
            key: code,
            label: verdictMark(code, locale),
            numeric: true,
            cell: ({counts}: (typeof rows)[number]) => formatNumber(counts.get(code) ?? 0, locale)
          }))
        ]
      }),
      note: sourceNote(data, locale),
      files: tableFiles("", locale, "verdicts.csv"),
      image: true
    },
    locale
  );
};

const inWords = (counts: ReadonlyMap<VerdictCode, number>, locale: Locale): string =>
  VERDICT_ORDER.filter((code) => counts.has(code))
    .map((code) =>
      locale === "ja"
        ? `${VERDICT_LABELS[code].ja}${formatNumber(theValue(counts, code), locale)}件`
        : `${formatNumber(theValue(counts, code), locale)} ${VERDICT_LABELS[code].en.toLowerCase()}`
    )
    .join(locale === "ja" ? "、" : "; ");

const TABLES = ["transfers.csv", "requests.csv", "verdicts.csv"];

/** The three tables that most people want, with their size. */
export const mainTables: Figure = ({files}, {locale, path}) =>
  html`<ul class="files">${files
    .filter(({name}) => TABLES.includes(name))
    .map(
      ({name, bytes}) =>
        html`<li><a href="${href(path, locale, `extracts/${name}`, "en")}" download>${name}</a> <span class="quiet">${formatNumber(Math.ceil(bytes / 1024), locale)} KB</span></li>`
    )}</ul>`;
