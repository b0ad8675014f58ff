/** Live preview: refreshes the data once, then runs Framework's preview. A change to a file under data/ refreshes again. */
import {spawn} from "node:child_process";
import {watch} from "node:fs";
import {rm} from "node:fs/promises";
import {refresh, reportLines} from "../refresh.js";
import {bundle} from "./dataset/bundle.js";
import {prime} from "./prime.js";

const CACHED_PAGES = ["index.md", "transfers", "ja"];

async function refreshAndSay(): Promise<void> {
  try {
    console.log(reportLines(await refresh()).join("\n"));
    await bundle();
  } catch (error) {
    console.error((error as Error).message);
  }
}

await refreshAndSay();
await prime();
for (const name of CACHED_PAGES) await rm(`src/.observablehq/cache/${name}`, {recursive: true, force: true});
const framework = "node_modules/@observablehq/framework/dist/bin/observable.js";
const child = spawn(process.execPath, [framework, "preview", ...process.argv.slice(2)], {
  env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
  stdio: "inherit"
});
child.on("close", (code) => process.exit(code ?? 0));

let waiting: NodeJS.Timeout | undefined;
watch("data", {recursive: true}, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void refreshAndSay(), 300);
});
