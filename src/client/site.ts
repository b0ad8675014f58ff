/** On every page: the language link keeps the state, Esc closes the menu, old snapshots say so, a failed script is owned up to. */
import {theElement} from "./theElement.js";
import {daysBetween} from "../text/day.js";
import {sayScriptFailed, sayStale} from "./notices.js";
import {explainWords} from "./explain.js";
import {findWhatIsFolded} from "./foundWhenFolded.js";
import {handOnRules, keepRegimeInAddress} from "./regime.js";

addEventListener("error", ({message}) => {
  // Nothing failed where a browser puts off to the next frame that a part has another size.
  if (!message.startsWith("ResizeObserver loop")) sayScriptFailed();
});
addEventListener("unhandledrejection", sayScriptFailed);

const language = document.getElementById("language") as HTMLAnchorElement | null;
const keepState = () => {
  if (!language) return;
  language.search = location.search;
  language.hash = location.hash;
};
for (const event of ["addresschange", "popstate", "hashchange"]) addEventListener(event, keepState);
language?.addEventListener("pointerenter", keepState);
language?.addEventListener("focus", keepState);
language?.addEventListener("click", keepState);
keepState();

const menu = document.querySelector<HTMLDetailsElement>(".site-menu");
menu?.addEventListener("keydown", ({key}) => {
  if (key !== "Escape" || !menu.open) return;
  menu.open = false;
  theElement("summary", menu).focus();
});

const rules = document.querySelector<HTMLDetailsElement>(".rules-picker");
rules?.addEventListener("keydown", ({key}) => {
  if (key !== "Escape" || !rules.open) return;
  rules.open = false;
  theElement("summary", rules).focus();
});
document.addEventListener("pointerdown", ({target}) => {
  if (rules?.open && target instanceof Node && !rules.contains(target)) rules.open = false;
});

const YEAR = 365;
const asOf = document.querySelector<HTMLElement>(".page-notices")?.dataset["asOf"];
if (asOf && daysBetween(asOf, new Date().toISOString()) > YEAR) sayStale();

keepRegimeInAddress();
handOnRules();
explainWords();
findWhatIsFolded();

/** A heavy script waits until a reader turns to the part that needs it, or comes by an address that asks something. */
const {laterScript} = document.documentElement.dataset;
const wakes = document.querySelector("[data-wakes]");
if (laterScript && wakes) {
  const wake = () => void import(new URL(laterScript, document.baseURI).href);
  for (const event of ["pointerover", "pointerdown", "focusin"]) wakes.addEventListener(event, wake, {once: true});
  if (/[?&](goods|recipient|on)=/.test(location.search)) wake();
}

/** The page's words come first: its own script is fetched once they are on the screen, or after a second where no browser says so. */
const ownScript = document.documentElement.dataset["script"];
if (ownScript) {
  const painted = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({type: "paint", buffered: true});
    setTimeout(resolve, 1000);
  });
  void painted.then(() => import(new URL(ownScript, document.baseURI).href));
}
