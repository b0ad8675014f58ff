/** The small JSON files that scripts read. They lie beside the modules, so the site works under any path. */
import type {Facts} from "../policy/facts.js";
import type {VerdictCode} from "../policy/judge.js";

/** Facts of the recorded transfers: many share a case. */
export interface FactsFile {
  cases: Facts[];
  /** By transfer: its name in both languages, and the place of its case in `cases`. */
  records: Record<string, {en: string; ja: string; case: number; day: string}>;
  /** Names of states and bodies by code. */
  names: Record<string, {en: string; ja: string}>;
}

/** The verdict of each recorded transfer under each version of the rules. */
export interface VerdictsFile {
  regimes: string[];
  codes: VerdictCode[];
  /** `verdicts` holds, per regime, the place of the verdict in `codes`. */
  records: {id: string; en: string; ja: string; date: string; verdicts: number[]}[];
}

/** @throws {Error} naming the file when it cannot be had. */
export async function siteFile<T>(name: string): Promise<T> {
  const address = new URL(`../../_data/${name}`, import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}
