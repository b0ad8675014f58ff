/**
 * Live preview: refreshes the data once, then runs Framework's preview. A change under data/ refreshes again; after a change to
 * data, pages or words, reload the page in the browser.
 */
import {spawn} from "node:child_process";
import {watch} from "node:fs";
import {refresh, reportLines} from "./refresh.js";
import {bundle} from "../dataset/bundle.js";
import {forgetPages, primeFrameworkCache} from "../site/frameworkCache.js";

const WORDS_AND_PAGES = ["src/components", "src/messages", "src/figures", "src/policy"];
const A_MOMENT = 300;

async function refreshAndSay(): Promise<void> {
  try {
    console.log(reportLines(await refresh()).join("\n"));
    await bundle();
  } catch (error) {
    console.error((error as Error).message);
  }
}

/** Calls back once things have been quiet for a moment: an editor that saves a file touches it several times. */
function whenChanged(folder: string, work: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, {recursive: true}, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void work(), A_MOMENT);
  });
}

await refreshAndSay();
await primeFrameworkCache();
await forgetPages();
const framework = "node_modules/@observablehq/framework/dist/bin/observable.js";
const child = spawn(process.execPath, [framework, "preview", ...process.argv.slice(2)], {
  env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
  stdio: "inherit"
});
child.on("close", (code) => process.exit(code ?? 0));

whenChanged("data", async () => {
  await refreshAndSay();
  await forgetPages();
});
for (const folder of WORDS_AND_PAGES) whenChanged(folder, forgetPages);
