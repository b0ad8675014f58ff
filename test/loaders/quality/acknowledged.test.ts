import {describe, expect, test} from "vitest";
import {parseAcknowledged, readAcknowledged, unsettled} from "../../../loaders/quality/acknowledged.js";
import type {Note} from "../../../loaders/quality/note.js";
import {RefusedError} from "../../../loaders/ingest/refusal.js";
import {bytes} from "../ingest/toyTable.js";

const SOURCES = new Set(["page"]);
const settled = (notes: Note[], acknowledged: ReturnType<typeof file>) => unsettled(notes, acknowledged, SOURCES);

const file = (...entries: string[][]) => settledBy("page", ...entries);

/** The file with these entries, each settled by this source; by none if it is empty. */
const settledBy = (source: string, ...entries: string[][]) =>
  parseAcknowledged(
    bytes(
      `as_of: "2026-05-15"\nacknowledged:\n${entries
        .map(
          (ids) =>
            `  - notes:\n${ids.map((id) => `      - ${id}\n`).join("")}    settled_by: [${source}]\n    reason_en: Known.\n    reason_ja: 既知。\n`
        )
        .join("")}`
    )
  );

const note = (id: string, severity: Note["severity"] = "warning"): Note => ({
  ...{id, kind: "k", severity, subjects: ["A"], text_en: "It does not fit.", text_ja: "合わない。"},
  ...{file: "data/claims/transfers.csv", line: 41}
});

describe("notes and acknowledgements", () => {
  test("each note with a reason: nothing is unsettled", () => {
    expect(settled([note("a"), note("b")], file(["a", "b"]))).toEqual([]);
  });

  test("a new note says where it is and what to do", () => {
    expect(settled([note("a"), note("b")], file(["a"]))).toMatchObject([
      {
        file: "data/claims/transfers.csv",
        line: 41,
        column: "",
        value: "b",
        why: "It does not fit",
        mend: 'Mend it, or acknowledge "b" with a reason in data/quality/acknowledged.yaml.'
      }
    ]);
  });

  test("an acknowledgement without its note fails too, with its line", () => {
    expect(settled([note("a")], file(["a"], ["gone"]))).toMatchObject([
      {file: "data/quality/acknowledged.yaml", line: 9, value: "gone", why: "there is no such note any more"}
    ]);
  });

  test("a warning that no source settles is refused; a piece of information is not", () => {
    expect(settled([note("a"), note("b", "information")], settledBy("", ["a"], ["b"]))).toMatchObject([
      {line: 4, column: "settled_by", value: "a", why: "a warning that nothing settles"}
    ]);
  });

  test("a source that sources.csv does not have is refused", () => {
    expect(settled([note("a")], settledBy("elsewhere", ["a"]))).toMatchObject([
      {line: 4, column: "settled_by", value: "elsewhere", why: "no such row in sources.id"}
    ]);
  });

  test("an error cannot be acknowledged", () => {
    expect(settled([note("a", "error")], file(["a"]))).toMatchObject([
      {value: "a", mend: "Mend it: this cannot be acknowledged."}
    ]);
  });
});

describe("the file", () => {
  test.each([
    [
      "an id that stands twice",
      'as_of: "2026-05-15"\nacknowledged:\n  - {notes: [a, a], reason_en: x, reason_ja: y}\n',
      "already stands on line 3"
    ],
    [
      "no reason",
      'as_of: "2026-05-15"\nacknowledged:\n  - {notes: [a], reason_en: x}\n',
      "acknowledged.yaml:3:reason_ja"
    ],
    ["no day", "acknowledged: []\n", "as_of"],
    ["a day without quotes or sense", "as_of: soon\nacknowledged: []\n", "must be a day in quotes"],
    ["a day that does not exist", 'as_of: "2026-13-45"\nacknowledged: []\n', "must be a day in quotes"]
  ])("is refused for %s", (_name, text, message) => {
    expect(() => parseAcknowledged(bytes(text))).toThrow(RefusedError);
    expect(() => parseAcknowledged(bytes(text))).toThrow(message);
  });

  test("that people wrote is sound", async () => {
    const {reasons} = await readAcknowledged();
    expect(reasons.size).toBeGreaterThan(0);
  });
});
