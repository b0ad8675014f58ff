import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readDate} from "../../src/text/readDate.js";

describe("a date is read as people write it", () => {
  it.each([
    ["2022-02-26", "2022-02-26"],
    ["2022-02", "2022-02"],
    ["2022", "2022"],
    ["2022/2/26", "2022-02-26"],
    ["2022.02.26", "2022-02-26"],
    ["2022-2-6", "2022-02-06"],
    ["２０２２／２／２６", "2022-02-26"],
    ["2022-02-26 00:00:00", "2022-02-26"],
    ["2022-02-26T00:00:00.000", "2022-02-26"],
    ["26 Feb 2022", "2022-02-26"],
    ["26-Feb-2022", "2022-02-26"],
    ["26th of February, 2022", "2022-02-26"],
    ["February 26, 2022", "2022-02-26"],
    ["Feb. 2022", "2022-02"],
    ["Sept 2022", "2022-09"],
    ["2022年2月26日", "2022-02-26"],
    ["2022年2月", "2022-02"],
    ["2022年", "2022"],
    ["令和4年2月26日", "2022-02-26"],
    ["令和元年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["昭和64年1月7日", "1989-01-07"],
    ["昭和42年", "1967"],
    ["25/7/2022", "2022-07-25"],
    ["7/25/2022", "2022-07-25"],
    ["7/7/2022", "2022-07-07"],
    ["29.02.2024", "2024-02-29"]
  ])("%s is %s", (text, date) => expect(readDate(text)).toEqual({date}));

  it.each([
    ["7/9/2022", {fault: "ambiguous", days: ["2022-09-07", "2022-07-09"]}],
    ["04.06.2022", {fault: "ambiguous", days: ["2022-06-04", "2022-04-06"]}],
    ["2022-02-26 14:30", {fault: "rewrite", date: "2022-02-26"}],
    ["2022-02-26T00:00:00Z", {fault: "rewrite", date: "2022-02-26"}],
    ["20220226", {fault: "rewrite", date: "2022-02-26"}],
    ["2022-02-30", {fault: "impossible"}],
    ["2022/13/1", {fault: "impossible"}],
    ["06/31/2022", {fault: "impossible"}],
    ["31 Feb 2022", {fault: "impossible"}],
    ["平成31年5月1日", {fault: "impossible"}],
    ["令和0年1月1日", {fault: "impossible"}],
    ["7/9/22", {fault: "no_date"}],
    ["until 9/3/2022", {fault: "no_date"}],
    ["2022; 2023", {fault: "no_date"}],
    ["44618", {fault: "no_date"}],
    ["Febtober 2022", {fault: "no_date"}],
    ["", {fault: "no_date"}],
    [".", {fault: "no_date"}]
  ])("%s is not taken", (text, expected) => expect(readDate(text)).toEqual(expected));

  it("every day comes back from each way of writing it, or is told to be one of two", () => {
    const days = fc.date({min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true});
    fc.assert(
      fc.property(days, (moment) => {
        const date = moment.toISOString().slice(0, 10);
        const [year = "", month = "", day = ""] = date.split("-");
        for (const text of [
          date,
          `${year}/${Number(month)}/${Number(day)}`,
          `${year}年${month}月${day}日`,
          `${date} 00:00:00`
        ]) {
          expect(readDate(text)).toEqual({date});
        }
        const inFigures = readDate(`${day}/${month}/${year}`);
        expect("days" in inFigures ? inFigures.days : [inFigures]).toContainEqual("days" in inFigures ? date : {date});
      })
    );
  });
});
