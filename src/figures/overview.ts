import {theFirst} from "../text/the.js";
import {explained} from "../components/explained.js";
import {DAY, REGIME_CHOICES, underEachChoice, underRegime} from "../components/regimeSelector.js";
import {formatNumber} from "../text/format.js";
import {html, type Html} from "../components/html.js";
import {verdictMark} from "../components/verdictMark.js";
import {verdictStrip} from "../components/charts/verdictStrip.js";
import {VERDICT_ORDER} from "../components/charts/verdictSigns.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {regimeById, regimeInForce, regimeOn, REGIMES} from "../policy/regimes.js";
import {countOf, type CountName} from "../record/counts.js";
import {byOthers, goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import type {Figure} from "./figure.js";
import type {SiteData} from "../record/siteData.js";
import {countVerdicts} from "../record/verdicts.js";

/** The versions on the image for sharing: the first, the one in force when the war began, the one in force now. */
const shared = (asOf: string) => [theFirst(REGIMES).id, regimeOn("2022-02-24").id, regimeInForce(asOf).id];

/** The finding: how many transfers of arms the rules would have stopped when they were announced; what is open is not counted among them. */
export const overviewTitle: Figure = (data, {locale}) =>
  inLocale(catalogue, locale).title(
    formatNumber(countOf(data, "arms-stopped-when-announced"), locale),
    formatNumber(countOf(data, "arms"), locale)
  );

/** The overview's image for sharing. */
export function overviewDrawing(data: SiteData, locale: Locale, title: string): Html {
  const others = byOthers(goodsToUkraine(data));
  return verdictStrip({
    rows: REGIMES.filter(({id}) => shared(data.stamp.asOf).includes(id)).map(({id}) => ({
      label: id,
      counts: countVerdicts(data, others, id)
    })),
    width: 1100,
    wordOf: (code) => VERDICT_LABELS[code][locale],
    id: "share",
    title,
    description: title
  });
}

/** What the chosen rules would have said of the arms that others sent. */
export const findingUnderChoice: Figure = (data, page) => {
  const {locale} = page;
  const words = inLocale(catalogue, locale);
  const arms = weaponsAmong(byOthers(goodsToUkraine(data)));
  const names = REGIME_CHOICES.map((choice) =>
    underRegime(
      [choice],
      words.underChoice(choice === DAY ? words.rulesOfTheDay : words.rulesNamed(regimeById(choice).short[locale]))
    )
  );
  const met = (choice: string) => {
    const counts = countVerdicts(data, arms, choice);
    return html`<ul>${VERDICT_ORDER.flatMap((code) => {
      const count = counts.get(code);
      return count === undefined
        ? []
        : html`<li><b>${formatNumber(count, locale)}</b> ${explained(page, "verdict", code, verdictMark(code, locale, {hypothetical: true}))}</li>`;
    })}</ul>`;
  };
  return html`<div class="finding"><div class="finding-rules">${names}</div>${underEachChoice(met)}</div>`;
};

const STOPPED = [
  "stopped-by-first-principle",
  "stopped-by-second-principle",
  "held-by-third-principle"
] as const satisfies readonly CountName[];

/** The three principles in a line each, with how many transfers each would have stopped. */
export const threePrinciples: Figure = (data, page) => {
  const {locale} = page;
  const words = inLocale(catalogue, locale);
  const total = formatNumber(countOf(data, "transfers-by-others"), locale);
  return html`<section class="three" aria-labelledby="three"><h2 id="three">${words.principlesTitle}</h2>
<ol>${words.principles.map(({name, says}, index) => {
    const count = STOPPED[index] ?? STOPPED[0];
    const number = explained(page, "count", count, formatNumber(countOf(data, count), locale));
    return html`<li><b class="three-name">${name}</b> <span>${says}</span> <span class="three-count">${words.stopped[index]}<b>${number}</b>${index === 0 && html` <span class="quiet">${words.outOf(total)}</span>`}</span></li>`;
  })}</ol></section>`;
};
