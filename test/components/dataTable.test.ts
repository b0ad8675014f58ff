import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {dataTable} from "../../src/components/dataTable.js";
import {html} from "../../src/components/html.js";

const rows = [
  {name: "A & B", number: 2},
  {name: "C", number: null}
];
const {document} = parseHTML(
  dataTable({
    id: "t",
    caption: "What was sent",
    rows,
    rowAttributes: ({name}) => html` data-name="${name}"`,
    columns: [
      {key: "name", label: "Name", rowHeader: true, cell: ({name}) => name, sortBy: ({name}) => name},
      {
        key: "number",
        label: "Number",
        numeric: true,
        cell: ({number}) => number ?? "unknown",
        sortBy: ({number}) => number
      }
    ]
  }).markup
);

describe("a table", () => {
  it("stands in a scroll container that has a name and takes focus", () => {
    const region = document.querySelector("[role=group]")!;
    expect(region.getAttribute("tabindex")).toBe("0");
    expect(document.getElementById(region.getAttribute("aria-labelledby")!)!.textContent).toBe("What was sent");
  });

  it("scopes its heads and escapes its text", () => {
    expect([...document.querySelectorAll("th")].map((th) => th.getAttribute("scope"))).toEqual([
      "col",
      "col",
      "row",
      "row"
    ]);
    expect(document.querySelector("tbody th")!.textContent).toBe("A & B");
    expect(document.querySelector("tbody tr")!.getAttribute("data-name")).toBe("A & B");
  });

  it("sets figures to the right and keeps what to sort by; nothing is not zero", () => {
    const cells = [...document.querySelectorAll("tbody .figure-cell")];
    expect(cells.map((cell) => cell.getAttribute("data-value"))).toEqual(["2", ""]);
  });

  it("bakes its sort buttons disabled, for readers without a script", () => {
    expect([...document.querySelectorAll("button")].every((button) => button.hasAttribute("disabled"))).toBe(true);
  });
});
