/** Lets a reader set any two versions of the rules side by side. The page's own sections stay below. */
import type {VerdictCode} from "../policy/judge.js";
import {theFirst} from "../text/the.js";
import {theElement} from "./theElement.js";
import {grouped} from "../text/grouped.js";
import {verdictFlows} from "../components/verdictFlow.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {whatChanged} from "../messages/whatChanged.js";
import {sayBadQuery} from "./notices.js";
import {readQuery, writeQuery, type QueryKey} from "./query.js";
import {siteFile, type VerdictsFile} from "./siteFiles.js";

const locale = document.documentElement.lang as Locale;
const words = inLocale(whatChanged, locale);
const form = theElement<HTMLFormElement>("#chooser");
const result = theElement("#chooser-result");
const ledger = theElement("#chooser-flows");

const file = await siteFile<VerdictsFile>("verdicts-file");
const isRegime = (value: string) => file.regimes.includes(value);
const keys: Record<string, QueryKey> = {
  from: {fallback: form["from"].value, allows: isRegime},
  to: {fallback: form["to"].value, allows: isRegime}
};

const verdictAt = ({verdicts}: VerdictsFile["records"][number], regime: number): VerdictCode => {
  const code = file.codes[verdicts[regime] ?? -1];
  if (!code) throw new Error(`no verdict stands at ${regime}`);
  return code;
};

function show(): void {
  const [from, to] = [file.regimes.indexOf(form["from"].value), file.regimes.indexOf(form["to"].value)];
  const moved = file.records.filter(({verdicts}) => verdicts[from] !== verdicts[to]);
  const groups = grouped(moved, ({verdicts}) => `${verdicts[from]} ${verdicts[to]}`);
  const flows = [...groups.values()]
    .map((records) => ({
      from: verdictAt(theFirst(records), from),
      to: verdictAt(theFirst(records), to),
      records: records.map((record) => ({id: record.id, name: record[locale], date: record.date}))
    }))
    .sort((a, b) => b.records.length - a.records.length);
  result.textContent = words.result(moved.length, file.records.length);
  ledger.innerHTML = verdictFlows(flows, locale).markup;
}

function readAddress(): void {
  const {values, strangers} = readQuery(keys);
  form["from"].value = values["from"];
  form["to"].value = values["to"];
  show();
  sayBadQuery(strangers);
}

for (const name of ["from", "to"]) form[name].disabled = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", () => {
  writeQuery(keys, {from: form["from"].value, to: form["to"].value}, "choice");
  show();
});
addEventListener("popstate", readAddress);
readAddress();
