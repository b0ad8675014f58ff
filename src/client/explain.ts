/** Shows an entry of the glossary where a word that leads to it stands. Where it cannot be had, the link leads there. */
import {explain as catalogue} from "../messages/explain.js";
import type {Locale} from "../messages/locale.js";

const GAP = 8;

let glossary: Promise<Document> | undefined;

async function read(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

let panel: HTMLElement | undefined;

function thePanel(): HTMLElement {
  if (panel) return panel;
  panel = document.createElement("div");
  panel.className = "explanation";
  panel.popover = "auto";
  panel.tabIndex = -1;
  panel.setAttribute("role", "dialog");
  document.body.append(panel);
  return panel;
}

function show(link: HTMLAnchorElement, entry: Element): void {
  const {lang} = document.documentElement;
  const more = document.createElement("a");
  more.href = link.href;
  more.textContent = catalogue.more[lang as Locale];
  const shown = thePanel();
  shown.replaceChildren(...[...entry.childNodes].map((node) => document.importNode(node, true)), more);
  shown.setAttribute("aria-label", link.textContent);
  shown.showPopover();
  const {left, bottom} = link.getBoundingClientRect();
  const right = document.documentElement.clientWidth - shown.offsetWidth - GAP;
  shown.style.left = `${Math.max(GAP, Math.min(left, right)) + scrollX}px`;
  shown.style.top = `${bottom + GAP + scrollY}px`;
  shown.focus({preventScroll: true});
  shown.scrollIntoView({block: "nearest"});
}

async function explain(link: HTMLAnchorElement): Promise<void> {
  const {hash, href} = link;
  try {
    const entry = (await (glossary ??= read(href.replace(/#.*/, "")))).querySelector(`${hash} > th`);
    if (!entry) throw new Error(`the glossary has no ${hash}`);
    show(link, entry);
  } catch {
    location.assign(href);
  }
}

/** Takes every word in hand that leads to the glossary, also those that come later. */
export function explainWords(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.explained");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void explain(link);
  });
}
