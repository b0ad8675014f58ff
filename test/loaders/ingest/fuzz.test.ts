import fc from "fast-check";
import {expect, test} from "vitest";
import {cellFault} from "../../../loaders/ingest/cell.js";
import {readCsv} from "../../../loaders/ingest/readCsv.js";
import {csvText} from "../../../src/text/csv.js";
import {piece} from "./hostilePieces.js";
import {bytes} from "./toyTable.js";

test("whatever the text, nothing is lost in silence and what is kept comes back unchanged", () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const text = `a,b\n${pieces.join("")}`;
      const {header, rows, refusals, rowsIn} = readCsv("x.csv", bytes(text));
      const refusedLines = new Set(refusals.map(({line}) => line));
      expect(rows.length + refusedLines.size).toBe(rowsIn);
      for (const {line, cells} of rows) {
        expect(refusedLines.has(line)).toBe(false);
        expect(cells).toHaveLength(2);
        expect(cells.map((cell) => cellFault(cell))).toEqual([undefined, undefined]);
      }
      const again = readCsv(
        "x.csv",
        bytes(
          csvText(
            header,
            rows.map(({cells}) => cells)
          )
        )
      );
      expect(again.rows.map(({cells}) => cells)).toEqual(rows.map(({cells}) => cells));
      kept += rows.length;
    }),
    {numRuns: 5000, seed: 5}
  );
  expect(kept).toBeGreaterThan(100);
});

test("whatever the cells, a well-written file is read right, save the cells that the rules refuse", () => {
  const cell = fc.array(piece, {maxLength: 4}).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), {maxLength: 6}), (table) => {
      const {rows, refusals, rowsIn} = readCsv("x.csv", bytes(csvText(["a", "b"], table)));
      const sound = table.filter((cells) => cells.every((one) => !cellFault(one)));
      expect(rowsIn).toBe(table.length);
      expect(rows.map(({cells}) => cells)).toEqual(sound);
      expect(new Set(refusals.map(({line}) => line)).size).toBe(table.length - sound.length);
    }),
    {numRuns: 3000, seed: 5}
  );
});

test("whatever the bytes, they are read or refused with a line", () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 60}), (noise) => {
      const {refusals, rows, rowsIn} = readCsv("x.csv", Uint8Array.from([...bytes("a,b\n"), ...noise]));
      expect(rows.length).toBeLessThanOrEqual(rowsIn);
      for (const {line, why, mend} of refusals) {
        expect(line).toBeGreaterThan(0);
        expect(why && mend).not.toBe("");
      }
    }),
    {numRuns: 3000, seed: 5}
  );
});
