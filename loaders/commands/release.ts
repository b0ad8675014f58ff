/**
 * npm run release -- VERSION [--date DAY]: freezes what this source builds, and writes what moved since the last release.
 * npm run release -- --report: prints what moved, and writes nothing.
 */
import type {Locale} from "../../src/messages/locale.js";
import {SaidError} from "../schema/said.js";
import {nameOnDisk, onDisk} from "../site/onDisk.js";
import {withLock} from "../site/withLock.js";
import {writeWhole} from "../trackers/writeWhole.js";
import {optionsOf, runCommand} from "./command.js";
import {rowsOf} from "../ingest/readTable.js";
import {withdrawn} from "../schema/withdrawn.js";
import {theValue} from "../../src/text/the.js";
import {CHANGE_KINDS, FLIP_CAUSES} from "../../src/vocabulary/release.js";
import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {csvText} from "../../src/text/csv.js";
import {changes as words} from "../../src/messages/changes.js";
import {countsOf} from "../../src/figures/changes.js";
import type {Change, Release} from "../../src/record/siteData.js";
import {EXTRACTS} from "../extracts/all.js";
import {readAll} from "../ingest/readAll.js";
import {mustFollow, readAsOf} from "../ingest/recordDay.js";
import {isDay} from "../../src/text/day.js";
import {packageVersion} from "../dataset/about.js";
import {readStamp, type DataStamp} from "../warehouse/provenance.js";
import {Database} from "../warehouse/database.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {changesBetween} from "../releases/changes.js";
import {freeze, pack, readFrozen, tablesOf, type Frozen} from "../releases/frozen.js";
import {sbomOf} from "../releases/sbom.js";
import {compareVersions, readReleases, RELEASES, VERSION, type ReleaseHead} from "../extracts/releaseHistory.js";

const CHANGE_FIELDS = [
  "table",
  "id",
  "kind",
  "column",
  "regime",
  "before",
  "after",
  "why",
  "reason_en",
  "reason_ja"
] as const;

/** What a release of this source would be. @throws {Error} listing every id that is gone without a reason, or used again. */
async function whatMoves(
  version: string
): Promise<{frozen: Frozen; changes: Change[]; last?: Release; stamp: DataStamp}> {
  const frozen = await freeze("dist", version);
  const [last] = await readReleases();
  const withdrawals = rowsOf((await readAll()).tables, withdrawn).map(({cells}) => cells);
  const before = last ? tablesOf(await readFrozen(last.version)) : new Map<string, string[][]>();
  const {changes, faults} = changesBetween(EXTRACTS, before, tablesOf(frozen), withdrawals);
  if (faults.length) {
    throw new SaidError("not_releasable", {
      en: ["This cannot be released:", ...faults.map(({en}) => en)].join("\n"),
      ja: ["リリースできない：", ...faults.map(({ja}) => ja)].join("\n")
    });
  }
  const db = await Database.open(`build/${WAREHOUSE}`, {readOnly: true});
  const stamp = await readStamp(db);
  db.close();
  // The first release has nothing to be compared with: that all of it is new goes without saying.
  return {frozen, changes: last ? changes : [], last, stamp};
}

function buildSite(locale: Locale, version?: string): void {
  const command = ["--import", "tsx", "loaders/commands/build.ts", "--lang", locale];
  const {status} = spawnSync(process.execPath, command, {
    env: {...process.env, ...(version && {RELEASE_VERSION: version})},
    stdio: ["ignore", "ignore", "inherit"]
  });
  if (status !== 0) {
    throw new SaidError("not_built", {
      en: "The site could not be built, so nothing was released.",
      ja: "サイトを作成できなかったため、リリースしていない。"
    });
  }
}

