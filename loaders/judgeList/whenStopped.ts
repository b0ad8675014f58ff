import {rmSync} from "node:fs";
import {constants} from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Sees to it that these files and folders are gone when the program is stopped from outside (Ctrl-C).
 * @returns what ends this watch
 */
export function removeWhenStopped(paths: readonly string[]): () => void {
  const watches = SIGNALS.map((signal) => {
    const stop = () => {
      for (const path of paths) rmSync(path, {recursive: true, force: true});
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, stop);
    return {signal, stop};
  });
  return () => {
    for (const {signal, stop} of watches) process.off(signal, stop);
  };
}
