import type {Locale} from "../messages/locale.js";
import {overview} from "./overview.js";
import type {Page} from "./page.js";
import type {SiteData} from "./siteData.js";

type Render = (data: SiteData, locale: Locale) => Page;

const RENDERERS: Record<string, Render> = {"": overview};

/**
 * Renders one page of the catalogue.
 * @throws {RangeError} for a slug that the catalogue does not have.
 */
export function renderPage(slug: string, data: SiteData, locale: Locale): Page {
  const render = RENDERERS[slug];
  if (!render) throw new RangeError(`no page "${slug}"`);
  return render(data, locale);
}
