/** Makes every published file of a refreshed warehouse, in a process of its own: `build` starts it and makes pages meanwhile. */
import {fork} from "node:child_process";
import {once} from "node:events";
import {fileURLToPath} from "node:url";
import type {Locale} from "../../src/messages/locale.js";
import {bundle} from "../dataset/bundle.js";
import {writeExtracts} from "../extracts/writeAll.js";
import {isRun} from "./isRun.js";
import {runCommand} from "./command.js";

/**
 * @param folder where the warehouse will be
 * @param refreshed when it is there: the process is started at once, and waits for it
 * @param locale of what is said when it fails
 * @param signal stops it
 * @throws {Error} with what was said when it fails.
 */
export async function bundleApart(
  folder: string,
  refreshed: Promise<void>,
  locale: Locale,
  signal: AbortSignal
): Promise<void> {
  const child = fork(fileURLToPath(new URL("run.js", import.meta.url)), ["bundle", "--lang", locale], {silent: true});
  signal.addEventListener("abort", () => child.kill());
  refreshed.then(
    () => child.connected && child.send(folder),
    () => child.kill()
  );
  let said = "";
  child.stderr?.on("data", (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`The data set could not be bundled (exit ${String(code)}):\n${said}`);
}

if (isRun(import.meta.url)) {
  // Nothing may go on writing when the build is no more.
  process.on("disconnect", () => process.exit(1));
  await runCommand(async () => {
    const [folder] = (await once(process, "message")) as [string];
    process.channel?.unref();
    await writeExtracts(folder);
    await bundle(folder);
  });
}
