/**
 * Takes a list that a reader chose, dropped or pasted, has it looked at and judged in a worker, and shows what became of it. Where the
 * columns go by our names it is judged at once; else the reader is shown what they seem to be, and says so or otherwise.
 */
import {judge as catalogue} from "../messages/judge.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {BYTE_ORDER_MARK} from "../text/csv.js";
import {EXAMPLE_LIST} from "../text/exampleList.js";
import {formatNumber} from "../text/format.js";
import {html} from "../components/html.js";
import type {Asked, Given, ListJudged, Told} from "../judgeList/judgeWorker.js";
import {JudgeColumns} from "./judgeColumns.js";
import {judgedRows, judgeResult, ROWS_SHOWN, traceOfRow} from "./judgeResult.js";
import {saveFile} from "./saveFile.js";
import {theData, theElement} from "./theElement.js";

const locale = document.documentElement.lang as Locale;
const words = inLocale(catalogue, locale);
const form = theElement<HTMLFormElement>("#judge-form");
const chosen = theElement<HTMLInputElement>("#judge-file");
const paste = theElement<HTMLTextAreaElement>("#judge-paste");
const status = theElement("#judge-status");
const progress = theElement<HTMLProgressElement>("#judge-progress");
const result = theElement("#judge-result");
const addressOf = (id: string) => theElement<HTMLAnchorElement>(id).href;

/** The list at hand. */
let list: {name: string; content: Blob | string} | undefined;
/** Whether its columns have been looked at. */
let isSeen = false;
/** It judges the list at hand, and keeps the rows. */
let worker: Worker | undefined;
let isBusy = false;
let judged: ListJudged | undefined;
const columns = new JudgeColumns(locale, say);

function take(name: string, content: Blob | string): void {
  forget();
  list = {name, content};
  askAbout("look");
}

/** What is known of the list that was at hand goes. */
function forget(): void {
  list = undefined;
  isSeen = false;
  columns.hide();
  stopWorker();
  result.replaceChildren();
}

function stopWorker(): void {
  worker?.terminate();
  worker = undefined;
  isBusy = false;
  progress.hidden = true;
}

/** Has the list at hand looked at, or judged with its columns as they are chosen. */
function askAbout(kind: "look" | "judge"): void {
  judged = undefined;
  result.replaceChildren();
  status.classList.remove("visually-hidden");
  if (!list) {
    say(words.nothingYet);
    return;
  }
  const {name, content} = list;
  if (isBusy) stopWorker();
  worker ??= started();
  isBusy = true;
  say(words.reading(name));
  progress.hidden = false;
  progress.removeAttribute("value");
  ask({kind, list: content, name, given: given(), locale, tables: addressOf("#judge-tables-file")});
}

function started(): Worker {
  const made = new Worker(addressOf("#judge-worker-file"));
  made.addEventListener("message", ({data}: MessageEvent<Told>) => hear(data));
  made.addEventListener("error", () => {
    stop(words.failed);
    stopWorker();
  });
  return made;
}

const ask = (asked: Asked) => worker?.postMessage(asked);

/** What the reader filled in. */
function given(): Given {
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-option]")];
  const isSaid = (control: HTMLInputElement | HTMLSelectElement) =>
    control.type !== "checkbox" || control.matches(":checked");
  const said = controls.filter(isSaid).map((control) => [theData(control, "option"), control.value.trim()]);
  return Object.fromEntries([...said, ["columns", columns.pairs]].filter(([, value]) => value !== ""));
}

