import {formatDate, formatNumber} from "../text/format.js";
import {figure} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {SiteData} from "../record/siteData.js";

/** The line under a chart: how many claims stand behind it, and their date. */
export function sourceNote(data: SiteData, locale: Locale): string {
  return inLocale(figure, locale).source(formatNumber(data.claims.length, locale), formatDate(data.stamp.asOf, locale));
}
