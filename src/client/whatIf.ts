/** Runs the rules in the browser: reads the facts from the form and the address, judges, and prints the result. */
import {theData, theElement} from "./theElement.js";
import {href} from "../components/layout.js";
import {verdictMark} from "../components/verdictMark.js";
import {addressAfterPaint, forgetAddress} from "./addressAfterPaint.js";
import {afterPaint} from "./afterPaint.js";
import {copyText} from "./copyText.js";
import {whatIfReasons, whatIfVerdict} from "../components/whatIfResult.js";
import {client} from "../messages/client.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {whatIf} from "../messages/whatIf.js";
import type {Regime} from "../policy/clause.js";
import {FACT_NAMES, whyNotAValue, type FactName, type Facts} from "../policy/facts.js";
import {judgeUnder} from "../policy/judge.js";
import {verdictLabel} from "../policy/words/verdictLabel.js";
import {isDay} from "../policy/day.js";
import {isOf, itemFacts, recipientFacts} from "../policy/lookUp.js";
import {theFirst, theValue} from "../text/the.js";
import {REGIMES, regimeById, regimeOn} from "../policy/regimes.js";
import {sayBadQuery} from "./notices.js";
import {queryString, readQuery, writeQuery, type QueryKey} from "./query.js";
import {siteFile, type FactsFile, type RecordedCases} from "./siteFiles.js";

/** In the address, a fact that the record states and the reader does not know. */
const NOT_KNOWN = "unknown";
/** In the address, no record to start from. */
const BLANK = "none";

const locale = document.documentElement.lang as Locale;
const words = inLocale(whatIf, locale);
const form = theElement<HTMLFormElement>("#facts");
const result = theElement("#result-verdict");
const reasons = theElement("#result-reasons");
const later = afterPaint();
/** The verdict that stays in view beside the form; no live region, since the status says the change. */
const verdictNow = theElement("#verdict-now");
const status = theElement("#announcement");
const start = theElement("#start");
const principlesPage = href("what-if", locale, "principles");

const defaultRecord = theData(form, "record");
const startInAddress = () => new URLSearchParams(location.search).get("from") ?? defaultRecord;
const isOther = (record: string) => record !== defaultRecord && record !== BLANK;
const file = await siteFile<FactsFile>("facts-file");
const nameOf = (code: string) => file.names[code]?.[locale] ?? code;
/** The record that the address starts from, which is the same as long as the page is open. */
const {cases, records} = isOther(startInAddress()) ? await siteFile<RecordedCases>("cases-file") : file;
/** The last day of which rules and facts are known. */
const asOf = theData(form, "asOf");
const defaultRegime = form["regime"].value as string;

const heading = theElement("h1");
const titleAtStart = heading.textContent;

/** The facts of the record that the page starts from. */
let ofRecord: Facts = {};
let startDay = theData(form, "day");
let startGoods = "";
/** What is known before the reader changes a fact: see `knownOf`. */
let base: Facts = {};
let keys: Record<string, QueryKey> = {};

/** What stands on the page for a fact. Looked for once: to ask the form by name goes through all of it each time. */
interface OfFact {
  select?: HTMLSelectElement;
  radios: readonly HTMLInputElement[];
  /** Shown where the fact is another than at the start, and where it is as it is looked up. */
  changed: HTMLElement;
  lookedUp: HTMLElement;
}

const ofFacts: ReadonlyMap<FactName, OfFact> = new Map(
  FACT_NAMES.map((name) => {
    const control = form.elements.namedItem(name);
    const radios = control instanceof RadioNodeList ? ([...(control as Iterable<Node>)] as HTMLInputElement[]) : [];
    return [
      name,
      {
        ...(control instanceof HTMLSelectElement && {select: control}),
        radios,
        changed: theElement(`[data-changed="${name}"]`),
        lookedUp: theElement(`[data-looked-up="${name}"]`)
      }
    ];
  })
);

interface Chosen {
  recipient: string;
  goods: string;
  on: string;
}

/**
 * The facts of the record; those of its recipient and its goods are looked up anew where another recipient, other goods or
 * another day was chosen, so that nothing of the last choice stays.
 */
function knownOf({recipient, goods, on}: Chosen): Facts {
  const isDayOfRecord = on === startDay;
  const keepsRecipient = isDayOfRecord && recipient === (ofRecord.recipient ?? "");
  const keepsItem = isDayOfRecord && goods === startGoods;
  const kept = Object.entries(ofRecord).filter(([name]) =>
    isOf("recipient", name as FactName)
      ? keepsRecipient
      : isOf("item", name as FactName)
        ? keepsItem
        : name !== "recipient"
  );
  return {
    ...Object.fromEntries(kept),
    ...(recipient !== "" && {recipient}),
    ...(!keepsRecipient && recipientFacts(file, recipient, on)),
    ...(!keepsItem && itemFacts(file, goods, on))
  };
}

const chosenNow = (): Chosen => ({recipient: factOf("recipient"), goods: form["goods"].value, on: form["on"].value});

