import {expect, it} from "vitest";
import {unbroken} from "../../src/text/unbroken.js";

const whole = (text: string) => `<u-b>${text}</u-b>`;

it.each([
  ["a date in a cell", "<td>2022年3月7日</td>", `<td>${whole("2022年3月7日")}</td>`],
  [
    "a month and a day",
    '<th scope="row">2022年3月、3月8日</th>',
    `<th scope="row">${whole("2022年3月")}、${whole("3月8日")}</th>`
  ],
  ["a year", "<dt>2014年の規則</dt>", `<dt>${whole("2014年")}の規則</dt>`],
  ["a number and its counter", "<dd>17,000丁以上、48両</dd>", `<dd>${whole("17,000丁")}以上、${whole("48両")}</dd>`],
  [
    "a number of two parts",
    "<td>1万7,000以上、1億2,000万発</td>",
    `<td>${whole("1万7,000")}以上、${whole("1億2,000万発")}</td>`
  ],
  ["a sum of money", "<dd>100万ドル</dd>", `<dd>${whole("100万ドル")}</dd>`],
  ["what stands deeper in a cell", "<td><p><b>3か国</b></p></td>", `<td><p><b>${whole("3か国")}</b></p></td>`]
])("keeps %s on one line", (_name, page, expected) => {
  expect(unbroken(page)).toBe(expected);
});

it.each([
  ["a date, which may break behind its year", "<p>2022年3月8日に</p>", `<p>${whole("2022年<wbr>3月8日")}に</p>`],
  ["a month", "<p>2022年3月から10月</p>", `<p>${whole("2022年<wbr>3月")}から${whole("10月")}</p>`],
  ["a day", "<li>3月8日</li>", `<li>${whole("3月8日")}</li>`],
  ["a number of two parts", "<p>1万7,000以上</p>", `<p>${whole("1万7,000")}以上</p>`],
  ["a year", "<p>2014年の三原則</p>", `<p>${whole("2014年")}の三原則</p>`],
  ["what follows a cell", "<td>–</td></tr></table><p>2022年</p>", `<td>–</td></tr></table><p>${whole("2022年")}</p>`]
])("in prose keeps %s together", (_name, page, expected) => {
  expect(unbroken(page)).toBe(expected);
});

it("takes a piece for the inside of a cell where it is told so", () => {
  expect(unbroken("2022年3月7日", {isNarrow: true})).toBe(whole("2022年3月7日"));
});

it.each([
  ["a figure in prose, whose lines are long", "<p>17,000丁</p>"],
  ["a choice, which holds words alone", "<td><select><option>2022年3月7日</option></select></td>"],
  ["a drawing", "<td><svg><text>48両</text></svg></td>"],
  ["an attribute", '<td data-name="2022年3月7日"></td>'],
  ["a number without a counter", "<td>1,900</td>"]
])("leaves %s as it is", (_name, page) => {
  expect(unbroken(page)).toBe(page);
});
