/**
 * Lighthouse's mobile preset on every page type of the built site, served compressed as hosts do: the median of some runs
 * as a table. Exits with 1 if a bar is missed. `npm run bench:pages -- --runs 3 transfers ja/what-if`
 */
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import {chromium} from "playwright-core";
import {listen, siteServer} from "../../loaders/commands/serve.js";
import {launchOptions} from "../site/chromium.js";
import {PAGE_TYPES} from "../site/pageTypes.js";

const FOLDER = "build/bench";
const HOW_TO_INSTALL = `npm install --prefix ${FOLDER} --no-audit --no-fund lighthouse@12`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: "string", default: "3"}, dist: {type: "string", default: "dist"}}
});
const paths = positionals.length ? positionals : PAGE_TYPES.flatMap((path) => [path, `ja/${path}`]);
const DEBUGGING_PORT = 9515;

interface Report {
  categories: Record<string, {score: number}>;
  audits: Record<string, {numericValue?: number; details?: {items: {transferSize: number}[]}}>;
}
type Lighthouse = (url: string, flags: object) => Promise<{lhr: Report}>;

const lighthouse = await installed();
if (!lighthouse) {
  console.log(`Lighthouse is not installed. To measure pages: ${HOW_TO_INSTALL}`);
  process.exit();
}
const server = siteServer(values.dist);
const port = await listen(server, 0);
const browser = await chromium.launch(await launchOptions([`--remote-debugging-port=${DEBUGGING_PORT}`]));

const requests = (report: Report) => report.audits["network-requests"]!.details!.items;
const MEASURES = {
  kilobytes: (report: Report) => requests(report).reduce((sum, {transferSize}) => sum + transferSize, 0) / 1000,
  requests: (report: Report) => requests(report).length,
  performance: (report: Report) => 100 * report.categories["performance"]!.score,
  accessibility: (report: Report) => 100 * report.categories["accessibility"]!.score,
  practices: (report: Report) => 100 * report.categories["best-practices"]!.score,
  seo: (report: Report) => 100 * report.categories["seo"]!.score,
  lcp: (report: Report) => report.audits["largest-contentful-paint"]!.numericValue! / 1000,
  cls: (report: Report) => report.audits["cumulative-layout-shift"]!.numericValue!,
  blocking: (report: Report) => report.audits["total-blocking-time"]!.numericValue!
};

// A browser's first page of all is slow for reasons of its own.
await lighthouse(`http://localhost:${port}/`, {port: DEBUGGING_PORT, logLevel: "error"});

let missed = 0;
console.log("| page | KB | requests | performance | accessibility | practices | SEO | LCP, s | CLS | blocking, ms |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const path of paths) {
  const reports: Report[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const {lhr} = await lighthouse(`http://localhost:${port}/${path}`, {port: DEBUGGING_PORT, logLevel: "error"});
    reports.push(lhr);
  }
  const {kilobytes, requests, performance, accessibility, practices, seo, lcp, cls, blocking} = medians(reports);
  // A page for wrong addresses is not to be indexed, which SEO counts against it.
  const isFound = !/(^|\/)404$/.test(path);
  const holds = [accessibility, practices, isFound ? seo : 100].every((score) => score === 100);
  if (!holds || performance < 98 || lcp > 1 || cls > 0.02) missed += 1;
  const figures = [performance, accessibility, practices, seo].map((score) => score.toFixed(0));
  const weight = [kilobytes.toFixed(1), requests.toFixed(0)];
  console.log(
    `| /${path} | ${[...weight, ...figures, lcp.toFixed(2), cls.toFixed(3), blocking.toFixed(0)].join(" | ")} |`
  );
}
console.log(`${missed} of ${paths.length} pages miss a bar`);
process.exitCode = missed ? 1 : 0;
await browser.close();
server.close();

function medians(reports: readonly Report[]): Record<keyof typeof MEASURES, number> {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return Object.fromEntries(
    Object.entries(MEASURES).map(([name, measure]) => [name, median(reports.map(measure))])
  ) as Record<keyof typeof MEASURES, number>;
}

/** It is large and needed here alone, so it is no dependency of the project. */
async function installed(): Promise<Lighthouse | undefined> {
  let file: string;
  try {
    file = createRequire(`${process.cwd()}/${FOLDER}/`).resolve("lighthouse");
  } catch {
    return undefined;
  }
  return ((await import(pathToFileURL(file).href)) as {default: Lighthouse}).default;
}
