/** What marks answer that stand for records: the source's words, the verdicts, the way to them. */
import {languageOf, titleInWords} from "./sourceNamed.js";
import type {MarkWords} from "../components/charts/mark.js";
import {figure as catalogue} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {figureStated} from "../record/observations.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {countVerdicts} from "../record/verdicts.js";
import {DAY} from "../components/regimeSelector.js";
import {formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {theFirst} from "../text/the.js";

/** How many of several records or donors are named. */
const NAMED = 4;

/** Of one record the words of its source; of several what they are, or whose. With the verdicts of their days. */
export function wordsOfRecords(
  data: SiteData,
  claims: readonly Claim[],
  locale: Locale
): Pick<MarkWords, "quote" | "in" | "source" | "verdicts"> {
  if (!claims.length) return {};
  const verdicts = countVerdicts(data, claims, DAY);
  const first = theFirst(claims);
  if (claims.length === 1) return {...quoteOf(data, first), source: titleInWords(data, first.source, locale), verdicts};
  const byDonor = [...grouped(claims, (claim) => claim[`donor_${locale}`])].sort(([, a], [, b]) => b.length - a.length);
  const names =
    byDonor.length > 1
      ? byDonor.map(([donor, ofDonor]) => `${donor} ${formatNumber(ofDonor.length, locale)}`)
      : claims.map((claim) => claim[locale === "ja" ? "item_ja" : "item"]);
  const more = names.length - NAMED;
  const said = inLocale(catalogue, locale).records(names.slice(0, NAMED), more > 0 ? formatNumber(more, locale) : "");
  return {source: said, verdicts};
}

/** The figure in the source's own words, if they are known, and the language that they are in. */
export function quoteOf(
  data: SiteData,
  {as_stated, source}: {as_stated: string | null; source: string | null}
): Pick<MarkWords, "quote" | "in"> {
  const stated = figureStated(as_stated);
  if (!stated || stated.isOurs || source === null) return {};
  const language = languageOf(data, source);
  return {quote: stated.words, in: language === "en" ? undefined : language};
}
