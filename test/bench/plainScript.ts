/**
 * What one would write without this project: csv-parse, the tables in two maps, and the clauses of one version asked row by row in a script of one's
 * own. Run as a program: `plainScript.ts list.csv out.csv engine`, where the engine is `none` (conditions as plain functions) or
 * `json-rules-engine`. It gives the clauses that are met and the first of them as the verdict; it has no third value, no spans, no refusals, no reasons
 * and one version, so that it does less than the judge.
 */
import {parse} from "csv-parse";
import {createReadStream, createWriteStream} from "node:fs";
import {pipeline} from "node:stream/promises";
import Papa from "papaparse";
import {readLookups} from "../../loaders/judge/readLookups.js";
import {compile} from "../../src/policy/condition.js";
import {FACT_NAMES, type Facts} from "../../src/policy/facts.js";
import {YES} from "../../src/policy/logic.js";
import {regimeById} from "../../src/policy/regimes.js";
import {csvRecord} from "../../src/text/csv.js";
import {jsonRulesUnder, withDefaults} from "./jsonRules.js";

const [list = "", out = "", engine = "none"] = process.argv.slice(2);
const lookups = await readLookups();
const regime = regimeById("2022-03-08");
const byEngine = jsonRulesUnder(regime);
const tests = regime.clauses.map(({id, when}) => ({id, test: compile(when)}));

/** The ids of the clauses that are met. */
const met = (facts: Facts): string[] | Promise<string[]> =>
  engine === "none"
    ? tests.filter(({test}) => test(facts) === YES).map(({id}) => id)
    : byEngine(withDefaults(facts, FACT_NAMES));

type Row = Record<string, string>;

async function* judged(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const row of rows) {
    if (isFirst) yield `${csvRecord([...Object.keys(row), "verdict", "met"])}\r\n`;
    isFirst = false;
    const {item_class = "", recipient = "", on = ""} = row;
    const stated = Object.fromEntries(FACT_NAMES.flatMap((name) => (row[name] ? [[name, row[name]]] : [])));
    const facts = {
      ...lookups.itemFacts(item_class, on).facts,
      ...lookups.recipientFacts(recipient, on).facts,
      ...{recipient, ...stated}
    };
    const clauses = await met(facts);
    yield `${csvRecord([...Object.values(row), clauses[0] ?? "", clauses.join(" | ")])}\r\n`;
  }
}

const rows =
  engine === "none"
    ? createReadStream(list).pipe(parse({columns: true}))
    : createReadStream(list).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, {header: true}));
await pipeline(judged(rows as AsyncIterable<Row>), createWriteStream(out));
