/** One measurement of `growth.ts` inside a process of its own, told as JSON: `versions`, `clauses` or `pages`, and how many. */
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {pageAssets} from "../../loaders/site/assets.js";
import {readBuiltPage} from "../../loaders/site/builtPage.js";
import {PAGES} from "../../loaders/site/frameworkPages.js";
import {documentOf} from "../../loaders/site/htmlDocument.js";
import {readSiteData} from "../../loaders/site/readSiteData.js";
import {runFigure} from "../../src/figures/index.js";
import {LOCALES} from "../../src/messages/locale.js";
import type {Regime} from "../../src/policy/clause.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {recordsOf} from "../../src/record/recordIndex.js";
import {pathIn} from "../../src/text/pageAddress.js";
import {claimCases} from "./claimCases.js";

/** What a process used for a piece of work, and the most memory that it held, in seconds and MiB. */
export interface Used {
  cpu: number;
  peak: number;
}

/** How many cases are judged by each version. */
const CASES = 1_000_000;

const [what = "", size = ""] = process.argv.slice(2);
const work = await ready(what, Number(size));
const before = process.cpuUsage();
await work();
const {user, system} = process.cpuUsage(before);
const used: Used = {cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024};
console.log(JSON.stringify(used));

/** Reads what the work needs, and gives the work. */
async function ready(of: string, many: number): Promise<() => Promise<void>> {
  if (of === "versions") return judging(REGIMES.slice(0, many));
  if (of === "clauses") return judging([versionWith(many)]);
  if (of === "pages") return makingPages(many);
  throw new Error(`nothing is measured by "${of}"`);
}

/** The first version with so many clauses. */
function versionWith(clauses: number): Regime {
  const found = REGIMES.find((regime) => regime.clauses.length === clauses);
  if (!found) throw new Error(`no version has ${clauses} clauses`);
  return found;
}

async function judging(regimes: readonly Regime[]): Promise<() => Promise<void>> {
  const cases = await claimCases();
  const judges = regimes.map(judgeUnder);
  return async () => {
    for (let n = 0; n < CASES; n += 1) {
      for (const judge of judges) judge(cases[n % cases.length]!);
    }
  };
}

/** Pages of records in both languages, into files. */
async function makingPages(many: number): Promise<() => Promise<void>> {
  const data = await readSiteData();
  const folder = await mkdtemp(`${tmpdir()}/sangensoku-bench-`);
  const transfers = [...recordsOf(data).transfers.keys()].slice(0, many / LOCALES.length);
  return async () => {
    for (const locale of LOCALES) {
      const built = readBuiltPage(await readFile(`${PAGES}/${pathIn(locale, "transfers/record")}.html`, "utf8"));
      const assets = await pageAssets(PAGES, built, folder);
      for (const transfer of transfers) {
        const page = {locale, path: `transfers/${transfer}`};
        const made = documentOf(built, page, assets, (expression) => runFigure(expression, data, page));
        await writeFile(`${folder}/${locale}-${transfer}.html`, made);
      }
    }
    await rm(folder, {recursive: true});
  };
}
