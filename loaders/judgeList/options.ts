import {theFirst} from "../../src/text/the.js";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {REGIMES} from "../../src/policy/regimes.js";
import type {Locale} from "../../src/policy/words/labels.js";
import {isDay} from "../../src/text/day.js";
import {faultOfLanguage, languageOf} from "../ingest/language.js";
import {ENCODINGS, UsageError, type JudgeOptions} from "../../src/judgeList/judgeOptions.js";
import {readColumnMap} from "./columnMap.js";
import {wordsIn} from "../../src/judgeList/words.js";

/** In place of the path of a list. */
export const STANDARD_INPUT = "-";

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
  const {lang, on, regime, out, trace, assume = "site", sheet, encoding, recipient, until} = values;
  const badLanguage = faultOfLanguage(lang);
  if (badLanguage) faults.push(badLanguage[locale]);
  if (on !== undefined && regime !== undefined) faults.push(words.onOrRegime);
  if (until !== undefined && !isDay(until)) faults.push(words.badUntil(until));
  const first = theFirst(REGIMES).id;
  if (on !== undefined && !isDay(on)) faults.push(words.badOn(on));
  else if (on !== undefined && on < first) faults.push(words.onTooEarly(on, first));
  if (assume !== "site" && assume !== "nothing") faults.push(words.badAssume(assume));
  if (encoding !== undefined && !Object.hasOwn(ENCODINGS, encoding)) {
    faults.push(words.badEncoding(encoding, Object.keys(ENCODINGS).join(", ")));
  }
  const columns = values.columns === undefined ? new Map<string, string>() : await readColumnMap(values.columns, words);
  if ("faults" in columns) faults.push(...columns.faults);
  const ids = REGIMES.map(({id}) => id);
  if (regime !== undefined && !ids.includes(regime)) faults.push(words.badRegime(regime, ids.join(", ")));
  const paths = [list, out, trace].filter((path) => path !== undefined);
  const repeated = paths.find((path, i) => paths.findIndex((other) => resolve(other) === resolve(path)) !== i);
  if (repeated !== undefined) faults.push(words.sameFile(repeated));
  if (faults.length || list === undefined || "faults" in columns) throw new UsageError(faults, locale);
  return {
    ...{list, on, regime, out, trace, locale, columns, sheet, encoding, recipient, until},
    assume: assume === "nothing" ? "nothing" : "site",
    keepGoing: values["keep-going"] ?? false
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
