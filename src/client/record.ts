/** A record: it has the table of its case, the copy buttons work, and all folds are open on paper. */
import {copyText} from "./copyText.js";
import {theFirst} from "../text/the.js";
import {theData, theElement} from "./theElement.js";

const texts = theElement(".texts");
const buttons = theElement("#copy-buttons");
const status = theElement("#copy-status");

const TEXTS: Record<string, () => string | Promise<string>> = {
  link: () => location.href,
  json: async () => {
    const response = await fetch(theElement<HTMLAnchorElement>("#json").href);
    return JSON.stringify(await response.json(), null, 2);
  },
  trace: traceAsText
};

/** One of the above, or a text that stands on the page. */
const textFor = (kind: string) => TEXTS[kind]?.() ?? textOf(document.getElementById(`text-${kind}`));

async function copy(event: Event): Promise<void> {
  const button = (event.target as Element).closest<HTMLElement>("[data-copy]");
  if (!button) return;
  status.textContent = "";
  const done = await copyText(await textFor(theData(button, "copy")));
  status.textContent = done
    ? `${theData(buttons, "copied")}: ${button.ariaLabel ?? textOf(button)}`
    : theData(buttons, "notCopied");
}

for (const place of [texts, buttons]) place.addEventListener("click", copy);
for (const button of document.querySelectorAll<HTMLElement>("button[data-copy]")) button.hidden = false;
buttons.hidden = false;

const tableOfCase = showTable();

/** Puts the table of the case, which stands on a page of its own, into its place. Without it that page is still a link away. */
async function showTable(): Promise<void> {
  const response = await fetch(theElement<HTMLAnchorElement>("#case").href).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  theElement("#case-sheet").replaceWith(theElement("#case-sheet", page));
  theElement(".sheet-fold").hidden = false;
}

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

/** The answers, every clause that was read and every fact, as lines: what a reader would paste into a message. */
async function traceAsText(): Promise<string> {
  await tableOfCase;
  const lines = [textOf(document.querySelector("h1")), theFirst(location.href.split("#"))];
  for (const answer of document.querySelectorAll(".answer")) {
    lines.push("", ...[...answer.querySelectorAll("p")].map(textOf));
  }
  for (const table of document.querySelectorAll<HTMLTableElement>(".comparison")) {
    lines.push("", textOf(table.caption));
    for (const row of table.querySelectorAll("tbody tr")) lines.push(`  ${[...row.children].map(textOf).join(" | ")}`);
  }
  for (const origin of document.querySelectorAll(".facts section")) {
    lines.push("", textOf(origin.querySelector("h3")));
    for (const fact of origin.querySelectorAll("dl > div")) lines.push(`  ${pairOf(fact)}`);
  }
  lines.push("", textOf(document.querySelector(".behind summary")));
  for (const reason of document.querySelectorAll(".behind dl > div")) lines.push(`  ${pairOf(reason)}`);
  return lines.join("\n");
}

/** "what: its value", of a name and what stands beside it. */
const pairOf = (element: Element): string => [...element.children].map(textOf).join(": ");

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

await tableOfCase;
