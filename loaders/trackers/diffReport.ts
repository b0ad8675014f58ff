import type {Locale} from "../../src/policy/words/labels.js";
import {grouped} from "../../src/text/grouped.js";
import {CHANGED_COLUMNS, TRACKER_CHANGE_KINDS} from "../../src/vocabulary/trackerChange.js";
import {visible} from "../ingest/cell.js";
import type {ReleaseChange} from "./releaseChanges.js";
import {wordsIn} from "./words.js";

const KINDS = ["revised", "unmatched", "removed", "added"] as const;

/**
 * What moved between two releases, line by line: how many of each kind, and the changes themselves.
 * @param most how many of each kind are shown; what came after the earlier release is counted, and shown where there is room for all
 */
export function diffReport(
  {older, newer, changes}: {older: string; newer: string; changes: readonly ReleaseChange[]},
  locale: Locale,
  most = Infinity
): string[] {
  const words = wordsIn(locale);
  const rows = new Set(changes.filter(({kind}) => kind === "revised").map(({rows_before}) => rows_before.join()));
  const count = (kind: string, shared = true) =>
    changes.filter((change) => change.kind === kind && change.of_shared_time === shared).length;
  const head = words.moved(older, newer, {
    revised: rows.size,
    added: count("added"),
    later: count("added", false),
    removed: count("removed") + count("removed", false),
    unmatched: count("unmatched")
  });
  const byKind = grouped(
    changes.filter(({of_shared_time}) => of_shared_time || most === Infinity),
    ({kind}) => kind
  );
  return [
    head,
    ...KINDS.flatMap((kind) => {
      const some = byKind.get(kind) ?? [];
      const shown = some.slice(0, most).map((change) => `  ${lineOf(change, locale)}`);
      return some.length > most ? [...shown, `  ${words.moreMoved(some.length - most)}`] : shown;
    })
  ];
}

function lineOf(change: ReleaseChange, locale: Locale): string {
  const {kind, column, before, after, donor, item_words, measure, first_day, rows_before, rows_after} = change;
  const words = wordsIn(locale);
  const what =
    column === null || kind !== "revised" ? TRACKER_CHANGE_KINDS[kind][locale] : CHANGED_COLUMNS[column][locale];
  const figures = `${before ?? words.noFigure} → ${after ?? words.noFigure}`;
  const place = `${rows_before.join(", ")} → ${rows_after.join(", ")}`;
  return visible(
    [what, figures, donor ?? "", item_words ?? measure ?? "", first_day ?? "", place]
      .filter((part) => part !== "")
      .join("  ")
  );
}
