/** Lets a reader set any two versions of the rules side by side. The page's own sections stay below. */
import {verdictFlow} from "../components/verdictFlow.js";
import {client} from "../messages/client.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {whatChanged} from "../messages/whatChanged.js";
import {readQuery, writeQuery, type QueryKey} from "./query.js";
import {siteFile, type VerdictsFile} from "./siteFiles.js";

const locale = document.documentElement.lang as Locale;
const words = inLocale(whatChanged, locale);
const form = document.querySelector<HTMLFormElement>("#chooser")!;
const result = document.querySelector<HTMLElement>("#chooser-result")!;
const flows = document.querySelector<HTMLElement>("#chooser-flows")!;

const file = await siteFile<VerdictsFile>("verdicts.json");
const isRegime = (value: string) => file.regimes.includes(value);
const keys: Record<string, QueryKey> = {
  from: {fallback: form["from"].value, allows: isRegime},
  to: {fallback: form["to"].value, allows: isRegime}
};

function show(): void {
  const [from, to] = [file.regimes.indexOf(form["from"].value), file.regimes.indexOf(form["to"].value)];
  const groups = new Map<string, VerdictsFile["records"]>();
  for (const record of file.records) {
    const [before, after] = [record.verdicts[from]!, record.verdicts[to]!];
    if (before === after) continue;
    const key = `${before} ${after}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const flips = sorted.reduce((sum, [, records]) => sum + records.length, 0);
  result.textContent = words.result(flips, file.records.length);
  flows.innerHTML = sorted
    .map(([key, records]) => {
      const [before, after] = key.split(" ").map((index) => file.codes[Number(index)]!);
      const lines = records.map((record) => ({id: record.id, name: record[locale], date: record.date}));
      return verdictFlow(before!, after!, lines, locale).markup;
    })
    .join("");
}

function readAddress(): void {
  const {values, strangers} = readQuery(keys);
  form["from"].value = values["from"];
  form["to"].value = values["to"];
  show();
  if (strangers.length) result.textContent += ` ${client.strangers[locale](strangers.join(", "))}`;
}

for (const name of ["from", "to"]) form[name].disabled = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", () => {
  writeQuery(keys, {from: form["from"].value, to: form["to"].value}, "choice");
  show();
});
addEventListener("popstate", readAddress);
readAddress();
