import {mkdirSync, writeFileSync} from "node:fs";
import {cp, readFile} from "node:fs/promises";
import {dirname} from "node:path";
import {SLUGS} from "../../src/components/navigation.js";
import {recipientCsv} from "../../src/components/recipientList.js";
import {listCsv, type ListFile} from "../../src/components/transferList.js";
import {donorList} from "../../src/figures/donor.js";
import {goodsList} from "../../src/figures/goods.js";
import {embeddedCharts} from "../../src/figures/embedded.js";
import {recipientList} from "../../src/figures/recipient.js";
import type {OnPage} from "../../src/figures/figure.js";
import {runFigure} from "../../src/figures/index.js";
import {casePath} from "../../src/text/casePath.js";
import {theValue} from "../../src/text/the.js";
import {donorPath} from "../../src/text/donorPath.js";
import {embedPath} from "../../src/text/embedPath.js";
import {goodsPath} from "../../src/text/goodsPath.js";
import {recipientPath} from "../../src/text/recipientPath.js";
import {LOCALES, type Locale} from "../../src/messages/locale.js";
import {casesOf} from "../../src/record/cases.js";
import {donorsOf} from "../../src/record/donors.js";
import {goodsOf} from "../../src/record/goods.js";
import {recipientsOf} from "../../src/record/recipients.js";
import {recordsOf} from "../../src/record/recordIndex.js";
import {programHash} from "../dataset/programHash.js";
import {recordSchema} from "../dataset/recordSchema.js";
import {RECORD_SCHEMA, recordFile} from "../../src/record/recordFile.js";
import type {SiteData} from "../../src/record/siteData.js";
import {donorFeed, feed} from "../releases/feed.js";
import {readFrozen, thaw} from "../releases/frozen.js";
import {asFiles, pageAssets, type Assets} from "./assets.js";
import {readBuiltPage, type BuiltPage} from "./builtPage.js";
import {headersFile} from "./headers.js";
import {documentOf, titleOf} from "./htmlDocument.js";
import {addressOf, clientFiles, withFiles} from "./clientData.js";
import {readWhileBundled} from "./readSiteData.js";
import {Kept} from "./kept.js";
import {contentsOf, DATA_HASH, sliceOf} from "./recordSlice.js";
import {favicon} from "./share/favicon.js";
import {writeImages} from "./share/writeImages.js";
import {onlyKnownPages} from "./knownPages.js";
import {MOVED_SCRIPT, movedPages} from "./movedPages.js";
import {robots, sitemap} from "./sitemap.js";
import {pathIn} from "../../src/text/pageAddress.js";

/** A page that Framework built, in one language, and the pages that it makes: itself, or every record, donor or release. */
interface Template {
  /** Its name. */
  file: string;
  locale: Locale;
  built: BuiltPage;
  assets: Assets;
  makes: OnPage[];
}

/**
 * Fills the pages that Framework built in `pages` with the data in `build` and writes the finished site to `site`.
 * @param bundled when the data set is: meanwhile the pages are made that say nothing of its files
 */
export async function writeSite(build: string, pages: string, site: string, bundled: Promise<void>): Promise<number> {
  const {data, whole} = await readWhileBundled(build, bundled);
  const files = await clientFiles(data);
  const templates = await readTemplates(data, pages, files, site);
  const ofTheirOwn = templates.flatMap(({built, makes}) =>
    makes.filter(isOfItsOwn).map((page) => ({
      ...page,
      title: titleOf(built, (expression) => runFigure(expression, data, page))
    }))
  );
  const kept = await Kept.in(`${build}/kept/images`);
  await Promise.all([writeImages(site, kept, ofTheirOwn, data), writePages(templates, data, whole, build, site)]);
  await kept.close();
  write(`${site}/favicon.ico`, favicon());
  for (const {version} of data.releases) await thaw(await readFrozen(version), `${site}/r/${version}`);
  write(
    `${site}/_headers`,
    headersFile({
      styles: [...new Set(templates.map(({assets}) => assets.style))],
      scripts: [
        ...new Set(templates.flatMap(({built, assets}) => [assets.script, built.cells ?? []].flat())),
        MOVED_SCRIPT
      ]
    })
  );
  write(
    `${site}/sitemap.xml`,
    sitemap(
      [
        ...SLUGS,
        ...donorPaths(data),
        ...goodsPaths(data),
        ...recipientPaths(data),
        ...casePaths(data),
        ...recordPaths(data)
      ],
      data.stamp.asOf
    )
  );
  for (const [file, page] of movedPages()) write(`${site}/${file}`, page);
  write(`${site}/robots.txt`, robots());
  for (const locale of LOCALES) write(`${site}/${pathIn(locale, "feed.xml")}`, feed(data, locale));
  for (const [name, text] of files) write(`${site}/${addressOf(name, text)}`, text);
  for (const folder of foldersBeside(templates)) await cp(`${pages}/${folder}`, `${site}/${folder}`, {recursive: true});
  await cp(`${build}/extracts`, `${site}/extracts`, {recursive: true});
  return templates.reduce((sum, {makes}) => sum + makes.length, 0);
}

