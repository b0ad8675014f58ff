import {choiceRules} from "../../src/components/regimeSelector.js";
import {onPage} from "../../src/figures/figure.js";
import {runFigure} from "../../src/figures/index.js";
import {pageOptions, type PageOptions} from "../../src/pageOptions.js";
import type {SiteData} from "../../src/record/siteData.js";

/** What a published page says of itself. Scripts ask for it. */
const LANGUAGE = `<script>document.documentElement.lang = location.pathname.startsWith("/ja/") ? "ja" : "en";</script>`;

/** Pages whose figures are run as they are looked at. A build puts the language and the rules of the choice in afterwards. */
export const previewOptions = (data: SiteData): PageOptions =>
  pageOptions(
    (expression, path) => runFigure(expression, data, onPage(path)),
    `${LANGUAGE}<style>${choiceRules()}</style>`
  );

/** Reads the data by the modules that stand beside these figures. */
export const readData = async (): Promise<SiteData> => (await import("./readSiteData.js")).readSiteData();