function hear(told: Told): void {
  if (told.kind === "progress") {
    say(words.rowsSoFar(formatNumber(told.rows, locale)));
    if (list?.content instanceof Blob && told.bytes > 0) progress.value = told.bytes / list.content.size;
  } else if (told.kind === "seen") {
    isSeen = true;
    // Of a tracker's file the columns are known; and what has none is told of when it is judged.
    if (told.header.length > 0) columns.show(told);
    if (told.guess.isPlain || told.header.length === 0) askAbout("judge");
    else {
      stop(words.checkColumns);
      columns.focus();
    }
  } else if (told.kind === "unreadable") {
    stop(words.unreadable);
    result.innerHTML =
      html`<ul class="notice notice-warning">${told.faults.map((fault) => html`<li>${fault}</li>`)}</ul>`.markup;
  } else if (told.kind === "judged") {
    judged = told;
    columns.fold();
    stop(told.summary);
    // It stands in the result for all to see.
    status.classList.add("visually-hidden");
    result.innerHTML = judgeResult(told, {pairs: columns.pairs, inWords: columns.inWords}, locale).markup;
    theElement("#judge-heading").scrollIntoView();
    if (told.rows > 0) ask({kind: "rows", from: 0, count: ROWS_SHOWN});
  } else if (told.kind === "trace") {
    const place = result.querySelector(`[data-trace="${told.row}"] [aria-busy]`);
    if (place) {
      place.innerHTML = traceOfRow(told.steps, locale).markup;
      place.ariaBusy = "false";
    }
  } else if (judged) {
    const place = theElement("#judge-rows");
    place.innerHTML = judgedRows(told.from, told.rows, judged.rows, locale).markup;
    place.ariaBusy = "false";
  }
}

function stop(said: string): void {
  isBusy = false;
  progress.hidden = true;
  say(said);
}

function say(text: string): void {
  status.textContent = text;
}

const fileOf = (files: FileList | undefined | null): File | undefined => files?.[0];

function takeFile(file: File): void {
  paste.value = "";
  take(file.name, file);
}

chosen.addEventListener("change", () => {
  const file = fileOf(chosen.files);
  if (file) takeFile(file);
});

form.addEventListener("dragover", (event) => event.preventDefault());
form.addEventListener("drop", (event) => {
  const file = fileOf(event.dataTransfer?.files);
  if (!file) return;
  event.preventDefault();
  chosen.value = "";
  takeFile(file);
});

paste.addEventListener("input", () => {
  chosen.value = "";
  forget();
  if (paste.value.trim() !== "") list = {name: words.pasted, content: paste.value};
});

// Which bytes are read, and which sheet, decides what the columns are.
for (const id of ["#judge-sheet", "#judge-encoding"]) theElement(id).addEventListener("change", () => (isSeen = false));

form.addEventListener("submit", (event) => {
  event.preventDefault();
  askAbout(isSeen ? "judge" : "look");
});

theElement("#judge-example").addEventListener("click", () => {
  chosen.value = "";
  paste.value = EXAMPLE_LIST;
  take(words.pasted, EXAMPLE_LIST);
});

result.addEventListener("click", ({target}) => {
  if (!(target instanceof HTMLButtonElement) || !judged) return;
  const {save, from} = target.dataset;
  const name = judged.name.replace(/\.\w+$/, "");
  if (save === "refused" && judged.refusedFile) saveFile(`${name}.refused.csv`, judged.refusedFile);
  else if (save !== undefined && judged.file) {
    const isForExcel = save === "excel";
    const content = isForExcel ? new Blob([BYTE_ORDER_MARK, judged.file], {type: judged.file.type}) : judged.file;
    saveFile(`${name}.verdicts${isForExcel ? ".excel" : ""}.csv`, content);
  }
  if (from !== undefined) {
    theElement("#judge-rows").ariaBusy = "true";
    // The button goes with its rows, so the focus goes to the place of the next.
    theElement("#judge-rows").focus();
    ask({kind: "rows", from: Number(from), count: ROWS_SHOWN});
  }
});

// How a verdict came about is worked out when it is opened. Opening does not bubble, so it is caught on its way down.
result.addEventListener(
  "toggle",
  ({target}) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const {trace} = target.dataset;
    if (trace !== undefined && target.querySelector('[aria-busy="true"]')) ask({kind: "trace", row: Number(trace)});
  },
  true
);