/** Every page, and the files that stand beside the pages of records, donors and goods. */
async function writePages(
  templates: readonly Template[],
  data: SiteData,
  whole: Promise<void>,
  build: string,
  site: string
): Promise<void> {
  const writePage = (template: Template, page: OnPage) =>
    write(`${site}/${pageFile(page)}`, pageOf(template, data, page));
  await writeRecords(
    templates.filter(({file}) => file === RECORD),
    data,
    build,
    site
  );
  for (const template of templates.filter(({file}) => file !== RECORD)) {
    for (const page of template.makes) if (saysNothingOfFiles(page)) writePage(template, page);
  }
  write(`${site}/transfers/${RECORD_SCHEMA}`, `${JSON.stringify(recordSchema(), null, 1)}\n`);
  writeDonorFiles(data, site);
  for (const goods of goodsOf(data).values()) writeList(goodsList(data, goods, "en"), site);
  for (const recipient of recipientsOf(data).values()) {
    const list = recipientList(data, recipient, "en");
    write(`${site}/${list.csv}`, recipientCsv(list, list.records, {day: list.last}));
  }
  await whole;
  for (const template of templates) {
    for (const page of template.makes) if (!saysNothingOfFiles(page)) writePage(template, page);
  }
}

type FileText = [file: string, text: string];

const pageFile = ({locale, path}: OnPage) => `${pathIn(locale, path || "index")}.html`;

const pageOf = ({built, assets}: Template, data: SiteData, page: OnPage): string =>
  documentOf(built, page, assets, (expression) => runFigure(expression, data, page));

/** The pages of each record and its file: those of the last build where all that they are made of is the same. */
async function writeRecords(
  templates: readonly Template[],
  data: SiteData,
  build: string,
  site: string
): Promise<void> {
  const frames = templates.map(({locale, built, assets}) => [locale, built, assets]);
  const kept = await Kept.in(`${build}/kept/records`, `${await programHash()} ${JSON.stringify(frames)}`);
  for (const transfer of recordsOf(data).transfers.keys()) {
    const path = recordPath(transfer);
    const slice = sliceOf(data, transfer);
    const made = await kept.textOf(`${path} ${contentsOf(slice)}`, () => {
      const pages = templates.map((template): FileText => {
        const page = {locale: template.locale, path};
        return [pageFile(page), pageOf(template, slice, page)];
      });
      const file: FileText = [`${path}.json`, recordFile(slice, theValue(recordsOf(slice).transfers, transfer))];
      return JSON.stringify([...pages, file]);
    });
    const files = JSON.parse(made.replaceAll(DATA_HASH, data.stamp.dataHash)) as FileText[];
    for (const [file, text] of files) write(`${site}/${file}`, text);
  }
  await kept.close();
}

/** Beside the page of each donor its table as a file, and the feed of its changes. */
function writeDonorFiles(data: SiteData, site: string): void {
  const donorOf = new Map(data.claims.map(({id, donor}) => [id, donor]));
  for (const [code, donor] of donorsOf(data)) {
    // A row that was withdrawn is no longer there to say whose it was; its id begins with its donor.
    const isOfDonor = (claim: string) => (donorOf.get(claim) ?? claim.split("-")[0]) === code;
    if (donor.transfers.length) writeList(donorList(data, donor, "en"), site);
    for (const locale of LOCALES) {
      const told = donorFeed(donor, data.releases, isOfDonor, data.stamp.asOf, locale);
      write(`${site}/${pathIn(locale, `${donorPath(code)}.atom`)}`, told);
    }
  }
}

