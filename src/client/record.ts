/** Copies a record's link, citation, data or trace, and opens what is folded away before printing. */
const buttons = document.getElementById("copy-buttons");
const status = document.getElementById("copy-status");

const TEXTS: Record<string, () => string> = {
  link: () => location.href,
  citation: () => `${textOf(document.getElementById("citation"))} ${location.href.split("#")[0]}`,
  json: () => JSON.stringify(JSON.parse(theData(buttons!, "json")), null, 2),
  trace: traceAsText
};

buttons?.addEventListener("click", async (event) => {
  const button = (event.target as Element).closest<HTMLElement>("[data-copy]");
  const text = button && TEXTS[theData(button, "copy")]?.();
  if (!text) return;
  await navigator.clipboard.writeText(text);
  status!.textContent = `${buttons.dataset["copied"]}: ${textOf(button)}`;
});
if (buttons) buttons.hidden = false;

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

/** The traces as indented lines: what a reader would paste into a message. */
function traceAsText(): string {
  const lines: string[] = [textOf(document.querySelector("h1")), theFirst(location.href.split("#"))];
  for (const section of document.querySelectorAll(".traced")) {
    lines.push("", textOf(section.querySelector("h2")), textOf(section.querySelector(".verdict-line")));
    for (const stage of section.querySelectorAll(".stage")) {
      lines.push("", textOf(stage.querySelector(".stage-name")));
      for (const clause of stage.querySelectorAll(".clause")) {
        lines.push(`  ${textOf(clause.querySelector("summary"))}`);
        for (const part of clause.querySelectorAll(":scope > p")) lines.push(`    ${textOf(part)}`);
      }
    }
  }
  return lines.join("\n");
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
import {theFirst} from "../text/the.js";
import {theData} from "./theElement.js";
