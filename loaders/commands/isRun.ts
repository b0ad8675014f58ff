import {realpathSync} from "node:fs";
import {pathToFileURL} from "node:url";

/** Whether this module is what Node was started with, under whatever name or link it was reached. */
export function isRun(moduleUrl: string): boolean {
  const started = process.argv[1];
  if (!started) return false;
  try {
    return moduleUrl === pathToFileURL(realpathSync(started)).href;
  } catch {
    return false;
  }
}
