import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {spanOf, swapped} from "../../../loaders/trackers/dateCell.js";

const covered = {first: "2022-01-24", last: "2022-10-03"};
const later = {first: "2022-01-24", last: "2024-12-31"};
const inWords = (span: ReturnType<typeof spanOf>) =>
  span && `${span.from}..${span.to} ${span.basis} ${span.flags.join(" ")}`.trim();

describe("a cell with a date", () => {
  it.each([
    ["2022-03-01", "2022-03-01..2022-03-01 on"],
    ["2022-03-01 00:00:00", "2022-03-01..2022-03-01 on"],
    ["until 7/27/2022", "2022-01-24..2022-07-27 by"],
    ["unti 7/27/2022", "2022-01-24..2022-07-27 by"],
    ["until  27/7/2022", "2022-01-24..2022-07-27 by"],
    ["until 9/3/2022", "2022-01-24..2022-09-03 by ambiguous_date"],
    ["7/9/2022", "2022-07-09..2022-09-07 between ambiguous_date"],
    ["3/11/2022", "2022-03-11..2022-03-11 on ambiguous_date"],
    ["7/7/2022", "2022-07-07..2022-07-07 on"],
    ["25/07/2022", "2022-07-25..2022-07-25 on"],
    ["between 3/20/2022 and 7/1/2022", "2022-03-20..2022-07-01 between ambiguous_date"],
    ["between 3/4/22 & 3/14/22", "2022-03-04..2022-03-14 between ambiguous_date"],
    ["since 2/24/2022", "2022-02-24..2022-10-03 since"],
    ["unclear, 04/22", "2022-04-01..2022-04-30 month unclear_date"],
    ["not specified, 8/2022", "2022-08-01..2022-08-31 month unclear_date"],
    ["unspecified", ".. unknown unclear_date"],
    ["Undisclosed", ".. unknown unclear_date"],
    [".", ".. unknown"],
    ["", ".. unknown"],
    ["2922-02-09", ".. unknown outside_release"],
    ["until 4/6/2027", ".. unknown ambiguous_date outside_release"],
    ["until 6/7/2023", ".. unknown ambiguous_date outside_release"],
    ["2020-06-17", ".. unknown outside_release"],
    ["3 March 2022", "2022-03-03..2022-03-03 on"],
    ["March 3, 2022", "2022-03-03..2022-03-03 on"],
    ["March 2022", "2022-03-01..2022-03-31 month"],
    ["2022", "2022-01-01..2022-12-31 year"]
  ])("%s", (cell, expected) => {
    expect(inWords(spanOf(cell, covered))).toBe(expected);
  });

  it.each([
    ["until 06/31/2022", "2022-01-24..2022-06-30 by impossible_date"],
    ["06/31/2022", "2022-06-01..2022-06-30 month impossible_date"],
    ["until 06.02.2024", "2022-01-24..2024-06-02 by ambiguous_date"],
    ["from 01/01/2023 until 12/31/2023", "2023-01-01..2023-12-31 between"],
    ["after 12/21/2022", "2022-12-21..2024-12-31 since"]
  ])("%s in a later release", (cell, expected) => {
    expect(inWords(spanOf(cell, later))).toBe(expected);
  });

  it.each(["soon", "13/13/2022", "2022-13-01", "until summer", "45/02/2022", "Marchy 2022 x", "between 1/2/2022"])(
    "%s is not guessed",
    (cell) => {
      expect(spanOf(cell, covered)).toBeUndefined();
    }
  );

  it("holds the day that was meant, whichever order it was written in", () => {
    const day = fc.date({min: new Date("2022-01-24"), max: new Date("2024-12-31"), noInvalidDate: true});
    fc.assert(
      fc.property(day, fc.boolean(), fc.constantFrom("/", "."), (date, isDayFirst, mark) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", ofMonth = ""] = iso.split("-");
        const cell = (isDayFirst ? [ofMonth, month, year] : [month, ofMonth, year]).join(mark);
        const span = spanOf(cell, later);
        expect(span && span.from <= iso && iso <= span.to).toBe(true);
        if (span && span.from !== span.to) expect(span.flags).toContain("ambiguous_date");
      })
    );
  });

  it("changes day and month over where that is a day", () => {
    expect([swapped("2022-02-10"), swapped("2022-02-28"), swapped("2022-03-03")]).toEqual([
      "2022-10-02",
      undefined,
      undefined
    ]);
  });
});
