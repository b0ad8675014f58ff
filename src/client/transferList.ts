/** The list of a donor's or a kind's transfers: as it stood on the day and under the rules that the address names. */
import {unpacked} from "../components/listFile.js";
import {
  answersTable,
  besideThen,
  daysOfChange,
  figureCell,
  listCsv,
  standingCell,
  standingOn,
  standingsList,
  standingsOn,
  titleOn,
  toldOn,
  type Asked,
  type ListFile
} from "../components/transferList.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {transferList} from "../messages/transferList.js";
import {formatNumber} from "../text/format.js";
import {theLast, theValue} from "../text/the.js";
import {followDayForm} from "./dayForm.js";
import {copyCard, headBeside, saveList, setBeside} from "./listCells.js";
import {putInNarrow} from "./inNarrow.js";
import {theData, theElement} from "./theElement.js";

const locale = document.documentElement.lang as Locale;
const words = inLocale(transferList, locale);

/** Class of a row of which nothing was on record by the day. */
const NOT_YET = "not-yet";

/** Brings the list in the page to life. */
function start(list: ListFile): void {
  const transfers = new Map(list.transfers.map((transfer) => [transfer.id, transfer]));
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("#list tbody tr")];
  const answers = theElement("#answers-table");
  const heading = theElement("h1");
  const siteName = theLast(document.title.split(" · "));
  const put = (id: string, text: string) => (theElement(`#${id}`).textContent = text);

  function show(asked: Asked): void {
    const title = titleOn(list, asked.day, locale);
    putInNarrow(heading, title, locale);
    document.title = `${title} · ${siteName}`;
    put("told", toldOn(list, asked, locale));
    putInNarrow(theElement("#standings"), standingsList(standingsOn(list, asked.day, locale)), locale);
    const rest = answersTable(list, asked, theData(answers, "glossary"), locale).markup;
    answers.innerHTML = theElement("caption", answers).outerHTML + rest;
    const beside = besideThen(list, asked, locale);
    headBeside(beside);
    let shown = 0;
    for (const row of rows) {
      const transfer = theValue(transfers, theData(row, "id"));
      const standing = standingOn(transfer, asked.day);
      row.classList.toggle(NOT_YET, !standing);
      if (!standing) continue;
      shown += 1;
      putInNarrow(theElement("[data-cell=figure]", row), figureCell(standing, locale), locale);
      putInNarrow(theElement("[data-cell=standing]", row), standingCell(standing, locale), locale);
      setBeside(row, list, transfer, asked, beside);
    }
    put("list-count", words.shown(formatNumber(shown, locale), formatNumber(rows.length, locale)));
  }

  const days = daysOfChange(list.transfers);
  const asked = followDayForm({days, last: list.last, rules: list.rules}, show);
  copyCard();
  saveList(list, asked, () => {
    const shown = rows
      .filter((row) => !row.classList.contains(NOT_YET))
      .map((row) => theValue(transfers, theData(row, "id")));
    return listCsv(list, shown, asked());
  });
}

// Of some donors trackers alone tell: their pages have no list.
const file = document.getElementById("list-file");
if (file) start(unpacked(file.textContent));
