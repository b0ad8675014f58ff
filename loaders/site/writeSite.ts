import {hash} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {cp, readFile} from "node:fs/promises";
import {dirname} from "node:path";
import {SLUGS} from "../../src/components/navigation.js";
import {recipientCsv} from "../../src/components/recipientList.js";
import {embeddedCharts} from "../../src/figures/embedded.js";
import {recipientList} from "../../src/figures/recipient.js";
import type {OnPage} from "../../src/figures/figure.js";
import {runFigure} from "../../src/figures/index.js";
import {theValue} from "../../src/text/the.js";
import {grouped} from "../../src/text/grouped.js";
import {donorPath} from "../../src/text/donorPath.js";
import {embedPath} from "../../src/text/embedPath.js";
import {recipientPath} from "../../src/text/recipientPath.js";
import {LOCALES, type Locale} from "../../src/messages/locale.js";
import {donorsOf} from "../../src/record/donors.js";
import {recipientsOf} from "../../src/record/recipients.js";
import {programHash} from "../dataset/programHash.js";
import {recordSchema} from "../dataset/recordSchema.js";
import {RECORD_SCHEMA} from "../../src/record/recordFile.js";
import type {SiteData} from "../../src/record/siteData.js";
import {donorFeed, feed} from "../releases/feed.js";
import {readFrozen, thaw} from "../releases/frozen.js";
import {allEnded} from "./allEnded.js";
import {asFiles, pageAssets, type Assets} from "./assets.js";
import {readBuiltPage, type BuiltPage} from "./builtPage.js";
import {headersFile} from "./headers.js";
import {documentOf, titleOf} from "./htmlDocument.js";
import {clientFiles, withFiles, type ClientFile} from "./clientData.js";
import {readWhileBundled} from "./readSiteData.js";
import {Kept} from "../dataset/kept.js";
import {contentsOf, DATA_HASH} from "./slices.js";
import {subjectsOf, TEMPLATES, type FileText, type Subject} from "./subjects.js";
import {filesInOne, filesOutOf, putInPlace} from "./filesInOne.js";
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
  const subjects = subjectsOf(data);
  const templates = await readTemplates(pathsByTemplate(data, subjects), pages, files, site);
  const ofTheirOwn = templates.flatMap(({built, makes}) =>
    makes.filter(isOfItsOwn).map((page) => ({
      ...page,
      title: titleOf(built, (expression) => runFigure(expression, data, page))
    }))
  );
  const kept = await Kept.in(`${build}/kept/images`);
  await allEnded([
    writeImages(site, kept, ofTheirOwn, data),
    writePages(templates, subjects, data, whole, build, site),
    whole.then(() => cp(`${build}/extracts`, `${site}/extracts`, {recursive: true}))
  ]);
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
    sitemap([...SLUGS, ...recipientPaths(data), ...subjects.map(({path}) => path)], data.stamp.asOf)
  );
  for (const [file, page] of movedPages()) write(`${site}/${file}`, page);
  write(`${site}/robots.txt`, robots());
  for (const locale of LOCALES) write(`${site}/${pathIn(locale, "feed.xml")}`, feed(data, locale));
  for (const {address, text} of files.values()) write(`${site}/${address}`, text);
  for (const folder of foldersBeside(templates)) await cp(`${pages}/${folder}`, `${site}/${folder}`, {recursive: true});
  return templates.reduce((sum, {makes}) => sum + makes.length, 0);
}

/** Every page, and the files that stand beside the pages of subjects and recipients. */
async function writePages(
  templates: readonly Template[],
  subjects: readonly Subject[],
  data: SiteData,
  whole: Promise<void>,
  build: string,
  site: string
): Promise<void> {
  const ofSubjects = new Set(subjects.flatMap(pathsOf));
  const writeOthers = (isTheirTurn: (page: OnPage) => boolean) => {
    for (const template of templates) {
      for (const page of template.makes) {
        if (!ofSubjects.has(page.path) && isTheirTurn(page)) {
          write(`${site}/${pageFile(page)}`, pageOf(template, data, page));
        }
      }
    }
  };
  await writeSubjects(subjects, templates, data, build, site);
  writeOthers(saysNothingOfFiles);
  write(`${site}/transfers/${RECORD_SCHEMA}`, `${JSON.stringify(recordSchema(), null, 1)}\n`);
  writeDonorFeeds(data, site);
  for (const recipient of recipientsOf(data).values()) {
    const list = recipientList(data, recipient, "en");
    write(`${site}/${list.csv}`, recipientCsv(list, list.records, {day: list.last}));
  }
  await whole;
  writeOthers((page) => !saysNothingOfFiles(page));
}

const pageFile = ({locale, path}: OnPage) => `${pathIn(locale, path || "index")}.html`;

