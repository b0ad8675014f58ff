import {chartFigure, tableFiles} from "../components/chartFigure.js";
import {DAY, regimeSelector, underEachChoice} from "../components/regimeSelector.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {verdictMark} from "../components/verdictMark.js";
import {verdictCounts} from "../components/verdictCounts.js";
import {verdictStrip} from "../components/charts/verdictStrip.js";
import {VERDICT_ORDER} from "../components/charts/verdictSigns.js";
import {dataTable} from "../components/dataTable.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import type {VerdictCode} from "../policy/judge.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {regimeInForce, regimeOn, REGIMES} from "../policy/regimes.js";
import {byJapan, byOthers, goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import {articleSection} from "./overviewArticle.js";
import {insteadSection} from "./overviewInstead.js";
import {likeSection} from "./overviewLike.js";
import {matrixFigure} from "./overviewMatrix.js";
import type {Page} from "./page.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {countVerdicts} from "../record/verdicts.js";
import {sourceNote} from "./sourceNote.js";

/** The versions on the image for sharing: the first, the one in force when the war began, the one in force now. */
const shared = (asOf: string) => [REGIMES[0]!.id, regimeOn("2022-02-24").id, regimeInForce(asOf).id];

const FITS: readonly VerdictCode[] = ["conditional", "permissible"];

/** Who sent what, what did Japan send instead, and why? */
export function overview(data: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const goods = goodsToUkraine(data);
  const others = byOthers(goods);
  const arms = weaponsAmong(others);
  const ofDay = countVerdicts(data, arms, DAY);
  const fitting = FITS.reduce((sum, code) => sum + (ofDay.get(code) ?? 0), 0);
  const title = fitting ? words.titleSome(number(fitting), number(arms.length)) : words.titleNone(number(arms.length));
  const donors = new Set(goods.map(({donor}) => donor)).size;
  return {
    path: "",
    locale,
    title,
    description: words.description(number(goods.length), number(donors), number(REGIMES.length)),
    scripts: ["chart"],
    drawing: verdictStrip({
      rows: REGIMES.filter(({id}) => shared(data.stamp.asOf).includes(id)).map(({id}) => ({
        label: id,
        counts: countVerdicts(data, others, id)
      })),
      width: 1100,
      wordOf: (code) => VERDICT_LABELS[code][locale],
      id: "share",
      title,
      description: title
    }),
    body: html`<h1>${title}</h1>
${lede(data, goods, arms, locale)}
${regimeSelector(locale, data.stamp.asOf)}
${verdictSummary(data, others, locale)}
${stripFigure(data, others, arms, locale)}
${matrixFigure(data, goods, locale)}
${insteadSection(data, goods, locale)}
<aside class="definition" aria-labelledby="party"><h2 id="party">${words.partyTitle}</h2><p>${words.party} <a href="${href("", locale, "principles")}">${words.partyLink}</a></p></aside>
${likeSection(data, goods, locale)}
${articleSection(data, locale)}
${dataSection(data, locale)}`
  };
}

function lede(data: SiteData, goods: readonly Claim[], arms: readonly Claim[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const ofDay = countVerdicts(data, arms, DAY);
  const latest = regimeInForce(data.stamp.asOf);
  const now = countVerdicts(data, arms, latest.id);
  const count = (counts: ReadonlyMap<VerdictCode, number>, code: VerdictCode) => number(counts.get(code) ?? 0);
  const fromJapan = byJapan(goods);
  const weapons = weaponsAmong(fromJapan).length;
  return html`<p class="lede">${words.lede(count(ofDay, "no_category"), count(ofDay, "prohibited"), count(now, "exception_only"), formatDate(latest.id, locale))}${locale === "en" && " "}${words.ledeJapan(number(fromJapan.length), weapons ? words.someWeapons(number(weapons)) : words.noWeapon)}</p>`;
}

function verdictSummary(data: SiteData, others: readonly Claim[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  return html`<section aria-labelledby="summary"><h2 class="summary-title" id="summary">${words.summaryTitle(formatNumber(others.length, locale))}</h2>
${underEachChoice((regime) => verdictCounts(countVerdicts(data, others, regime), locale))}</section>`;
}

function stripFigure(data: SiteData, others: readonly Claim[], arms: readonly Claim[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const rows = REGIMES.map(({id}) => ({label: id, counts: countVerdicts(data, others, id)}));
  const clears = REGIMES.some(({id}) => FITS.some((code) => countVerdicts(data, arms, id).has(code)));
  const first = REGIMES[0]!.id;
  const now = regimeInForce(data.stamp.asOf);
  const title = clears
    ? words.stripTitlePlain(formatNumber(REGIMES.length, locale))
    : words.stripTitle(first.slice(0, 4));
  const summary = words.stripSummary(
    formatDate(first, locale),
    inWords(rows[0]!.counts, locale),
    formatDate(now.id, locale),
    inWords(countVerdicts(data, others, now.id), locale)
  );
  const wordOf = (code: VerdictCode) => VERDICT_LABELS[code][locale];
  const used = VERDICT_ORDER.filter((code) => rows.some(({counts}) => counts.has(code)));
  const drawing = (width: number, size: string) =>
    verdictStrip({rows, width, wordOf, id: `strip-${size}`, title, description: summary});
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
}

const inWords = (counts: ReadonlyMap<VerdictCode, number>, locale: Locale): string =>
  VERDICT_ORDER.filter((code) => counts.has(code))
    .map((code) =>
      locale === "ja"
        ? `${VERDICT_LABELS[code].ja}${formatNumber(counts.get(code)!, locale)}件`
        : `${formatNumber(counts.get(code)!, locale)} ${VERDICT_LABELS[code].en.toLowerCase()}`
    )
    .join(locale === "ja" ? "、" : "; ");

function dataSection(data: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const number = (value: number) => formatNumber(value, locale);
  const seen = data.claims.filter(({verification}) => verification === "source-seen").length;
  const names = ["transfers.csv", "requests.csv", "verdicts.csv"];
  return html`<section aria-labelledby="data"><h2 id="data">${words.dataTitle}</h2>
<p>${words.dataLede(number(data.claims.length), number(new Set(data.claims.map(({source}) => source)).size), number(seen))}</p>
<ul class="files">${data.files
    .filter(({name}) => names.includes(name))
    .map(
      ({name, bytes}) =>
        html`<li><a href="${href("", locale, `extracts/${name}`, "en")}" download>${name}</a> <span class="quiet">${number(Math.ceil(bytes / 1024))} KB</span></li>`
    )}</ul>
<p><a href="${href("", locale, "data")}">${words.dataLinks}</a> · <a href="${href("", locale, "quality")}">${words.qualityLink}</a> · <a href="${href("", locale, "method")}">${words.methodLink}</a></p></section>`;
}
