import {cp, mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname} from "node:path";
import {LOCALES} from "../../src/messages/locale.js";
import {NOT_FOUND, PAGES, RECORD, type PageEntry} from "../../src/components/catalogue.js";
import {frozenRelease} from "../../src/figures/changes.js";
import {notFound} from "../../src/figures/notFound.js";
import type {Page} from "../../src/figures/page.js";
import {recordsOf} from "../../src/record/recordIndex.js";
import {renderPage} from "../../src/figures/render.js";
import {pageAssets, type Assets} from "./assets.js";
import {writeClientData} from "./clientData.js";
import {documentOf} from "./htmlDocument.js";
import {feed} from "../releases/feed.js";
import {readFrozen, thaw} from "../releases/frozen.js";
import {shellPath} from "./frameworkCache.js";
import {readSiteData} from "./readSiteData.js";
import {writeImages} from "./share/writeImages.js";
import {headersFile} from "./headers.js";
import {robots, sitemap} from "./sitemap.js";
import {shellAssets} from "./pageShell.js";

/** Fills the shells in `shells` with the data in `build` and writes the finished site to `site`. */
export async function writeSite(build: string, shells: string, site: string): Promise<number> {
  const data = await readSiteData(build);
  const assetsOf = async (entry: PageEntry) =>
    pageAssets(shells, shellAssets(await readFile(`${shells}/${shellPath(entry)}.html`, "utf8")), site);
  const write = async (page: Page, assets: Assets) => {
    const file = `${site}/${page.locale === "ja" ? "ja/" : ""}${page.path || "index"}.html`;
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, documentOf(page, assets, data.stamp));
  };
  const written: Page[] = [];

  let pages = 0;
  for (const entry of PAGES) {
    const assets = await assetsOf(entry);
    for (const locale of LOCALES) {
      const page = renderPage(entry.slug, data, locale);
      await write(page, assets);
      written.push(page);
      pages += 1;
    }
  }
  const notFoundAssets = await assetsOf(NOT_FOUND);
  for (const locale of LOCALES) {
    const page = notFound(locale);
    await write(page, notFoundAssets);
    written.push(page);
  }
  const recordAssets = await assetsOf(RECORD);
  for (const transfer of recordsOf(data).transfers.keys()) {
    for (const locale of LOCALES) {
      await write(renderPage(`transfers/${transfer}`, data, locale), recordAssets);
      pages += 1;
    }
  }
  await writeImages(site, written, data.stamp);
  const records = [...recordsOf(data).transfers.keys()].map((transfer) => `transfers/${transfer}`);
  await writeFile(`${site}/sitemap.xml`, sitemap([...PAGES.map(({slug}) => slug), ...records], data.stamp.asOf));
  await writeFile(`${site}/robots.txt`, robots());
  const frontAssets = await assetsOf(PAGES[0]!);
  for (const release of data.releases) {
    const frozen = await readFrozen(release.version);
    await thaw(frozen, `${site}/r/${release.version}`);
    for (const locale of LOCALES) await write(frozenRelease(release, Object.keys(frozen), locale), frontAssets);
  }
  await writeFile(`${site}/_headers`, headersFile(frontAssets));
  await writeFile(`${site}/feed.xml`, feed(data.releases, data.stamp.asOf));
  await writeClientData(data, site);
  await cp(`${build}/extracts`, `${site}/extracts`, {recursive: true});
  return pages;
}
