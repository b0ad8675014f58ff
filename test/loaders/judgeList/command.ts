/** Runs the judge as people do, on real files: mostly in this process, since starting one takes longer than most lists. */
import {spawn} from "node:child_process";
import Papa from "papaparse";
import {command} from "../../../loaders/commands/judge.js";
import {packed} from "../../packed.js";
import {runHere, type Ran} from "../../runHere.js";

export type {Ran};

/** The command that people call. */
const NAMED = "loaders/commands/sangensoku-judge.js";

const PACKED = await packed("loaders/commands/judge.ts");

/** One after the other: there is one standard output. */
export function judge(...args: string[]): Promise<Ran> {
  const ran = last.then(() => runHere(command, args));
  last = ran.catch(() => undefined);
  return ran;
}
let last: Promise<unknown> = Promise.resolve();

/** As `judge`, in a process of its own, with something on standard input. */
export const judgeInput = (input: string, ...args: string[]): Promise<Ran> => run(PACKED, args, input);

/** As `judge`, by the command that people call. */
export const judgeByName = (...args: string[]): Promise<Ran> => run(NAMED, args);

function run(program: string, args: readonly string[], input = ""): Promise<Ran> {
  const env = {...process.env};
  delete env["npm_lifecycle_event"];
  const child = spawn(process.execPath, [program, ...args], {env});
  child.stdin.on("error", () => undefined).end(input); // a program that reads no input may have closed it
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({code, stdout, stderr})));
}

/** The rows of a CSV by their header. */
export const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;

export const fixture = (name: string) => `test/fixtures/judge/${name}.csv`;
