import {pageFooter, pageHeader} from "../components/layout.js";
import type {Content} from "../components/html.js";
import type {SiteData} from "../record/siteData.js";
import {isEmbedded} from "../text/embedPath.js";
import {articleChecked} from "./articleChecked.js";
import {articleFigures} from "./articleFigures.js";
import {askJapan} from "./askJapan.js";
import {changesTitle, feedLink, frozenDate, frozenRecords, frozenTables, frozenVersion, releases} from "./changes.js";
import {caseDescription, caseImage, caseKicker, casePage, caseTitle} from "./case.js";
import {count, counted} from "./count.js";
import {
  checksums,
  citation,
  codebook,
  datasetCaveats,
  datasetDescription,
  fileTable,
  loadExamples,
  publishedFile,
  verifyCommand
} from "./data.js";
import {donorDescription, donorImage, donorKicker, donorPage, donorTitle} from "./donor.js";
import {donorsCompared, donorsTitle} from "./donors.js";
import {donorsAtAGlance} from "./donorsAtAGlance.js";
import {doubts} from "./doubts.js";
import {elevenDays} from "./elevenDays.js";
import {explorerTable, explorerTitle, totalsByKind} from "./explorer.js";
import {embeddedChart, embeddedDescription, embeddedTitle, waitingNotice} from "./embedded.js";
import {fileOf, type Figure, type OnPage} from "./figure.js";
import {flipStrip} from "./flipStrip.js";
import {glossaryTables} from "./glossary.js";
import {goodsDescription, goodsKicker, goodsPage, goodsTitle} from "./goods.js";
import {goodsTables} from "./goodsIndex.js";
import {growth} from "./growth.js";
import {head, type About} from "./head.js";
import {inconsistencies} from "./inconsistencies.js";
import {judgeYourList} from "./judge.js";
import {findingUnderChoice, overviewTitle, threePrinciples} from "./overview.js";
import {
  precedentsAgreeing,
  precedentsCircular,
  precedentsDiverging,
  precedentsNotCompared,
  precedentsTitle
} from "./precedents.js";
import {clausesByVersion, rulesInForce, versionTable} from "./principles.js";
import {coverage, overlapTable, rowsOfFiles} from "./quality.js";
import {recipientDescription, recipientKicker, recipientLinks, recipientPage, recipientTitle} from "./recipient.js";
import {record, recordDescription, recordImage, recordKicker, recordTitle} from "./record.js";
import {requestsDisputed, requestsOfLetter, requestsOther, requestsToOthers} from "./requests.js";
import {searchForm} from "./searchForm.js";
import {statementsToTransfers} from "./statementsToTransfers.js";
import {eventLanes, eventList, timelineTitle} from "./timeline.js";
import {trackerChanges} from "./trackerChanges.js";
import {totalsByList, trackerCaveats, trackerFiles, trackerReleases} from "./trackers.js";
import {changesOfRules, chooseVersions, sizesOfChanges, whatChangedTitle} from "./whatChanged.js";
import {askWhatIf, whatIfStart, whatIfTitle} from "./whatIf.js";

/** All that a page may name between ${ and }. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  articleChecked,
  articleFigures,
  askJapan,
  askWhatIf,
  changesOfRules,
  changesTitle,
  checksums,
  chooseVersions,
  citation,
  clausesByVersion,
  codebook,
  caseDescription,
  caseImage,
  caseKicker,
  casePage,
  caseTitle,
  count,
  counted,
  coverage,
  datasetCaveats,
  datasetDescription,
  donorDescription,
  donorImage,
  donorKicker,
  donorPage,
  donorTitle,
  donorsAtAGlance,
  donorsCompared,
  donorsTitle,
  doubts,
  elevenDays,
  embeddedChart,
  embeddedDescription,
  embeddedTitle,
  waitingNotice,
  eventLanes,
  eventList,
  explorerTable,
  explorerTitle,
  feedLink,
  fileTable,
  findingUnderChoice,
  flipStrip,
  frozenDate,
  frozenRecords,
  frozenTables,
  frozenVersion,
  glossaryTables,
  goodsDescription,
  goodsKicker,
  goodsPage,
  goodsTables,
  goodsTitle,
  growth,
  inconsistencies,
  judgeYourList,
  loadExamples,
  overlapTable,
  overviewTitle,
  precedentsAgreeing,
  precedentsCircular,
  precedentsDiverging,
  precedentsNotCompared,
  precedentsTitle,
  publishedFile,
  recipientDescription,
  recipientKicker,
  recipientLinks,
  recipientPage,
  recipientTitle,
  record,
  recordDescription,
  recordImage,
  recordKicker,
  recordTitle,
  releases,
  requestsDisputed,
  requestsOfLetter,
  requestsOther,
  requestsToOthers,
  rowsOfFiles,
  rulesInForce,
  searchForm,
  sizesOfChanges,
  statementsToTransfers,
  threePrinciples,
  timelineTitle,
  totalsByKind,
  totalsByList,
  trackerCaveats,
  trackerChanges,
  trackerFiles,
  trackerReleases,
  verifyCommand,
  versionTable,
  whatChangedTitle,
  whatIfStart,
  whatIfTitle,
  // What the configuration puts around every page.
  head: (data, page, about) => head(data, page, JSON.parse(about) as About),
  pageHeader: ({stamp}, {path, locale}) => !isEmbedded(path) && pageHeader(path, locale, stamp),
  pageFooter: ({stamp}, {path, locale}) => !isEmbedded(path) && pageFooter(path, locale, stamp)
};

/**
 * Runs what stands between ${ and }: a figure's name, alone or with words in quotes, as in `count("claims")`.
 * @throws {Error} naming the page's file and the expression, for anything else, for a name that no figure has, and when a figure fails.
 */
export function runFigure(expression: string, data: SiteData, page: OnPage): Content {
  try {
    const {figure, words} = readExpression(expression);
    return figure(data, page, words);
  } catch (error) {
    throw new Error(`${fileOf(page)}: \${${expression}}: ${(error as Error).message}`, {cause: error});
  }
}

/** What an expression names. @throws {SyntaxError} {RangeError} */
export function readExpression(expression: string): {figure: Figure; words: string} {
  const [, name, words] = /^\s*(\w+)(?:\(\s*("(?:[^"\\]|\\.)*")\s*\))?\s*$/.exec(expression) ?? [];
  if (!name) throw new SyntaxError('write the name of a figure, alone or with words in quotes: count("claims")');
  const figure = Object.hasOwn(FIGURES, name) && FIGURES[name];
  if (!figure)
    throw new RangeError(`there is no figure "${name}". A page may name: ${Object.keys(FIGURES).join(", ")}`);
  return {figure, words: words ? (JSON.parse(words) as string) : ""};
}
