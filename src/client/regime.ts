/** Keeps the choice of rules in the address as `regime=2022-03-08`, beside whatever else stands there, and hands it on to the next page. */
import {enterChoice} from "./historyEntry.js";
import {sayBadQuery} from "./notices.js";
import {CHOSEN_RULES} from "./query.js";

const DAY = "day";

/** The radio buttons of the choice of rules: the transfer's own day first. */
export const choicesOfRules = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("input[data-choice]")
];

/** The version of the rules that is chosen: an id of a regime, or "day". */
function chosenRegime(): string {
  return choicesOfRules().find((input) => input.checked)?.value ?? DAY;
}

const offersAll = () => document.querySelector(".rules-picker") !== null;

function show(): void {
  const wanted = new URLSearchParams(location.search).get(CHOSEN_RULES) ?? DAY;
  const input = choicesOfRules().find(({value}) => value === wanted);
  if (input) input.checked = true;
  // A page on one record offers the versions that it tells in full, not all.
  else if (offersAll()) sayBadQuery([`${CHOSEN_RULES}=${wanted}`]);
}

function write({currentTarget}: Event): void {
  const query = new URLSearchParams(location.search);
  const regime = chosenRegime();
  if (regime === DAY) query.delete(CHOSEN_RULES);
  else query.set(CHOSEN_RULES, regime);
  query.sort();
  const search = query.size ? `?${query}` : "";
  enterChoice(`${location.pathname}${search}${location.hash}`, currentTarget);
  dispatchEvent(new Event("addresschange"));
}

/** Takes the choice of rules in hand, where the page has one. */
export function keepRegimeInAddress(): void {
  if (!choicesOfRules().length) return;
  show();
  addEventListener("popstate", show);
  for (const input of choicesOfRules()) input.addEventListener("change", write);
}

/** Where a link would leave the chosen rules behind, they go along: before it is followed, copied or opened in another tab. */
export function handOnRules(): void {
  const handOn = ({target}: Event) => {
    const rules = new URLSearchParams(location.search).get(CHOSEN_RULES);
    const link = target instanceof Element && target.closest("a");
    if (!rules || !link || !isOfASitePage(link)) return;
    const query = new URLSearchParams(link.search);
    if (query.has(CHOSEN_RULES)) return;
    query.set(CHOSEN_RULES, rules);
    query.sort();
    link.search = `?${query}`;
  };
  for (const event of ["pointerdown", "focusin", "click"]) document.addEventListener(event, handOn, {capture: true});
}

const isOfASitePage = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  !link.hasAttribute("download") &&
  /(\/|\.html|\/[\w-]+)$/.test(link.pathname) &&
  !/^#/.test(link.getAttribute("href") ?? "");