/** The address is read against the record it starts from and against what was chosen: facts that follow from these need not be written. */
function startFrom(record: string): void {
  const found = Object.hasOwn(records, record) ? records[record] : undefined;
  ofRecord = (found && cases[found.case]) ?? {};
  startDay = found?.day ?? theData(form, "day");
  startGoods = found?.goods ?? "";
  const choices = {
    recipient: {
      fallback: ofRecord.recipient ?? NOT_KNOWN,
      allows: (value: string) => value === NOT_KNOWN || whyNotAValue("recipient", value) === undefined
    },
    goods: {
      fallback: startGoods || NOT_KNOWN,
      allows: (value: string) => value === NOT_KNOWN || Object.hasOwn(file.items, value)
    },
    on: {fallback: startDay, allows: (value: string) => isDay(value) && value >= theFirst(REGIMES).id}
  };
  const {values} = readQuery(choices);
  const known = (value: string) => (value === NOT_KNOWN ? "" : value);
  form["goods"].value = known(values.goods);
  form["on"].value = values.on;
  base = knownOf({recipient: known(values.recipient), goods: known(values.goods), on: values.on});
  keys = keysFor(choices);
  start.textContent = found
    ? words.startFrom(found[locale])
    : record === BLANK
      ? words.startFromBlank
      : words.noRecord(record);
}

function keysFor(choices: Record<keyof Chosen, QueryKey>): Record<string, QueryKey> {
  return {
    from: {fallback: defaultRecord},
    regime: {fallback: rulesOf(form["on"].value), allows: (value) => REGIMES.some(({id}) => id === value)},
    ...Object.fromEntries(
      FACT_NAMES.map((name) => [
        name,
        {
          fallback: base[name] ?? NOT_KNOWN,
          allows: (value: string) => value === NOT_KNOWN || whyNotAValue(name, value) === undefined
        }
      ])
    ),
    ...choices
  };
}

/** The rules of a day that was chosen, unless the reader says otherwise; on the day of the start those that the page starts with. */
const rulesOf = (day: string): string => (day === startDay ? defaultRegime : regimeOn(day).id);

function readAddress(): void {
  startFrom(startInAddress());
  const {values, strangers} = readQuery(keys);
  form["regime"].value = values["regime"];
  for (const name of FACT_NAMES) setFact(name, values[name]!);
  sayBadQuery(strangers);
  const {sayOfForm, giveReasons} = show(state());
  sayOfForm();
  later(giveReasons);
}

function setFact(name: FactName, value: string): void {
  const wanted = value === NOT_KNOWN ? "" : value;
  const {select, radios} = theValue(ofFacts, name);
  for (const radio of radios) radio.checked = radio.value === wanted;
  if (!select) return;
  if (![...select.options].some((option) => option.value === wanted)) {
    select.add(new Option(nameOf(wanted), wanted));
  }
  select.value = wanted;
}

function factOf(name: FactName): string {
  const {select, radios} = theValue(ofFacts, name);
  return (select ?? radios.find(({checked}) => checked))?.value ?? "";
}

function factsNow(): Facts {
  return Object.fromEntries(
    FACT_NAMES.map((name) => [name, factOf(name)]).filter(([, value]) => value !== "")
  ) as Facts;
}

/** The chosen version: as it stood on the day, if it was in force then; else with all of its clauses. */
function rulesAsked(): Regime {
  const chosen = form["regime"].value as string;
  const ofTheDay = regimeOn(form["on"].value);
  return ofTheDay.id === chosen ? ofTheDay : regimeById(chosen);
}

/** Shows the verdict; what it gives back says the rest: heading and flags of the facts, and the reasons. */
function show(values: Record<string, string>): {sayOfForm: () => void; giveReasons: () => void} {
  const regime = rulesAsked();
  const facts = factsNow();
  const verdict = judgeUnder(regime)(facts);
  const asked = {
    regime,
    facts,
    asOf,
    base: judgeUnder(regime)(base),
    knownUntil: form["on"].value > asOf ? asOf : undefined
  };
  result.innerHTML = whatIfVerdict(asked, locale, nameOf).markup;
  verdictNow.innerHTML = verdictMark(verdict, locale).markup;
  const message = words.announce(verdictLabel(verdict)[locale]);
  if (status.textContent !== message) status.textContent = message;
  reasons.setAttribute("aria-busy", "true");
  return {
    sayOfForm: () => {
      flagFacts(facts);
      sayTitle(verdictLabel(verdict)[locale], queryString(keys, values) === "");
    },
    giveReasons: () => {
      const traceIsOpen = reasons.querySelector<HTMLDetailsElement>(".phone-fold")?.open ?? false;
      reasons.innerHTML = whatIfReasons({...asked, traceIsOpen}, locale, nameOf, principlesPage).markup;
      reasons.removeAttribute("aria-busy");
    }
  };
}