const pageOf = ({built, assets}: Template, data: SiteData, page: OnPage): string =>
  documentOf(built, page, assets, (expression) => runFigure(expression, data, page));

/** The pages of each subject and the files beside them: those of the last build where all that they are made of is the same. */
async function writeSubjects(
  subjects: readonly Subject[],
  templates: readonly Template[],
  data: SiteData,
  build: string,
  site: string
): Promise<void> {
  const kept = await Kept.in(`${build}/kept/pages`, await programHash());
  const frames = new Map(templates.map((template) => [template, frameOf(template)]));
  const byPath = grouped(
    templates.flatMap((template) => template.makes.map((page) => ({template, page}))),
    ({page}) => page.path
  );
  for (const subject of subjects) {
    const slice = subject.slice();
    const pages = pathsOf(subject).flatMap((path) => theValue(byPath, path));
    const framed = pages.map(({template, page}) => `${pageFile(page)} ${theValue(frames, template)}`);
    const made = await kept.bytesOf([...framed, contentsOf(slice)].join("\n"), async () =>
      filesInOne([
        ...pages.map(({template, page}): FileText => [pageFile(page), pageOf(template, slice, page)]),
        ...subject.files(slice)
      ])
    );
    putInPlace(made, DATA_HASH, data.stamp.dataHash);
    for (const [file, content] of filesOutOf(made)) write(`${site}/${file}`, content);
  }
  await kept.close();
}

/** What a page has of its template, by its hash. */
const frameOf = ({built, assets}: Template): string => hash("sha256", JSON.stringify([built, assets]));

/** Beside the page of each donor the feed of its changes. */
function writeDonorFeeds(data: SiteData, site: string): void {
  const donorOf = new Map(data.claims.map(({id, donor}) => [id, donor]));
  for (const [code, donor] of donorsOf(data)) {
    // A row that was withdrawn is no longer there to say whose it was; its id begins with its donor.
    const isOfDonor = (claim: string) => (donorOf.get(claim) ?? claim.split("-")[0]) === code;
    for (const locale of LOCALES) {
      const told = donorFeed(donor, data.releases, isOfDonor, data.stamp.asOf, locale);
      write(`${site}/${pathIn(locale, `${donorPath(code)}.atom`)}`, told);
    }
  }
}

/** What Framework put beside the pages: for cells the runtime and the modules that they import. */
const foldersBeside = (templates: readonly Template[]): string[] =>
  templates.some(({built}) => built.cells) ? ["_import", "_observablehq"] : [];

/**
 * Every page that Framework built, in both languages, with the addresses of the files that scripts fetch. The first is the overview.
 * @param files those, by their names
 */
async function readTemplates(
  byTemplate: readonly [file: string, paths: readonly string[]][],
  pages: string,
  files: ReadonlyMap<string, ClientFile>,
  site: string
): Promise<Template[]> {
  await onlyKnownPages(
    pages,
    byTemplate.flatMap(([file]) => LOCALES.map((locale) => pathIn(locale, file)))
  );
  const made = async (file: string, locale: Locale, paths: readonly string[]): Promise<Template> => {
    const page = await readFile(`${pages}/${pathIn(locale, file)}.html`, "utf8");
    const built = readBuiltPage(withFiles(page, files));
    const assets = await asFiles(await pageAssets(pages, built, site), site);
    return {file, locale, built, assets, makes: paths.map((path) => ({locale, path}))};
  };
  // At once: most of the time goes into waiting for scripts to be joined.
  return Promise.all(byTemplate.flatMap(([file, paths]) => LOCALES.map((locale) => made(file, locale, paths))));
}

/** The templates of all records, cases, donors, kinds of goods, recipients and charts for frames. */
const RECIPIENT = "recipients/recipient";
const EMBED = "embed/chart";
/** The chart that follows what a reader chooses has a script of its own. */
const EMBED_EXPLORE = embedPath("explore");

const pathsByTemplate = (data: SiteData, subjects: readonly Subject[]): [file: string, paths: string[]][] => [
  ...[...SLUGS, "404"].map((slug): [string, string[]] => [slug || "index", [slug]]),
  ...Object.values(TEMPLATES).map((file): [string, string[]] => [
    file,
    subjects.filter(({template}) => template === file).map(({path}) => path)
  ]),
  [RECIPIENT, recipientPaths(data)],
  [EMBED, [...embeddedCharts(data).keys()].map(embedPath).filter((path) => path !== EMBED_EXPLORE)],
  [EMBED_EXPLORE, [EMBED_EXPLORE]],
  ["r/release/index", data.releases.map(({version}) => `r/${version}/index`)]
];

/** The paths of a subject's pages: its own, and that of its chart. */
const pathsOf = ({path, chart}: Subject): string[] => (chart === undefined ? [path] : [path, chart]);

const recipientPaths = (data: SiteData): string[] => [...recipientsOf(data).keys()].map(recipientPath);

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
