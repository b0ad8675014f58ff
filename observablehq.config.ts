import {once} from "node:events";
import {readFileSync} from "node:fs";
import {parse} from "yaml";
import {bake, filled, mark, type Fill} from "./src/bake.js";
import {html} from "./src/components/html.js";
import {choiceRules} from "./src/components/regimeSelector.js";
import {ABOUT, MAIN, type Slug} from "./src/components/navigation.js";
import {fileOf, onPage} from "./src/figures/figure.js";
import {site} from "./src/messages/site.js";

/** The live preview runs figures as it goes. A build leaves marks, which writeSite fills for every page and record in one process. */
const isPreview = process.argv.includes("preview");
const fill: Fill = isPreview ? await figuresAtOnce() : mark;

async function figuresAtOnce(): Promise<Fill> {
  const {readSiteData} = await import("./loaders/site/readSiteData.js");
  const {runFigure} = await import("./src/figures/index.js");
  const data = await readSiteData();
  await myTurn();
  return (expression, path) => runFigure(expression, data, onPage(path));
}

/** Under `npm run dev` an earlier preview may still hold the port: it is ended once this one has all it needs. */
async function myTurn(): Promise<void> {
  if (!process.send) return;
  process.send("ready");
  await once(process, "message");
  process.disconnect();
}

interface PageInfo {
  title: string | null;
  path: string;
}

const markup = (expression: string, path: string) => html`${fill(expression, path)}`.markup;

/** What a published page says of itself. Scripts ask for it. */
const LANGUAGE = `<script>document.documentElement.lang = location.pathname.startsWith("/ja/") ? "ja" : "en";</script>`;
/** On every page. */
const SCRIPT = `<script type="module" src="/client/site.js"></script>${isPreview ? LANGUAGE : ""}`;

/** The build puts these rules into the style sheet of every page. */
const PREVIEW_STYLE = process.argv.includes("preview") ? `<style>${choiceRules()}</style>` : "";

const head = ({title, path}: PageInfo): string =>
  SCRIPT + PREVIEW_STYLE + markup(`head(${JSON.stringify(JSON.stringify({title, ...frontMatter(path)}))})`, path);

/** What a page says of itself before its words: `description`, `image`, `noindex`. Framework keeps only the keys that it knows. */
function frontMatter(path: string): Record<string, unknown> {
  const file = fileOf(onPage(path));
  const [, text = ""] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, "utf8")) ?? [];
  const values = (parse(text) ?? {}) as Record<string, unknown>;
  if (!values["description"]) throw new Error(`${file} has no description in its front matter`);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? filled(value, (expression) => fill(expression, path)) : value
    ])
  );
}

const named = (slugs: readonly Slug[]) => slugs.map((slug) => ({name: site.pages.en[slug], path: `/${slug}`}));

export default {
  root: "src",
  output: "build/pages",
  title: undefined,
  style: "style.css",
  globalStylesheets: [],
  pages: [
    {name: site.mainNavigation.en, pages: named(MAIN)},
    {name: site.moreNavigation.en, pages: named(ABOUT)}
  ],
  head,
  header: ({path}: PageInfo) => markup("pageHeader", path),
  footer: ({path}: PageInfo) => markup("pageFooter", path),
  markdownIt: bake(fill),
  // One template each: writeSite fills it for every record and every release.
  dynamicPaths: ["/transfers/record", "/ja/transfers/record", "/r/release/index", "/ja/r/release/index"],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  interpreters: {".ts": ["node", "--import", "tsx"], ".py": null, ".r": null, ".R": null, ".sh": null, ".exe": null}
};
