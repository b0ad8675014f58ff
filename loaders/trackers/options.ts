import {parseArgs} from "node:util";
import type {Locale} from "../../src/policy/words/labels.js";
import {isDay} from "../../src/text/day.js";
import {visible} from "../ingest/cell.js";
import {faultOfLanguage, languageOf} from "../ingest/language.js";
import {SaidError} from "../schema/said.js";
import {wordsIn} from "./words.js";

export interface ImportOptions {
  files: string[];
  /** The release and its last day, where they were given for a file. */
  release?: string;
  until?: string;
  /** What moved between the two files or releases is asked for, and nothing else. */
  diff: boolean;
  keep: boolean;
  keepGoing: boolean;
  locale: Locale;
}

/** The command line holds what cannot be done; the message lists all of it. */
class UsageError extends SaidError {
  /** @param faults in the language asked for, `locale` */
  constructor(faults: readonly string[], locale: Locale) {
    const words = `${faults.map(visible).join("\n")}\n${wordsIn(locale).see}`;
    super("usage", {en: words, ja: words});
  }
}

/**
 * Reads the command line.
 * @returns "help" with its language when it was asked for
 * @throws {UsageError} listing all that is wrong
 */
export function readOptions(args: readonly string[]): ImportOptions | {help: Locale} {
  const locale = languageOf(args);
  const words = wordsIn(locale);
  const {values, positionals: files} = parsed(args, locale);
  if (values.help) return {help: locale};
  const {lang, release, until} = values;
  const faults: string[] = [];
  if (!files.length) faults.push(words.noFile);
  const badLanguage = faultOfLanguage(lang);
  if (badLanguage) faults.push(badLanguage[locale]);
  if (until !== undefined && !isDay(until)) faults.push(words.badUntil(until));
  if (release !== undefined && !/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(release)) faults.push(words.badRelease(release));
  if (!values.diff && (release !== undefined || until !== undefined) && files.length > 1)
    faults.push(words.releaseOnce);
  const {keep = false, "keep-going": keepGoing = false, diff = false} = values;
  if (diff && files.length !== 2) faults.push(words.diffOfTwo);
  if (diff && (keep || keepGoing || release !== undefined || until !== undefined)) faults.push(words.diffAlone);
  if (faults.length) throw new UsageError(faults, locale);
  return {files, release, until, diff, keep, keepGoing, locale};
}

function parsed(args: readonly string[], locale: Locale) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        release: {type: "string"},
        until: {type: "string"},
        diff: {type: "boolean"},
        keep: {type: "boolean"},
        "keep-going": {type: "boolean"},
        lang: {type: "string"},
        help: {type: "boolean", short: "h"}
      }
    });
  } catch (error) {
    throw new UsageError([(error as Error).message], locale);
  }
}
