/** The scale command: a list judged on a ClickHouse cluster, and counted. See docs/scale.md. */
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {compareText} from "../../src/text/compareText.js";
import {csvRecord} from "../../src/text/csv.js";
import type {Locale} from "../../src/policy/words/labels.js";
import {SaidError} from "../schema/said.js";
import {drawList, openReference, readList, VERSIONS, verdictsInDuckDb, type VerdictCount} from "../scale/listed.js";
import {judgeOnCluster} from "../scale/scale.js";
import {Shards, type Place} from "../scale/shards.js";
import {scaleWordsIn} from "../scale/words.js";
import type {Database} from "../warehouse/database.js";
import {optionsOf, runCommand} from "./command.js";
import {isRun} from "./isRun.js";

const REFUSED = 2;

/** npm runs a script in the project's folder; paths are meant from where the person stands. */
const here = process.env["npm_lifecycle_event"] === "scale" ? process.env["INIT_CWD"] : undefined;

interface ScaleOptions extends Place {
  /** A file, or how many rows to draw. */
  list: string | number;
  compare: boolean;
}

/** @returns the exit code: 0 done, 1 the cluster and DuckDB differ */
export async function scale({list, compare, ...place}: ScaleOptions, locale: Locale): Promise<number> {
  const words = scaleWordsIn(locale);
  const folder = await mkdtemp(join(tmpdir(), "sangensoku-scale-"));
  try {
    const counted = await withList(join(folder, "cluster.duckdb"), list, async (db) => {
      const shards = await Shards.open(place);
      try {
        console.error(words.shards(shards.addresses));
        return await judgeOnCluster(db, shards, (...done) => console.error(words.stage(...done)));
      } finally {
        await shards.close();
      }
    });
    process.stdout.write(asCsv(counted));
    if (!compare) return 0;
    const start = performance.now();
    const inDuckDb = await withList(join(folder, "alone.duckdb"), list, verdictsInDuckDb);
    console.error(words.inDuckDb((performance.now() - start) / 1000));
    const different = differences(counted, inDuckDb);
    console.error(different.length ? words.unequal(different.join("\n")) : words.equal(counted.length));
    return different.length ? 1 : 0;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function withList<T>(path: string, list: string | number, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openReference(path);
  try {
    if (typeof list === "number") await drawList(db, list);
    else await readList(db, list);
    return await work(db);
  } finally {
    db.close();
  }
}

const inOrder = (counts: readonly VerdictCount[]): VerdictCount[] =>
  VERSIONS.flatMap((version) =>
    counts.filter((count) => count.version === version).sort((a, b) => compareText(a.verdict, b.verdict))
  );

const asCsv = (counts: readonly VerdictCount[]): string =>
  [["version", "verdict", "rows"], ...inOrder(counts).map((one) => [one.version, one.verdict, String(one.rows)])]
    .map((cells) => `${csvRecord(cells)}\n`)
    .join("");

/** What one of the two has otherwise: "2022-03-08 prohibited: 12 against 11". */
function differences(onCluster: readonly VerdictCount[], inDuckDb: readonly VerdictCount[]): string[] {
  const byName = (counts: readonly VerdictCount[]) =>
    new Map(counts.map(({version, verdict, rows}) => [`${version} ${verdict}`, rows]));
  const [one, other] = [byName(onCluster), byName(inDuckDb)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${name}: ${one.get(name) ?? 0} against ${other.get(name) ?? 0}`);
}

if (isRun(import.meta.url)) {
  await runCommand(async (locale) => {
    const options = readOptions(locale);
    if (options !== "help") return scale(options, locale);
    console.log(scaleWordsIn(locale).help);
  }, REFUSED);
}

function readOptions(locale: Locale): ScaleOptions | "help" {
  const {values, positionals} = optionsOf(
    {
      url: {type: "string", multiple: true},
      cluster: {type: "string", default: "sangensoku"},
      database: {type: "string", default: "sangensoku"},
      rows: {type: "string"},
      compare: {type: "boolean", default: false},
      help: {type: "boolean", short: "h"}
    },
    true
  );
  if (values.help) return "help";
  const {url: urls = [], cluster, database, rows, compare} = values;
  const lists = [...positionals, ...(rows === undefined ? [] : [Number(rows)])];
  const faults = (words: ReturnType<typeof scaleWordsIn>): string[] => [
    ...(lists.length === 1 ? [] : [words.oneList]),
    ...(urls.length ? [] : [words.noUrl]),
    ...urls.filter((url) => !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))).map(words.badUrl),
    ...Object.entries({cluster, database})
      .filter(([, name]) => !/^[a-z]\w*$/i.test(name))
      .map(([option, name]) => words.badName(option, name)),
    ...(rows === undefined || (Number.isSafeInteger(Number(rows)) && Number(rows) > 0) ? [] : [words.badRows(rows)])
  ];
  const [list] = lists;
  if (list === undefined || faults(scaleWordsIn(locale)).length) {
    throw new SaidError("scale_options", {
      en: faults(scaleWordsIn("en")).join("\n"),
      ja: faults(scaleWordsIn("ja")).join("\n")
    });
  }
  return {urls, cluster, database, compare, list: typeof list === "number" ? list : resolve(here ?? "", list)};
}
