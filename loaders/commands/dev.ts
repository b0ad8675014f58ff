/**
 * Live preview: refreshes the data once, then runs Framework's own preview, which shows an edit of a page at once. What is run when a
 * page is made (figures, components, words, rules) is read once by a process: after a change of it, or of the data, the preview is
 * started anew at the same address, and the browser reloads by itself.
 */
import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {watch} from "node:fs";
import {createServer} from "node:http";
import {parseArgs} from "node:util";
import {RefusedError, refusalsInWords} from "../ingest/refusal.js";
import {LANG, languageOf} from "./language.js";
import {refresh, reportLines} from "./refresh.js";
import {bundle} from "../dataset/bundle.js";
import {listen} from "./serve.js";
import {withLock} from "../site/withLock.js";
import {primeFrameworkCache} from "../site/frameworkCache.js";

const FRAMEWORK = "node_modules/@observablehq/framework/dist/bin/observable.js";
const A_MOMENT = 200;
/** Framework itself sees to what runs in the browser, to pages, and to data loaders. */
const SEEN_BY_FRAMEWORK = /^(client|data|\.observablehq)\b/;

const {values} = parseArgs({
  options: {
    port: {type: "string"},
    host: {type: "string", default: "127.0.0.1"},
    open: {type: "boolean", default: false},
    lang: LANG
  }
});
const locale = languageOf(values.lang);
const port = values.port ?? String(await freePort(3000));
/** The preview that the browser sees, and one that is getting ready to take its place. */
let shown: ChildProcess | undefined;
let next: ChildProcess | undefined;

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

/** The one that is shown ends when the next has read its data, so that the browser waits for neither; it stays if the next fails. */
function startPreview(open = false): void {
  next?.kill();
  const options = ["--host", values.host, "--port", port, open ? "--open" : "--no-open"];
  const started = spawn(process.execPath, [FRAMEWORK, "preview", ...options], {
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
    stdio: ["inherit", "inherit", "inherit", "ipc"]
  });
  next = started;
  started.once("message", () => {
    void ended(shown).then(() => {
      if (next !== started) return; // A later change has ended it.
      [shown, next] = [started, undefined];
      started.send("the port is free");
    });
  });
  started.once(
    "exit",
    (code) => code && console.error("The preview has ended. It starts again after the next change.")
  );
}

async function ended(preview: ChildProcess | undefined): Promise<void> {
  if (!preview || preview.exitCode !== null || preview.signalCode !== null) return;
  preview.kill();
  await once(preview, "exit");
}

let last: Promise<void> = Promise.resolve();

/** Refreshes once what is under way has ended: a change may come while the one before it is still being read. */
const refreshAndSay = (): Promise<void> => (last = last.then(refreshNow));

/** Refuses nothing in silence, and lets the preview live on with the last good data. */
async function refreshNow(): Promise<void> {
  try {
    const refreshed = await withLock("build", async () => {
      const done = await refresh();
      await bundle();
      return done;
    });
    console.log(reportLines(refreshed, locale).join("\n"));
  } catch (error) {
    const isRefused = error instanceof RefusedError;
    console.error(isRefused ? refusalsInWords(error.refusals, locale) : (error as Error).message);
  }
}

/** Calls back once things have been quiet for a moment: an editor that saves a file touches it several times. */
function whenChanged(folder: string, concerns: (file: string) => boolean, work: () => unknown): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, {recursive: true}, (_event, file) => {
    if (!file || !concerns(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => work(), A_MOMENT);
  });
}

const end = async () => {
  await Promise.all([shown, next].map(ended));
  process.exit();
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end());
/** npm hands a signal to its shell alone; with the shell gone, nobody is there to look at the preview. */
const shell = process.ppid;
setInterval(() => process.ppid !== shell && void end(), 500).unref();

await refreshAndSay();
await primeFrameworkCache();
startPreview(values.open);
whenChanged(
  "src",
  (file) => file.endsWith(".ts") && !SEEN_BY_FRAMEWORK.test(file),
  () => startPreview()
);
whenChanged(
  "data",
  () => true,
  async () => {
    await refreshAndSay();
    await primeFrameworkCache();
    startPreview();
  }
);
