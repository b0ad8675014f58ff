import type {Html} from "../components/html.js";
import type {Locale} from "../messages/locale.js";
import type {SiteData} from "../record/siteData.js";
import {explorerDrawing} from "./explorer.js";
import {overviewDrawing} from "./overview.js";

/** The drawings that stand on the images of pages where they are shared, by the page's path. */
export const DRAWINGS: Readonly<Record<string, (data: SiteData, locale: Locale, title: string) => Html>> = {
  "": overviewDrawing,
  explore: explorerDrawing
};
