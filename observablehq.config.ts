import {mark} from "./src/bake.js";
import {ABOUT, MAIN, type Slug} from "./src/components/navigation.js";
import {site} from "./src/messages/site.js";
import {pageOptions} from "./src/pageOptions.js";

/** The live preview runs figures as it goes. A build leaves marks, which writeSite fills for every page and record in one process. */
const isPreview = process.argv.includes("preview");
const livePages = async () => (await import("./loaders/site/livePages.js")).livePages();

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
  ...(isPreview ? await livePages() : pageOptions(mark)),
  // One template each: writeSite fills it for every record, case, donor, kind of goods, recipient and release.
  dynamicPaths: [
    "/transfers/record",
    "/cases/case",
    "/donors/donor",
    "/goods/goods",
    "/recipients/recipient",
    "/embed/chart",
    "/r/release/index"
  ].flatMap((path) => [path, `/ja${path}`]),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  interpreters: {".ts": ["node", "--import", "tsx"], ".py": null, ".r": null, ".R": null, ".sh": null, ".exe": null}
};