const writeList = (list: ListFile, site: string) =>
  write(`${site}/${list.csv}`, listCsv(list, list.transfers, {day: list.last}));

/** What Framework put beside the pages: for cells the runtime and the modules that they import. */
const foldersBeside = (templates: readonly Template[]): string[] =>
  templates.some(({built}) => built.cells) ? ["_import", "_observablehq"] : [];

/**
 * Every page that Framework built, in both languages, with the addresses of the files that scripts fetch. The first is the overview.
 * @param files those, by their names
 */
async function readTemplates(
  data: SiteData,
  pages: string,
  files: ReadonlyMap<string, string>,
  site: string
): Promise<Template[]> {
  const byTemplate = pathsByTemplate(data);
  await onlyKnownPages(
    pages,
    byTemplate.flatMap(([file]) => LOCALES.map((locale) => pathIn(locale, file)))
  );
  const templates: Template[] = [];
  for (const [file, paths] of byTemplate) {
    for (const locale of LOCALES) {
      const page = await readFile(`${pages}/${pathIn(locale, file)}.html`, "utf8");
      const built = readBuiltPage(withFiles(page, files));
      const own = await pageAssets(pages, built, site);
      const assets = SHARING.includes(file) ? await asFiles(own, site) : own;
      templates.push({file, locale, built, assets, makes: paths.map((path) => ({locale, path}))});
    }
  }
  return templates;
}

/** The templates of all records, cases, donors, kinds of goods, recipients and charts for frames. */
const RECORD = "transfers/record";
const CASE = "cases/case";
const DONOR = "donors/donor";
const GOODS = "goods/goods";
const RECIPIENT = "recipients/recipient";
const EMBED = "embed/chart";
/** The chart that follows what a reader chooses has a script of its own. */
const EMBED_EXPLORE = embedPath("explore");
const SHARING = [RECORD, CASE, DONOR, GOODS, RECIPIENT, EMBED];

const pathsByTemplate = (data: SiteData): [file: string, paths: string[]][] => [
  ...[...SLUGS, "404"].map((slug): [string, string[]] => [slug || "index", [slug]]),
  [RECORD, recordPaths(data)],
  [CASE, casePaths(data)],
  [DONOR, donorPaths(data)],
  [GOODS, goodsPaths(data)],
  [RECIPIENT, recipientPaths(data)],
  [EMBED, [...embeddedCharts(data).keys()].map(embedPath).filter((path) => path !== EMBED_EXPLORE)],
  [EMBED_EXPLORE, [EMBED_EXPLORE]],
  ["r/release/index", data.releases.map(({version}) => `r/${version}/index`)]
];

const recordPaths = (data: SiteData): string[] => [...recordsOf(data).transfers.keys()].map(recordPath);

const recordPath = (transfer: string): string => `transfers/${transfer}`;

const casePaths = (data: SiteData): string[] => [...casesOf(data).keys()].map(casePath);
const donorPaths = (data: SiteData): string[] => [...donorsOf(data).keys()].map(donorPath);
const recipientPaths = (data: SiteData): string[] => [...recipientsOf(data).keys()].map(recipientPath);
const goodsPaths = (data: SiteData): string[] => [...goodsOf(data).keys()].map(goodsPath);

/** Whether a page can be made before the published files are: those of which there are many. */
const saysNothingOfFiles = ({path}: OnPage) => /^(transfers|cases|donors|goods|recipients|embed)\//.test(path);

/** Records, cases, donors, goods, releases and charts for frames share a common image. */
const isOfItsOwn = ({path}: OnPage) => !path.includes("/");

/**
 * Thousands of files go into a few dozen folders: each folder is made when it is found missing. To hand each file to another thread and wait for it would take twice
 * as long as to write it.
 */
function write(file: string, text: string | Uint8Array): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
