/**
 * Live preview: refreshes the data, then runs Framework's own preview, which shows an edit of a page at once. After a change of what
 * pages are made of (figures, components, words, style sheets), or of the data, it is told to read its configuration again: that reads
 * all of it anew (livePages), and the browser reloads by itself.
 */
import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {watch} from "node:fs";
import {utimes} from "node:fs/promises";
import {createServer} from "node:http";
import type {Locale} from "../../src/messages/locale.js";
import {bundle} from "../dataset/bundle.js";
import {primeFrameworkCache} from "../site/frameworkCache.js";
import {withLock} from "../site/withLock.js";
import {optionsOf, runCommand} from "./command.js";
import {SaidError} from "../schema/said.js";
import {listen} from "./serve.js";

const FRAMEWORK = "node_modules/@observablehq/framework/dist/bin/observable.js";
const CONFIGURATION = "observablehq.config.ts";
const A_MOMENT = 200;
/** What verdicts are made of: the data is refreshed after a change of it. */
const REFRESHED = /^policy\b.*\.ts$/;
/** What pages are made of. Framework itself sees to pages, to what runs in the browser alone, and to data loaders. */
const SHOWN = /^(?!client|data|\.observablehq).*\.(ts|css)$/;

let preview: ChildProcess | undefined;
let refreshing: ChildProcess | undefined;

async function freePort(first: number): Promise<number> {
  const server = createServer();
  try {
    return await listen(server, first);
  } catch {
    return await freePort(first + 1);
  } finally {
    server.close();
  }
}

function startPreview(options: readonly string[]): void {
  preview = spawn(process.execPath, [FRAMEWORK, "preview", ...options], {
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
    stdio: "inherit"
  });
  preview.once("exit", () => {
    preview = undefined;
    console.error("The preview has ended. It starts again after the next change.");
  });
}

/** Framework reads its configuration anew once the file has a new time, and has the browser reload. */
async function showAgain(options: readonly string[]): Promise<void> {
  if (preview) await utimes(CONFIGURATION, new Date(), new Date());
  else startPreview(options);
}

/** In a process of its own, by the rules and tables as they stand now. What is refused leaves the preview with the last good data. */
async function refresh(locale: Locale): Promise<boolean> {
  const command = ["--import", "tsx", "loaders/commands/refresh.ts", "--lang", locale];
  refreshing = spawn(process.execPath, command, {stdio: "inherit"});
  const [code] = (await once(refreshing, "exit")) as [number | null];
  return code === 0;
}

async function bundleAndSay(locale: Locale): Promise<void> {
  try {
    await withLock("build", () => bundle());
  } catch (error) {
    console.error(error instanceof SaidError ? error.words[locale] : error);
  }
}

/** Calls back once things have been quiet for a moment: an editor that saves a file touches it several times. */
function whenChanged(folder: string, concerns: RegExp, work: () => unknown): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, {recursive: true}, (_event, file) => {
    if (!file || !concerns.test(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => work(), A_MOMENT);
  });
}

function end(): void {
  preview?.kill();
  refreshing?.kill();
  process.exit();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
/** npm hands a signal to its shell alone; with the shell gone, nobody is there to look at the preview. */
const shell = process.ppid;
setInterval(() => process.ppid !== shell && end(), 500).unref();

await runCommand(async (locale) => {
  const {values} = optionsOf({
    port: {type: "string"},
    host: {type: "string", default: "127.0.0.1"},
    open: {type: "boolean", default: false},
    "no-refresh": {type: "boolean", default: false}
  });
  const port = values.port ?? String(await freePort(3000));
  const options = ["--host", values.host, "--port", port];
  if (!values["no-refresh"] && (await refresh(locale))) await bundleAndSay(locale);
  await primeFrameworkCache();
  startPreview([...options, values.open ? "--open" : "--no-open"]);

  const show = () => showAgain([...options, "--no-open"]);
  /** Pages are shown before the files that are published beside the tables are made: those take longest. */
  const refreshAndShow = async () => {
    if (!(await refresh(locale))) return;
    await primeFrameworkCache();
    await show();
    await bundleAndSay(locale);
    await show();
  };
  /** One after the other: a change may come while the one before it is still being read. */
  let last: Promise<void> = Promise.resolve();
  const refreshInTurn = () => (last = last.then(refreshAndShow));
  whenChanged("src", SHOWN, show);
  whenChanged("src", REFRESHED, refreshInTurn);
  whenChanged("data", /./, refreshInTurn);
  whenChanged("loaders", /\.(ts|sql|yaml)$/, refreshInTurn);
});
