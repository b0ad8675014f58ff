import type {Locale} from "../messages/locale.js";
import {accessibility} from "./accessibility.js";
import {changes} from "./changes.js";
import {compare} from "./compare.js";
import {data} from "./data.js";
import {method} from "./method.js";
import {overview} from "./overview.js";
import type {Page} from "./page.js";
import {precedents} from "./precedents.js";
import {principles} from "./principles.js";
import {quality} from "./quality.js";
import {record} from "./record.js";
import {requests} from "./requests.js";
import type {SiteData} from "../record/siteData.js";
import {timeline} from "./timeline.js";
import {allTransfers, transfers} from "./transfers.js";
import {whatChanged} from "./whatChanged.js";
import {whatIf} from "./whatIf.js";

type Render = (data: SiteData, locale: Locale) => Page;

const RENDERERS: Record<string, Render> = {
  "": overview,
  compare,
  transfers,
  "all-transfers": allTransfers,
  requests,
  principles,
  "what-changed": whatChanged,
  "what-if": whatIf,
  timeline,
  precedents,
  data,
  changes,
  quality,
  method,
  accessibility
};

/**
 * Renders one page of the catalogue, or the page of one transfer: "transfers/<id>".
 * @throws {RangeError} for a slug that the catalogue does not have, or a transfer that is not on record.
 */
export function renderPage(slug: string, data: SiteData, locale: Locale): Page {
  if (slug.startsWith("transfers/")) return record(slug.slice("transfers/".length), data, locale);
  const render = RENDERERS[slug];
  if (!render) throw new RangeError(`no page "${slug}"`);
  return render(data, locale);
}
