import {existsSync} from "node:fs";
import {resolve} from "node:path";
import sparticuz from "@sparticuz/chromium";
import type {LaunchOptions} from "playwright-core";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];

/**
 * How to start a real headless Chromium: CHROME_PATH if it is set, else on Linux the one that comes with npm, else an
 * installed Chrome. It knows one font, whatever the machine has. More arguments can be given to it.
 * @throws {Error} saying what to do when there is none.
 */
export async function launchOptions(args: readonly string[] = []): Promise<LaunchOptions> {
  const given = process.env["CHROME_PATH"];
  const shipped = !given && process.platform === "linux" && process.arch === "x64";
  const executablePath =
    given ?? (shipped ? await sparticuz.executablePath() : INSTALLED.find((path) => existsSync(path)));
  if (!executablePath) {
    throw new Error("No Chrome was found. Install Google Chrome, or set CHROME_PATH to the browser's executable.");
  }
  return {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", ...args],
    env: {...process.env, FONTCONFIG_FILE: resolve("test/site/fonts.conf")},
    headless: true
  };
}
