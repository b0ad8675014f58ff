import cliProgress from "cli-progress";
import type {Database} from "../warehouse/database.js";
import type {Progress} from "../../src/judgeList/judgeRows.js";
import type {Locale} from "../../src/policy/words/labels.js";
import {wordsIn} from "../../src/judgeList/words.js";

export interface Bar extends Progress {
  stop(): void;
}

const NONE: Bar = {advance: () => undefined, stop: () => undefined};

/** A bar on the terminal; nothing where the output goes into a pipe or a file. */
export function progressBar(totalBytes: number, locale: Locale, stream = process.stderr): Bar {
  if (!stream.isTTY) return NONE;
  const words = wordsIn(locale);
  const bar = new cliProgress.SingleBar(
    {format: `${words.judging} [{bar}] {percentage}% {rows} ${words.rows}, {rate}/s`, stream, clearOnComplete: true},
    cliProgress.Presets.legacy
  );
  const start = performance.now();
  bar.start(totalBytes, 0, {rows: 0, rate: 0});
  return {
    advance: (bytes, rows) =>
      bar.increment(bytes, {rows, rate: Math.round((rows * 1000) / Math.max(1, performance.now() - start))}),
    stop: () => bar.stop()
  };
}

/** How often DuckDB is asked how far it is, in milliseconds. */
const ASKED_EVERY = 200;

/**
 * Moves a bar while DuckDB works.
 * @param bytes how much of the bar this work is
 * @param rows how many rows pass through it, where that is known
 */
export async function whileItWorks(
  bar: Bar,
  db: Database,
  bytes: number,
  rows: number,
  work: () => Promise<void>
): Promise<void> {
  let shown = 0;
  const show = (part: number) => {
    const now = Math.max(shown, Math.round(bytes * part));
    bar.advance(now - shown, Math.round(rows * part));
    shown = now;
  };
  const watch = setInterval(() => show(db.progress), ASKED_EVERY);
  try {
    await work();
    show(1);
  } finally {
    clearInterval(watch);
  }
}
