/** Reads and checks the files that say what a tracker's words are with us. */
import {fileBytes} from "../ingest/fileBytes.js";
import type {MappingKind, Tracker} from "../../src/vocabulary/tracker.js";
import {checkTable} from "../ingest/readTable.js";
import {said, type FaultWords} from "../schema/said.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import {mappingOf} from "../schema/mapping.js";
import {folded} from "./folded.js";
import {mappingOfRows, regExp, type Codes, type Mapping} from "./wordsMapped.js";

/**
 * Reads data/mappings/<tracker>.csv.
 * @throws {RefusedError} listing rows that are not as the schema asks, name what is not there, or can never match
 */
export async function readMapping(tracker: Tracker, codes: Codes, root = "."): Promise<Mapping> {
  return mappingFrom(tracker, await fileBytes(mappingOf(tracker).file, root), codes);
}

/** As readMapping, on bytes already at hand. */
export function mappingFrom(tracker: Tracker, bytes: Uint8Array, codes: Codes): Mapping {
  const table = mappingOf(tracker);
  const {rows, refusals} = checkTable(table, bytes);
  const exact = {item: new Set<string>(), actor: new Set<string>()};
  const patterns: Record<MappingKind, {pattern: RegExp; to: string}[]> = {item: [], actor: []};
  for (const {line, cells} of rows) {
    const {kind = "", match = "", words = "", example = "", maps_to = ""} = cells;
    const refuse = (column: string, value: string, code: string, faultWords: FaultWords) =>
      refusals.push({file: table.file, line, column, value, ...said(`mapping_${code}`, faultWords)});
    if (kind !== "item" && kind !== "actor") continue; // the schema has refused it
    if (!codes[kind].has(maps_to)) {
      const where = kind === "item" ? "items.item_class" : "actors.code";
      refuse("maps_to", maps_to, "no_such_row", {
        why: {en: `there is no such row in ${where}`, ja: `${where} にその行がない`},
        mend: {en: "Correct it, or add the row there first.", ja: "直すか、先にその行を加える。"}
      });
    }
    if (match === "exact") {
      if (exact[kind].has(folded(words))) {
        refuse("words", words, "twice", {
          why: {
            en: "already stands above, but for case and blanks",
            ja: "大文字・小文字や空白を除き、上の行と同じである"
          },
          mend: {en: "Keep one of the two.", ja: "一つだけ残す。"}
        });
      }
      exact[kind].add(folded(words));
      continue;
    }
    const pattern = regExp(words);
    if (!pattern) {
      refuse("words", words, "no_pattern", {
        why: {en: "not a regular expression", ja: "正規表現でない"},
        mend: {en: "Correct it.", ja: "直す。"}
      });
    } else if (!pattern.test(folded(example))) {
      refuse("example", example, "example", {
        why: {en: "the pattern does not match its own example", ja: "パターンが自らの例に一致しない"},
        mend: {en: "Correct the one or the other.", ja: "いずれかを直す。"}
      });
    } else {
      const shadow = patterns[kind].find((other) => other.pattern.test(folded(example)));
      if (shadow && shadow.to !== maps_to) {
        refuse("words", words, "shadowed", {
          why: {
            en: `a pattern above (${shadow.pattern.source}) takes its example first, for ${shadow.to}`,
            ja: `上の行のパターン（${shadow.pattern.source}）が先に一致し、${shadow.to} となる`
          },
          mend: {
            en: "Move this one up, or make the other narrower.",
            ja: "この行を上に移すか、上のパターンを狭める。"
          }
        });
      }
      patterns[kind].push({pattern, to: maps_to});
    }
  }
  if (refusals.length) throw new RefusedError(refusals satisfies Refusal[]);
  return mappingOfRows(
    rows.map(({cells}) => cells),
    codes
  );
}
