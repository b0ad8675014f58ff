/** The judge command: a list of transfers in, verdicts out. See docs/judge.md. */
import {createReadStream} from "node:fs";
import {resolve} from "node:path";
import {pipeline} from "node:stream/promises";
import {isValueOf} from "../../src/vocabulary/list.js";
import {NOT_GOODS} from "../../src/vocabulary/notGoods.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {VERDICTS} from "../../src/policy/judge.js";
import {judgeList, type Judged} from "../judgeList/judgeList.js";
import {readLookups} from "../judge/readLookups.js";
import type {JudgeOptions} from "../../src/judgeList/judgeOptions.js";
import {readOptions} from "../judgeList/options.js";
import {refusalInWords, wordsIn} from "../../src/judgeList/words.js";
import {runCommand} from "./command.js";
import {isRun} from "./isRun.js";

const REFUSED = 2;

/** npm runs a script in the project's folder; paths are meant from where the person stands. */
const here = process.env["npm_lifecycle_event"] === "judge" ? process.env["INIT_CWD"] : undefined;

/** @returns the exit code: 0 done, 2 refused */
async function run(args: readonly string[]): Promise<number> {
  if (here !== undefined) process.chdir(resolve(here));
  const options = await readOptions(args);
  if ("help" in options) {
    console.log(wordsIn(options.help).help);
    return 0;
  }
  const judged = await judgeList(options, await readLookups(), show);
  console.error(report(judged, options).join("\n"));
  return judged.done ? 0 : REFUSED;
}

/** Sends a file to standard output; a reader who has seen enough may close it. */
async function show(path: string): Promise<void> {
  try {
    await pipeline(createReadStream(path), process.stdout, {end: false});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

function report(
  {done, isRowByRow, rowsIn, judged, leftOut, verdicts, refusals, refused, assumed, notes}: Judged,
  options: JudgeOptions
): string[] {
  const {locale, out, trace, cases} = options;
  const words = wordsIn(locale);
  const {first, more} = refusals.printed();
  const faults = first.map((refusal) => refusalInWords(refusal, locale));
  if (more) faults.push(words.andMore(more));
  if (!done) return [...notes, ...faults, words.nothingWritten(words.refusals(refusals.faults, refusals.rows))];
  const counts = VERDICTS.filter((code) => verdicts[code]).map(
    (code) => `  ${verdicts[code]}  ${code} (${VERDICT_LABELS[code][locale]})`
  );
  const left = [...leftOut];
  const lines = VERDICTS.reduce((sum, code) => sum + verdicts[code], 0);
  const taken = [...assumed].filter(([, {rows}]) => rows > 0).map(([what, {rows}]) => words.assumedIn(what, rows));
  const files: [string, string | undefined][] = [
    [words.verdicts, out],
    [words.trace, trace],
    [words.cases, cases],
    [words.refused, refused]
  ];
  return [
    ...notes,
    ...faults,
    ...(isRowByRow ? [words.rowByRow] : []),
    words.summary(
      rowsIn,
      judged,
      refusals.rows,
      left.reduce((sum, [, rows]) => sum + rows, 0)
    ),
    ...left.map(([why, rows]) => `  ${rows}  ${isValueOf(NOT_GOODS, why) ? NOT_GOODS[why][locale] : words[why]}`),
    ...(lines > judged ? [words.readings(lines)] : []),
    ...counts,
    ...(taken.length ? [words.assumedOnce, ...taken] : []),
    ...files.flatMap(([what, path]) => (path === undefined ? [] : [`${what}: ${path}`]))
  ];
}

/** Does what a command line asks for, and sets the exit code. @param args what follows the name of the command */
export const command = (args: readonly string[]): Promise<void> => runCommand(() => run(args), REFUSED, args);

if (isRun(import.meta.url)) await command(process.argv.slice(2));
