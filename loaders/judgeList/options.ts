import {resolve} from "node:path";
import {parseArgs} from "node:util";
import type {Locale} from "../../src/policy/words/labels.js";
import {faultOfLanguage, languageOf} from "../ingest/language.js";
import {faultsOfGiven} from "../../src/judgeList/givenOptions.js";
import {UsageError, type JudgeOptions} from "../../src/judgeList/judgeOptions.js";
import {readColumnMap} from "./columnMap.js";
import {wordsIn} from "../../src/judgeList/words.js";

/** In place of a path: standard input, or standard output. */
export const STANDARD_STREAM = "-";

/**
 * Reads the command line.
 * @param args what follows the name of the command
 * @returns "help" with its language when it was asked for
 * @throws {UsageError} listing all that is wrong
 * @throws {RefusedError} for a file of columns that is not sound
 */
export async function readOptions(args: readonly string[]): Promise<JudgeOptions | {help: Locale}> {
  const locale = languageOf(args);
  const words = wordsIn(locale);
  const {values, positionals} = parsed(args, locale);
  if (values.help) return {help: locale};

  const faults: string[] = [];
  const [list, ...more] = positionals;
  if (list === undefined) faults.push(words.noList);
  if (more.length) faults.push(words.listOnce(positionals.join(" ")));
  const {lang, on, regime, trace, assume, sheet, encoding, recipient, until, cases} = values;
  // As in place of the list, "-" stands for the stream.
  const out = values.out === STANDARD_STREAM ? undefined : values.out;
  const badLanguage = faultOfLanguage(lang);
  if (badLanguage) faults.push(badLanguage[locale]);
  faults.push(...faultsOfGiven({on, regime, assume, encoding, until}, words));
  const columns = values.columns === undefined ? new Map<string, string>() : await readColumnMap(values.columns, words);
  if ("faults" in columns) faults.push(...columns.faults);
  const paths = [list, out, trace, cases].filter((path) => path !== undefined);
  const repeated = paths.find((path, i) => paths.findIndex((other) => resolve(other) === resolve(path)) !== i);
  if (repeated !== undefined) faults.push(words.sameFile(repeated));
  if (faults.length || list === undefined || "faults" in columns) throw new UsageError(faults, locale);
  return {
    ...{list, on, regime, out, trace, cases, locale, columns, sheet, encoding, recipient, until},
    assume: assume === "nothing" ? "nothing" : "site",
    keepGoing: values["keep-going"] ?? false,
    explain: values.explain ?? false
  };
}

function parsed(args: readonly string[], locale: Locale) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: {type: "string"},
        regime: {type: "string"},
        out: {type: "string"},
        trace: {type: "string"},
        cases: {type: "string"},
        explain: {type: "boolean"},
        lang: {type: "string"},
        assume: {type: "string"},
        columns: {type: "string"},
        recipient: {type: "string"},
        until: {type: "string"},
        sheet: {type: "string"},
        encoding: {type: "string"},
        "keep-going": {type: "boolean"},
        help: {type: "boolean", short: "h"}
      }
    });
  } catch (error) {
    throw new UsageError([wordsIn(locale).badOption((error as Error).message)], locale);
  }
}
