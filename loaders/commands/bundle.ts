/** Bundles the data set of a build, in a process of its own: `build` starts it and makes pages meanwhile. */
import {fork} from "node:child_process";
import {fileURLToPath} from "node:url";
import {bundle} from "../dataset/bundle.js";
import {isRun} from "./isRun.js";
import {optimizeLate} from "../site/optimizeLate.js";
import {runCommand} from "./command.js";

/**
 * @param build a folder with a refreshed warehouse and tables
 * @param signal stops it
 * @throws {Error} with what was said when it fails.
 */
export async function bundleApart(build: string, signal: AbortSignal): Promise<void> {
  const child = fork(fileURLToPath(new URL("run.js", import.meta.url)), ["bundle", build], {silent: true});
  signal.addEventListener("abort", () => child.kill());
  let said = "";
  child.stderr?.on("data", (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`The data set could not be bundled (exit ${String(code)}):\n${said}`);
}

if (isRun(import.meta.url)) {
  // Nothing may go on writing when the build is no more.
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
  optimizeLate();
  await runCommand(() => bundle(process.argv[2]));
}