/** Which facts are others than at the start, and which are as they are looked up. */
function flagFacts(facts: Facts): void {
  const {recipient, goods, on} = chosenNow();
  const tables = {...recipientFacts(file, recipient, on), ...itemFacts(file, goods, on)};
  for (const name of FACT_NAMES) {
    const {changed, lookedUp} = theValue(ofFacts, name);
    changed.hidden = facts[name] === startOf(name);
    lookedUp.hidden = tables[name] === undefined || facts[name] !== tables[name];
  }
}

/** What a fact goes back to. */
const startOf = (name: FactName): string | undefined => (name === "recipient" ? ofRecord.recipient : base[name]);

/** The heading and the title speak of what is chosen; of the record's own case they say what the page was written for. */
function sayTitle(verdict: string, isAtStart: boolean): void {
  const {recipient, goods} = chosenNow();
  const item = (Object.hasOwn(file.items, goods) ? file.items[goods] : undefined)?.[locale] ?? words.someGoods;
  const title = words.titleChosen(item, recipient === "" ? words.somebody : nameOf(recipient), verdict);
  heading.textContent = isAtStart ? titleAtStart : title;
  document.title = document.title.replace(/^.*(?= [|·] )/, heading.textContent);
}

function state(): Record<string, string> {
  return {
    from: startInAddress(),
    regime: form["regime"].value,
    ...Object.fromEntries(FACT_NAMES.map((name) => [name, factOf(name) || NOT_KNOWN])),
    goods: form["goods"].value || NOT_KNOWN,
    on: form["on"].value
  };
}

/** Another recipient or other goods bring all of their facts; another day those that the reader has not set. */
function lookUp(chosen: string): void {
  if (chosen === "on") {
    const day = form["on"].value as string;
    if (!isDay(day) || day < theFirst(REGIMES).id) form["on"].value = startDay;
    form["regime"].value = regimeOn(form["on"].value).id;
  }
  const before = base;
  const facts = factsNow();
  base = knownOf(chosenNow());
  keys = keysFor({recipient: keys["recipient"]!, goods: keys["goods"]!, on: keys["on"]!});
  for (const name of FACT_NAMES) {
    const brought =
      chosen === "recipient"
        ? isOf("recipient", name)
        : chosen === "goods"
          ? isOf("item", name)
          : name !== "recipient" && facts[name] === before[name];
    if (brought) setFact(name, base[name] ?? NOT_KNOWN);
  }
}

/** The verdict first: the reasons are a hundred times as much to draw, and another heading or flag moves much of the page. */
function choose(): void {
  const values = state();
  const asked = keys;
  addressAfterPaint(() => writeQuery(asked, values, "choice"));
  const {sayOfForm, giveReasons} = show(values);
  later(() => {
    sayOfForm();
    giveReasons();
  });
}

/** The button disappears with the change, so the focus goes to the fact that was put back. */
function putBack(name: FactName): void {
  setFact(name, startOf(name) ?? NOT_KNOWN);
  if (name === "recipient") lookUp(name);
  form.querySelector<HTMLElement>(`select[name="${name}"], input[name="${name}"]:checked`)?.focus();
}

function backToRecord(): void {
  // A day that was chosen brought its rules; they go with it.
  if (form["on"].value !== startDay) form["regime"].value = defaultRegime;
  form["goods"].value = startGoods;
  form["on"].value = startDay;
  setFact("recipient", ofRecord.recipient ?? NOT_KNOWN);
  base = knownOf(chosenNow());
  keys = keysFor({recipient: keys["recipient"]!, goods: keys["goods"]!, on: keys["on"]!});
  for (const name of FACT_NAMES) setFact(name, base[name] ?? NOT_KNOWN);
}

function forgetAll(): void {
  form["goods"].value = "";
  setFact("recipient", NOT_KNOWN);
  base = knownOf(chosenNow());
  keys = keysFor({recipient: keys["recipient"]!, goods: keys["goods"]!, on: keys["on"]!});
  for (const name of FACT_NAMES) setFact(name, NOT_KNOWN);
}

/** The button goes with the result that it belongs to, so the focus goes to the head of the new one. */
function tryFlip(facts: URLSearchParams): void {
  for (const [name, value] of facts) setFact(name as FactName, value);
  theElement("#result-heading").focus();
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({target}) => {
  const {name} = target as HTMLSelectElement;
  if (name === "recipient" || name === "goods" || name === "on") lookUp(name);
  choose();
});
document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("button");
  if (!button) return;
  const {reset, flip, action} = button.dataset;
  if (reset) putBack(reset as FactName);
  else if (flip) tryFlip(new URLSearchParams(flip));
  else if (action === "reset") backToRecord();
  else if (action === "clear") forgetAll();
  else if (action === "copy") return void copyAddress();
  else return;
  choose();
});
addEventListener("popstate", () => {
  forgetAddress();
  readAddress();
});
readAddress();

async function copyAddress(): Promise<void> {
  const done = await copyText(`${location.origin}${location.pathname}${queryString(keys, state())}`);
  status.textContent = done ? client.copied[locale] : client.notCopied[locale];
}
