import {expect, it} from "vitest";
import {unbroken} from "../../src/text/unbroken.js";

const whole = (text: string) => `<span class="whole">${text}</span>`;

it.each([
  ["a date in a cell", "<td>2022年3月7日</td>", `<td>${whole("2022年3月7日")}</td>`],
  [
    "a month and a day",
    '<th scope="row">2022年3月、3月8日</th>',
    `<th scope="row">${whole("2022年3月")}、${whole("3月8日")}</th>`
  ],
  ["a year", "<dt>2014年の規則</dt>", `<dt>${whole("2014年")}の規則</dt>`],
  ["a number and its counter", "<dd>17,000丁以上、48両</dd>", `<dd>${whole("17,000丁")}以上、${whole("48両")}</dd>`],
  ["a sum of money", "<dd>100万ドル</dd>", `<dd>${whole("100万ドル")}</dd>`],
  ["what stands deeper in a cell", "<td><p><b>3か国</b></p></td>", `<td><p><b>${whole("3か国")}</b></p></td>`]
])("keeps %s on one line", (_name, page, expected) => {
  expect(unbroken(page)).toBe(expected);
});

it("takes a piece for the inside of a cell where it is told so", () => {
  expect(unbroken("2022年3月7日", {isNarrow: true})).toBe(whole("2022年3月7日"));
});

it.each([
  ["prose, whose lines are long", "<p>2022年3月7日</p>"],
  ["what follows a cell", "<td>–</td></tr></table><p>2022年</p>"],
  ["a choice, which holds words alone", "<td><select><option>2022年3月7日</option></select></td>"],
  ["a drawing", "<td><svg><text>48両</text></svg></td>"],
  ["an attribute", '<td data-name="2022年3月7日"></td>'],
  ["a number without a counter", "<td>1,900</td>"]
])("leaves %s as it is", (_name, page) => {
  expect(unbroken(page)).toBe(page);
});
