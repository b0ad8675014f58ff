/** Runs the rules in the browser: reads the facts from the form and the address, judges, and prints the result. */
import {theData, theElement} from "./theElement.js";
import {href} from "../components/layout.js";
import {verdictMark} from "../components/verdictMark.js";
import {copyText} from "./copyText.js";
import {whatIfResult} from "../components/whatIfResult.js";
import {client} from "../messages/client.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {whatIf} from "../messages/whatIf.js";
import {FACT_NAMES, whyNotAValue, type FactName, type Facts} from "../policy/facts.js";
import {judgeUnder} from "../policy/judge.js";
import {verdictLabel} from "../policy/words/verdictLabel.js";
import {REGIMES, regimeById} from "../policy/regimes.js";
import {sayBadQuery} from "./notices.js";
import {queryString, readQuery, writeQuery, type QueryKey} from "./query.js";
import {siteFile, type FactsFile} from "./siteFiles.js";

/** In the address, a fact that the record states and the reader does not know. */
const NOT_KNOWN = "unknown";

const locale = document.documentElement.lang as Locale;
const words = inLocale(whatIf, locale);
const form = theElement<HTMLFormElement>("#facts");
const result = theElement("#result");
/** The verdict that stays in view beside the form; no live region, since the status says the change. */
const verdictNow = theElement("#verdict-now");
const status = theElement("#announcement");
const start = theElement("#start");
const principlesPage = href("what-if", locale, "principles");

const file = await siteFile<FactsFile>("facts-file");
const nameOf = (code: string) => file.names[code]?.[locale] ?? code;
const defaultRecord = theData(form, "record");
const defaultRegime = form["regime"].value as string;

let base: Facts = {};
let keys: Record<string, QueryKey> = {};

/** The address is read against the record it starts from: facts that the record states need not be written. */
function startFrom(record: string): void {
  const found = Object.hasOwn(file.records, record) ? file.records[record] : undefined;
  base = found ? file.cases[found.case]! : {};
  keys = {
    from: {fallback: defaultRecord},
    regime: {fallback: defaultRegime, allows: (value) => REGIMES.some(({id}) => id === value)},
    ...Object.fromEntries(
      FACT_NAMES.map((name) => [
        name,
        {
          fallback: base[name] ?? NOT_KNOWN,
          allows: (value: string) => value === NOT_KNOWN || whyNotAValue(name, value) === undefined
        }
      ])
    )
  };
  start.textContent = found
    ? words.startFrom(found[locale])
    : record === "none"
      ? words.startFromBlank
      : words.noRecord(record);
}

function readAddress(): void {
  const record = new URLSearchParams(location.search).get("from") ?? defaultRecord;
  startFrom(record);
  const {values, strangers} = readQuery(keys);
  form["regime"].value = values["regime"];
  for (const name of FACT_NAMES) setFact(name, values[name]!);
  sayBadQuery(strangers);
  show();
}

function setFact(name: FactName, value: string): void {
  const wanted = value === NOT_KNOWN ? "" : value;
  const control = form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList;
  if (control instanceof RadioNodeList) {
    // Setting the list's own value cannot choose the radio whose value is empty.
    for (const radio of control as Iterable<Node>)
      (radio as HTMLInputElement).checked = (radio as HTMLInputElement).value === wanted;
    return;
  }
  if (![...control.options].some((option) => option.value === wanted)) {
    control.add(new Option(nameOf(wanted), wanted));
  }
  control.value = wanted;
}

const factOf = (name: FactName) => (form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList).value;

function factsNow(): Facts {
  return Object.fromEntries(
    FACT_NAMES.map((name) => [name, factOf(name)]).filter(([, value]) => value !== "")
  ) as Facts;
}

function show(): void {
  const regime = regimeById(form["regime"].value);
  const facts = factsNow();
  const verdict = judgeUnder(regime)(facts);
  result.innerHTML = whatIfResult(
    {regime, facts, base: judgeUnder(regime)(base)},
    locale,
    nameOf,
    principlesPage
  ).markup;
  verdictNow.innerHTML = verdictMark(verdict, locale).markup;
  for (const name of FACT_NAMES) {
    theElement(`[data-changed="${name}"]`).hidden = facts[name] === base[name];
  }
  const message = words.announce(verdictLabel(verdict)[locale]);
  if (status.textContent !== message) status.textContent = message;
}

function state(): Record<string, string> {
  const record = new URLSearchParams(location.search).get("from") ?? defaultRecord;
  return {
    from: record,
    regime: form["regime"].value,
    ...Object.fromEntries(FACT_NAMES.map((name) => [name, factOf(name) || NOT_KNOWN]))
  };
}

function choose(): void {
  writeQuery(keys, state(), "choice");
  show();
}

/** The button disappears with the change, so the focus goes to the fact that was put back. */
function putBack(name: FactName): void {
  setFact(name, base[name] ?? NOT_KNOWN);
  form.querySelector<HTMLElement>(`select[name="${name}"], input[name="${name}"]:checked`)?.focus();
}

/** The button goes with the result that it belongs to, so the focus goes to the head of the new one. */
function tryFlip(facts: URLSearchParams): void {
  for (const [name, value] of facts) setFact(name as FactName, value);
  theElement("#result-heading").focus();
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", choose);
document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("button");
  if (!button) return;
  const {reset, flip, action} = button.dataset;
  if (reset) putBack(reset as FactName);
  else if (flip) tryFlip(new URLSearchParams(flip));
  else if (action === "reset") for (const name of FACT_NAMES) setFact(name, base[name] ?? NOT_KNOWN);
  else if (action === "clear") for (const name of FACT_NAMES) setFact(name, NOT_KNOWN);
  else if (action === "copy") return void copyAddress();
  else return;
  choose();
});
addEventListener("popstate", readAddress);
readAddress();

async function copyAddress(): Promise<void> {
  const done = await copyText(`${location.origin}${location.pathname}${queryString(keys, state())}`);
  status.textContent = done ? client.copied[locale] : client.notCopied[locale];
}
