/** Keeps the choice of rules in the address as `regime=2022-03-08`, beside whatever else stands there. */
import {sayBadQuery} from "./notices.js";

const DAY = "day";

/** The radio buttons of the choice of rules: the transfer's own day first. */
export const choicesOfRules = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("input[data-choice]")
];

/** The version of the rules that is chosen: an id of a regime, or "day". */
function chosenRegime(): string {
  return choicesOfRules().find((input) => input.checked)?.value ?? DAY;
}

function show(): void {
  const wanted = new URLSearchParams(location.search).get("regime") ?? DAY;
  const input = choicesOfRules().find(({value}) => value === wanted);
  if (input) input.checked = true;
  else sayBadQuery([`regime=${wanted}`]);
}

function write(): void {
  const query = new URLSearchParams(location.search);
  const regime = chosenRegime();
  if (regime === DAY) query.delete("regime");
  else query.set("regime", regime);
  query.sort();
  const search = query.size ? `?${query}` : "";
  history.pushState(null, "", `${location.pathname}${search}${location.hash}`);
  dispatchEvent(new Event("addresschange"));
}

/** Takes the choice of rules in hand, where the page has one. */
export function keepRegimeInAddress(): void {
  if (!choicesOfRules().length) return;
  show();
  addEventListener("popstate", show);
  for (const input of choicesOfRules()) input.addEventListener("change", write);
}
