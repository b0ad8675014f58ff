/**
 * The pages as Framework builds them: frames and words, with a mark where a figure stands. They hold nothing of the data, so they are
 * built beside it, and again only when something that they are made of has changed.
 */
import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {readFile, rm, writeFile} from "node:fs/promises";
import {filesIn, sha256sums} from "../dataset/files.js";
import {CLIENT_FILES} from "./clientData.js";
import {primeFrameworkCache} from "./frameworkCache.js";
import {OPTIMIZE_LATE} from "./optimizeLate.js";

/** Where observablehq.config.ts has Framework put them. */
export const PAGES = "build/pages";
/** What they were made of and what was made, so that neither can have become another without being noticed. */
const NOTE = `${PAGES}.sums`;

/**
 * Builds the pages into `PAGES`, unless those that stand there were made of the same files, packages and Node.
 * @param signal stops it
 * @returns whether they were built.
 * @throws {Error} with what Framework said when it fails.
 */
export async function frameworkPages(signal?: AbortSignal): Promise<boolean> {
  const made = await whatTheyAreMadeOf();
  if (existsSync(NOTE) && (await readFile(NOTE, "utf8")) === made + (await whatIsMade())) return false;
  await rm(NOTE, {force: true});
  await primeFrameworkCache(STAND_INS);
  signal?.throwIfAborted();
  await buildPages(signal);
  await writeFile(NOTE, made + (await whatIsMade()));
  return true;
}

/** For the files of data loaders, which the site gets from the data: Framework only has to name them in the pages. */
const STAND_INS: ReadonlyMap<string, string> = new Map(Object.keys(CLIENT_FILES).map((name) => [name, name]));

const MADE_OF = ["observablehq.config.ts", "package-lock.json", "node_modules/.package-lock.json", "tsconfig.json"];

async function whatTheyAreMadeOf(): Promise<string> {
  const single = await Promise.all(
    MADE_OF.map(async (name) => ({name, bytes: 0, sha256: hashOf(await readFile(name))}))
  );
  const sources = (await filesIn("src")).filter(({name}) => !name.startsWith(".observablehq/"));
  return `# Node ${process.version}\n${sha256sums([...single, ...sources])}`;
}

const whatIsMade = async (): Promise<string> => (existsSync(PAGES) ? sha256sums(await filesIn(PAGES)) : "");

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function buildPages(signal?: AbortSignal): Promise<void> {
  const framework = "node_modules/@observablehq/framework/dist/bin/observable.js";
  const child = spawn(process.execPath, [...OPTIMIZE_LATE, framework, "build"], {
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
    stdio: ["ignore", "pipe", "pipe"]
  });
  signal?.addEventListener("abort", () => child.kill());
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`Framework could not build the pages (exit ${String(code)}):\n${output}`);
}