async function setVersion(version: string): Promise<void> {
  // The package's own file last: that it names the version says that all is told.
  for (const file of ["package-lock.json", "package.json"]) {
    const text = await readFile(file, "utf8");
    await writeWhole(file, text.replace(/("name": "sangensoku",\s+"version": ")[^"]*"/g, `$1${version}"`));
  }
}

const summaryOf = (changes: Change[], locale: Locale) => words.summary[locale](countsOf({changes}, locale));

const WORDS = {
  en: {
    entered: (version: string) => `Release ${version} had been frozen and not been entered everywhere; now it is.`,
    done: (version: string) =>
      `Release ${version} is in ${RELEASES}/${version}/. Commit it with CHANGES.md and the package files, tag the commit v${version}, and publish.`,
    none: "No release has been made yet, so nothing can have moved.",
    moved: (version: string) => `# What has moved since release ${version}`,
    because: (why: string) => ` (${why})`
  },
  ja: {
    entered: (version: string) => `リリース${version}は固定されたが、すべてには反映されていなかった。反映を終えた。`,
    done: (version: string) =>
      `リリース${version}は ${RELEASES}/${version}/ にある。CHANGES.md、パッケージのファイルとともにコミットし、タグ v${version} を付けて公開する。`,
    none: "まだリリースがないため、変更点はない。",
    moved: (version: string) => `# リリース${version}以降の変更点`,
    because: (why: string) => `（${why}）`
  }
};

/** @throws {SaidError} for a version or a day that is none, a version that is not newer than the last, or a day before it. */
async function release(version: string, date: string, locale: Locale): Promise<void> {
  if (!VERSION.test(version)) {
    throw new SaidError("no_version", {
      en: `"${version}" is not a version: write it like 1.0.0.`,
      ja: `「${version}」は版の番号でない。1.0.0 のように書く。`
    });
  }
  if (!isDay(date)) {
    throw new SaidError("no_day", {
      en: `"${date}" is not a day: write it like 2026-12-01.`,
      ja: `「${date}」は日付でない。2026-12-01 のように書く。`
    });
  }
  mustFollow(date, await readAsOf());
  const [newest, before] = await readReleases();
  if (newest) mustFollow(date, newest.date);
  if (newest && packageVersion() !== newest.version) {
    // It was frozen, and stopped before all had been told.
    await tell(newest, before);
    console.log(WORDS[locale].entered(newest.version));
    if (newest.version === version) return;
  }
  if (newest && compareVersions(version, newest.version) <= 0) {
    throw new SaidError("not_newer", {
      en: `${version} is not newer than ${newest.version}, the last release.`,
      ja: `${version} は直前のリリース ${newest.version} より新しくない。`
    });
  }
  buildSite(locale, version);
  const {frozen, changes, last, stamp} = await whatMoves(version);
  const head: ReleaseHead = {
    version,
    date,
    asOf: stamp.as_of,
    rules_sha256: stamp.rules_sha256,
    data_sha256: stamp.data_sha256,
    claims: theValue(tablesOf(frozen), "transfers").length - 1
  };
  const making = `${RELEASES}/.making`;
  await rm(making, {recursive: true, force: true});
  await mkdir(making, {recursive: true});
  await writeFile(`${making}/release.json`, `${JSON.stringify(head, null, 2)}\n`);
  const rows = changes.map((change) => CHANGE_FIELDS.map((field) => change[field]));
  await writeFile(`${making}/changes.csv`, csvText(CHANGE_FIELDS, rows));
  await writeFile(`${making}/frozen.br`, pack(frozen));
  await writeFile(`${making}/sbom.cdx.json`, sbomOf(version));
  // A release that a power cut leaves under its name is whole: every later build and release reads it.
  await onDisk(making);
  await rename(making, `${RELEASES}/${version}`);
  await nameOnDisk(`${RELEASES}/${version}`);
  await tell({...head, changes}, last);
  console.log(WORDS[locale].done(version));
}

/** What follows once a release is frozen: its entry in CHANGES.md, then the version of the package. Doing it again changes nothing. */
async function tell({version, date, changes}: Release, last: Release | undefined): Promise<void> {
  await addToChanges(version, date, last ? summaryOf(changes, "en") : "The first release.");
  await setVersion(version);
}

async function addToChanges(version: string, date: string, summary: string): Promise<void> {
  const text = (await readFile("CHANGES.md", "utf8")).replace("\nNo release has been made yet.\n", "");
  if (text.includes(`\n## ${version} · `)) return;
  const [before, ...releases] = text.split(/(?=^## )/m);
  await writeWhole(
    "CHANGES.md",
    `${before!.trimEnd()}\n\n## ${version} · ${date}\n\n${summary}\n\n${releases.join("")}`.trimEnd() + "\n"
  );
}

async function report(locale: Locale): Promise<void> {
  if (!existsSync("dist/index.html")) buildSite(locale);
  const {changes, last} = await whatMoves("next");
  const say = WORDS[locale];
  if (!last) {
    console.log(say.none);
    return;
  }
  console.log(`${say.moved(last.version)}\n\n${summaryOf(changes, locale)}\n`);
  const empty = `(${words.empty[locale]})`;
  for (const {table, id, kind, column, regime, before, after, why, ...change} of changes) {
    const where = [table, id, regime, column].filter(Boolean).join(" · ");
    const what = kind === "changed" || kind === "flipped" ? `: ${before || empty} → ${after || empty}` : "";
    const because = [why && FLIP_CAUSES[why][locale], change[`reason_${locale}`]].filter(Boolean).join("; ");
    console.log(`- ${CHANGE_KINDS[kind][locale]}: ${where}${what}${because && say.because(because)}`);
  }
}

const today = new Date().toISOString().slice(0, 10);
await runCommand(async (locale) => {
  const {values, positionals} = optionsOf(
    {report: {type: "boolean", default: false}, date: {type: "string", default: today}},
    true
  );
  if (values.report) return report(locale);
  const [version, ...more] = positionals;
  if (version === undefined || more.length) {
    throw new SaidError("which_version", {
      en: "Say which version: npm run release -- 1.0.0",
      ja: "版を一つ指定する：npm run release -- 1.0.0"
    });
  }
  return withLock("build/releases", () => release(version, values.date, locale));
});
