import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import {changeSize} from "../../src/components/changeSize.js";
import type {Html} from "../../src/components/html.js";
import {verdictFlows, type Flow} from "../../src/components/verdictFlow.js";

const documentOf = (content: Html) => parseHTML(`<!doctype html><body>${content.markup}</body>`).document;

const record = (id: string, date: string) => ({id, name: id, date});
const one: Flow = {from: "no_category", to: "permissible", records: [record("A", "2022-03")]};
const many: Flow = {
  from: "prohibited",
  to: "no_category",
  records: [record("C", "2023-01-02"), record("A", "2022-03-07"), record("B", "2022-03")]
};

/** What is read aloud of each line: everything but what is hidden from screen readers. */
const said = (locale: "en" | "ja") =>
  [...documentOf(verdictFlows([many, one], locale)).querySelectorAll("summary")].map((summary) => {
    for (const hidden of summary.querySelectorAll("[aria-hidden]")) hidden.remove();
    return summary.textContent!;
  });

it("says a line of the ledger as a sentence, for one record and for many", () => {
  expect(said("en")).toEqual([
    "3 records: from Prohibited to No case permits it",
    "1 record: from No case permits it to May be permitted, subject to examination"
  ]);
  expect(said("ja")).toEqual([
    "3件：「移転禁止」から「認め得る案件に該当しない」へ",
    "1件：「認め得る案件に該当しない」から「認め得る（厳格審査の対象）」へ"
  ]);
});

it("lists every record of a line, the earliest first, with its date", () => {
  const lines = [...documentOf(verdictFlows([many], "en")).querySelectorAll(".record-list li")];
  expect(lines.map(({textContent}) => textContent)).toEqual(["March 2022 B", "7 March 2022 A", "2 January 2023 C"]);
});

it("draws a change as long as the number of its records, and prints the number", () => {
  const bar = documentOf(changeSize([many, one], 20, "#change", "en"));
  expect(bar.querySelector("svg")!.getAttribute("viewBox")).toBe("0 0 20 1");
  const parts = [...bar.querySelectorAll("rect:not(.change-whole)")];
  expect(parts.map((part) => [part.getAttribute("x"), part.getAttribute("width")])).toEqual([
    ["0", "3"],
    ["3", "1"]
  ]);
  expect(bar.querySelector("span")!.textContent).toBe("4");
});
