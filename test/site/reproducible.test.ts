import {spawn, type ChildProcess} from "node:child_process";
import {existsSync} from "node:fs";
import {copyFile, readdir, readFile, rm, stat, utimes, writeFile} from "node:fs/promises";
import {setTimeout} from "node:timers/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {compare, inFolder} from "../../loaders/site/comparePublished.js";
import {filesIn} from "../../loaders/dataset/files.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {copyOfSource} from "../copyOfSource.js";
import {openSite, type Site} from "./browser.js";

let copy: string;
beforeAll(async () => {
  copy = await copyOfSource("sangensoku elsewhere ");
});
afterAll(async () => {
  await kill();
  await rm(copy, {recursive: true, force: true});
});

/** The build that was started last, with all that it starts itself. */
let running: {child: ChildProcess; ended: Promise<unknown>} | undefined;

function startBuild(env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [...NODE, "loaders/commands/run.js", "build"], {
    cwd: copy,
    env: {...process.env, ...env},
    stdio: ["ignore", "pipe", "inherit"],
    detached: true
  });
  running = {child, ended: new Promise((resolve) => child.on("close", resolve))};
  return child;
}

/** Ends the last build where it stands, as a power cut would. */
async function kill(): Promise<void> {
  if (running?.child.pid === undefined) return;
  try {
    process.kill(-running.child.pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
  await running.ended;
}

/** Not all of them, but those of donors, goods and cases, and of the first records, among them that of the other claim. */
const MANY = 500;

/** How `npm run build` starts Node. */
const NODE = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

const VESTS = "ROU-2022-02-27-fuel-ammunition-vests-helmet.c";
const NEXT = "2027-01-01";
const CLAIMS = () => `${copy}/data/claims/transfers.csv`;
const LIST = () => `${copy}/src/policy/regimes.ts`;

/** The claims as if one had been read otherwise. */
const otherClaim = (text: string) =>
  text.replace(
    `${VESTS},ROU,UKR,,,,body_armour,Bulletproof vests,防弾チョッキ,2000,2000`,
    `${VESTS},ROU,UKR,,,,body_armour,Waistcoats,胴着,2100,2100`
  );

/** The files of a folder, by name. */
const namesIn = async (folder: string) => (await readdir(folder, {recursive: true})).sort();

/** A build from its start to its end. */
async function wholeBuild(env: Record<string, string> = {}): Promise<void> {
  startBuild(env).stdout!.resume();
  expect(await running?.ended).toBe(0);
}

/** Announced ahead of its day, as amendments of Japan's rules usually are: a file, its import, and one line in the list. */
describe("a version of the rules that is announced for 2027", () => {
  let site: Site;

  beforeAll(async () => {
    await writeFile(CLAIMS(), otherClaim(await readFile(CLAIMS(), "utf8")));
    const [, last] = /\n {2}(regime\d+)\n\]/.exec(await readFile(LIST(), "utf8"))!;
    const lastFile = `${REGIMES.at(-1)!.id}.js`;
    await writeFile(
      `${copy}/src/policy/regimes/${NEXT}.ts`,
      `import {amend} from "../clause.js";
import {${last}} from "./${lastFile}";
export const regime2027 = amend(
  ${last},
  {
    id: "${NEXT}",
    short: {en: "Guidelines 2027", ja: "2027年改正（試験）"},
    title: {en: "Guidelines amended once more", ja: "運用指針の一部改正（試験）"},
    cite: ${last}.cite,
    source: ${last}.source,
    verification: ${last}.verification
  },
  {}
);
`
    );
    const list = await readFile(LIST(), "utf8");
    await writeFile(
      LIST(),
      list
        .replace(/\nimport \{regime\d+\}/, `\nimport {regime2027} from "./regimes/${NEXT}.js";$&`)
        .replace(`\n  ${last}\n]`, `\n  ${last},\n  regime2027\n]`)
    );
    await wholeBuild();
    site = await openSite(`${copy}/dist`);
  });
  afterAll(() => site?.close());

  const pages = async () => {
    const addresses: {address: string; text: string}[] = [];
    for (const name of await namesIn(`${copy}/dist`)) {
      if (!name.endsWith(".html") || /^(ja\/)?transfers\//.test(name)) continue;
      addresses.push({address: name, text: await readFile(`${copy}/dist/${name}`, "utf8")});
    }
    return addresses;
  };

  it("can be chosen, without a script too, on every page that has a choice of all rules", async () => {
    const withChoice = (await pages()).filter(({text}) => text.includes(`value="${REGIMES[0]!.id}" data-choice=`));
    expect(withChoice.length).toBeGreaterThanOrEqual(8);
    // Where only the script can list what the choice means, the choice waits for it: hundreds of pages, alike in this.
    const isByScript = ({text}: {text: string}) => text.includes("rules-picker by-script");
    for (const {address, text} of withChoice.filter(isByScript))
      expect(text, address).toMatch(
        new RegExp(`data-choice="${NEXT}"(?:(?!</label>).)*(not yet in force|未施行)`, "s")
      );
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    for (const {address} of withChoice.filter((one) => !isByScript(one))) {
      await page.goto(`${site.url}/${address}`);
      const choice = page.locator(`label:has([data-choice="${NEXT}"])`);
      expect(await choice.textContent(), address).toMatch(/not yet in force|未施行/);
      const folded = page.locator(".rules-picker > summary");
      if (await folded.count()) await folded.click();
      expect(await choice.isVisible(), address).toBe(true);
      await page.locator(`[data-choice="${NEXT}"]`).check({force: true});
      const shown = await page
        .locator("[data-regime]:visible")
        .evaluateAll((parts) => parts.map((part) => part.dataset.regime!));
      expect(shown.length, address).toBeGreaterThan(0);
      expect(
        shown.filter((choices) => !choices.split(" ").includes(NEXT)),
        address
      ).toEqual([]);
    }
    await context.close();
  });

  it("is called in force nowhere, before its day", async () => {
    const record = await readFile(`${copy}/dist/transfers/JPN-2022-03-08-bulletproof-vests.html`, "utf8");
    const all = [...(await pages()).map(({text}) => text), record];
    const ANOTHER =
      /(\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}年\d{1,2}月\d{1,2}日)\s+(?:in force on the day of the record\s+|記録の日に適用\s+)?(?:in force now|現在適用)/g;
    const day = /1 January 2027|2027年1月1日|2027-01-01/;
    const claims = all.flatMap((text) =>
      [...text.matchAll(/<(li|tr|option|label|p|h1)\b[^>]*>(?:(?!<\/\1>).)*/gs)]
        .map(([part]) => part.replace(/<[^>]+>/g, " "))
        // What stands right behind the day of another version speaks of that one.
        .map((part) => part.replace(ANOTHER, (own, on: string) => (day.test(on) ? own : "")))
        .filter((part) => day.test(part) && /in force now|now in force|現在適用|現行/.test(part))
    );
    expect(claims).toEqual([]);
    expect(record).toMatch(/not yet in force/);
  });

  it("stands on the pages that list every version", async () => {
    for (const address of ["principles.html", "what-changed.html", "what-if.html", "ja/principles.html"]) {
      expect(await readFile(`${copy}/dist/${address}`, "utf8"), address).toMatch(
        /Guidelines amended once more|Guidelines 2027|試験/
      );
    }
  });
});

/** It follows the build above, of another claim and other rules; of that, everything is undone but what a build keeps. */
describe("a second build, in another folder, time zone and language", () => {
  const ELSEWHERE = {TZ: "Pacific/Kiritimati", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8"};
  const NOTE = () => `${copy}/build/pages.sums`;
  const keptPages = async () => (await readdir(`${copy}/build/kept/pages`)).length;

  beforeAll(async () => {
    expect(await readFile(`${copy}/dist/transfers/${VESTS}.html`, "utf8")).toContain("Waistcoats (2,100)");
    await rm(`${copy}/src/policy/regimes/${NEXT}.ts`);
    await copyFile("src/policy/regimes.ts", LIST());
  });

  it("that is killed leaves the last good site whole, however often, and what is left keeps nobody from building", async () => {
    const before = await filesIn(`${copy}/dist`);
    const first = startBuild(ELSEWHERE);
    first.stdout!.resume();
    while (!existsSync(`${copy}/build/.lock`) && first.exitCode === null) await setTimeout(20);
    await kill();
    expect(await filesIn(`${copy}/dist`)).toEqual(before);

    // What the first one left is found by the second, which is killed when it has read the data and made many pages.
    const pages = await keptPages();
    const second = startBuild(ELSEWHERE);
    second.stdout!.resume();
    while ((await keptPages()) < pages + MANY && second.exitCode === null) await setTimeout(20);
    await kill();
    expect(second.exitCode).toBeNull();
    expect(await filesIn(`${copy}/dist`)).toEqual(before);
  });

  it("gives the same bytes, and the same contents of the DuckDB file, whatever was built, kept and killed before", async () => {
    // What is kept is of a time when the claim still was another: totals, many pages, its own among them, and those of Framework, which hold nothing of the data.
    const {mtimeMs} = await stat(NOTE());
    await copyFile("data/claims/transfers.csv", CLAIMS());
    await utimes(CLAIMS(), 1e9, 1e9);
    await wholeBuild(ELSEWHERE);
    const {differences} = await compare(inFolder("dist"), inFolder(`${copy}/dist`));
    expect(differences).toEqual([]);
    expect((await stat(NOTE())).mtimeMs).toBe(mtimeMs);
  });

  it("names no folder that it was built in", async () => {
    for (const name of await namesIn(`${copy}/dist`)) {
      if (!/\.(html|js|json|csv|css|txt|md|cff)$/.test(name)) continue;
      const text = await readFile(`${copy}/dist/${name}`, "utf8");
      expect(text.includes(copy), name).toBe(false);
    }
  });
});
