import cliProgress from "cli-progress";
import type {Progress} from "../../src/judgeList/judgeRows.js";
import type {Locale} from "../../src/policy/words/labels.js";
import {wordsIn} from "../../src/judgeList/words.js";

interface Bar extends Progress {
  stop(): void;
}

const NONE: Bar = {advance: () => undefined, stop: () => undefined};

/** A bar on the terminal; nothing where the output goes into a pipe or a file. */
export function progressBar(totalBytes: number, locale: Locale, stream = process.stderr): Bar {
  if (!stream.isTTY) return NONE;
  const words = wordsIn(locale);
  const bar = new cliProgress.SingleBar(
    {format: `${words.judging} [{bar}] {percentage}% {rows} ${words.rows}`, stream, clearOnComplete: true},
    cliProgress.Presets.legacy
  );
  bar.start(totalBytes, 0, {rows: 0});
  return {advance: (bytes, rows) => bar.increment(bytes, {rows}), stop: () => bar.stop()};
}
