import {parseArgs, type ParseArgsConfig} from "node:util";
import type {Locale} from "../../src/messages/locale.js";
import {faultOfLanguage, languageOf} from "../ingest/language.js";
import {SaidError} from "../schema/said.js";
import {systemFault} from "./systemFault.js";

/**
 * Does what a command is for, in the language of its `--lang`. What a person can mend is said in it; anything else with its place in the code.
 * @param work may give the exit code
 * @param refused the exit code when something is said that a person can mend
 * @param args the command line
 */
export async function runCommand(
  work: (locale: Locale) => Promise<number | void>,
  refused = 1,
  args: readonly string[] = process.argv
): Promise<void> {
  const locale = languageOf(args);
  try {
    process.exitCode = (await work(locale)) ?? 0;
  } catch (error) {
    const isSaid = error instanceof SaidError;
    const words = isSaid ? error.words : systemFault(error);
    console.error(words?.[locale] ?? error);
    process.exitCode = isSaid ? refused : 1;
  }
}

/**
 * The options of this command line, `--lang` among them.
 * @param names whether words may stand beside the options
 * @throws {SaidError} for an option that the command does not have, or a language that it does not speak
 */
export function optionsOf<const T extends NonNullable<ParseArgsConfig["options"]>>(options: T, names = false) {
  const read = parsed({...options, ...LANG}, names);
  const {lang}: {lang?: string} = read.values;
  const fault = faultOfLanguage(lang);
  if (fault) throw new SaidError("language", fault);
  return read;
}

const LANG = {lang: {type: "string"}} as const;

function parsed<const T extends NonNullable<ParseArgsConfig["options"]>>(options: T, names: boolean) {
  try {
    return parseArgs({options, allowPositionals: names});
  } catch (error) {
    const {message} = error as Error;
    throw new SaidError("option", {en: message, ja: `オプションに誤りがある：${message}`});
  }
}
