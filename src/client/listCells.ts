/** What lists of transfers and of decisions share on the reader's screen: the verdicts beside those of each day, and the file. */
import {markUnder, type Asked, type ListedTransfer, type ListFile} from "../components/transferList.js";
import {verdictMarkOf} from "../components/verdictMark.js";
import type {VerdictCode} from "../policy/judge.js";
import {theLast} from "../text/the.js";
import {client} from "../messages/client.js";
import type {Locale} from "../messages/locale.js";
import {copyText} from "./copyText.js";
import {saveFile} from "./saveFile.js";
import {theElement} from "./theElement.js";

const locale = document.documentElement.lang as Locale;

/** The head of the column of verdicts beside those of each day. */
export const headBeside = (label: string): void => {
  theElement("#list [data-head=beside]").textContent = label;
};

/** The verdict of a row under the rules that stand beside those of each day, under the label of its column. */
export function setBeside(
  row: HTMLElement,
  list: Pick<ListFile, "rules" | "marks" | "now" | "byJapan">,
  listed: Pick<ListedTransfer, "under"> & {then: {verdict: VerdictCode} | null},
  asked: Asked,
  label: string
): void {
  const cell = theElement("[data-cell=beside]", row);
  const [code, word] = markUnder(list, listed, asked.rules ?? list.now);
  cell.innerHTML = verdictMarkOf(code, word, {hypothetical: !list.byJapan, fromSprite: true}).markup;
  cell.toggleAttribute("data-differs", listed.then !== null && code !== listed.then.verdict);
  const stacked = cell.closest("td");
  if (stacked) stacked.dataset["label"] = label;
}

/** Copies what the page says of the day and the rules that are chosen, with the address that leads there. */
export function copyCard(): void {
  const status = theElement("#card-status");
  theElement("#copy-card").addEventListener("click", () => {
    const parts = ["h1", "#told", ...(document.querySelector("#standings") ? ["#standings"] : [])];
    const text = [...parts.map((part) => theElement(part).innerText), location.href].join("\n");
    status.textContent = "";
    void copyText(text).then((done) => (status.textContent = (done ? client.copied : client.notCopied)[locale]));
  });
}

/** Saves the rows that are shown. That of the newest day and the rules now in force lies on the server, the same to the letter. */
export function saveList(list: Pick<ListFile, "csv" | "last">, asked: () => Asked, csv: () => string): void {
  theElement("#list-csv").addEventListener("click", (event) => {
    const {day, rules} = asked();
    if (day === list.last && rules === undefined) return;
    event.preventDefault();
    const under = rules === undefined ? "" : `-rules-${rules}`;
    const name = theLast(list.csv.split("/")).replace(/\.csv$/, `-${day}${under}.csv`);
    saveFile(name, new Blob([csv()], {type: "text/csv;charset=utf-8"}));
  });
}
