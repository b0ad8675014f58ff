import {JAPAN} from "../vocabulary/actor.js";
import {figure} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {countOf} from "../record/counts.js";
import {lastGathered} from "../record/recordEnd.js";
import type {SiteData} from "../record/siteData.js";
import {formatDate, formatNumber} from "../text/format.js";

/** The line under a chart of totals: the claims and the lists of trackers that are read as one set of goods. */
export const totalsNote = (data: SiteData, locale: Locale): string =>
  inLocale(figure, locale).sourceOfTotals(formatNumber(countOf(data, "claims"), locale)) +
  whereItEnds(data, locale) +
  whereListsEnd(data, locale);

/** The line under a chart of claims: how many stand behind it, and where what was gathered ends. */
export const sourceNote = (data: SiteData, locale: Locale): string =>
  inLocale(figure, locale).source(formatNumber(countOf(data, "claims"), locale)) + whereItEnds(data, locale);

function whereItEnds(data: SiteData, locale: Locale): string {
  const others = lastGathered(data, (donor) => donor !== JAPAN);
  const japan = lastGathered(data, (donor) => donor === JAPAN);
  if (!others || !japan) return "";
  return inLocale(figure, locale).ends(formatDate(others, locale), formatDate(japan, locale));
}

/** Of the releases that speak in totals, the one that reaches furthest of those that gather all of some kinds. */
function whereListsEnd({trackerReleases}: SiteData, locale: Locale): string {
  const [last] = trackerReleases
    .filter(({is_latest, gathers}) => is_latest && gathers !== null)
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  return last ? inLocale(figure, locale).endsOfLists(formatDate(last.until, locale), last.id) : "";
}
