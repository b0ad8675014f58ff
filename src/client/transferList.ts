/** The list of a donor's or a kind's transfers: as it stood on the day that the address names, `until=2022-03-07`. */
import {html} from "../components/html.js";
import {unpacked} from "../components/listFile.js";
import {
  answersTable,
  daysOfChange,
  figureCell,
  listCsv,
  standingCell,
  standingOn,
  standingsList,
  standingsOn,
  titleOn,
  toldOn,
  type ListFile
} from "../components/transferList.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {transferList} from "../messages/transferList.js";
import {isDate, lastDay} from "../text/day.js";
import {formatDate, formatNumber} from "../text/format.js";
import {theFirst, theLast, theValue} from "../text/the.js";
import {sayBadQuery} from "./notices.js";
import {saveFile} from "./saveFile.js";
import {theData, theElement} from "./theElement.js";

const locale = document.documentElement.lang as Locale;
const words = inLocale(transferList, locale);

/** Brings the list in the page to life. */
function start(list: ListFile): void {
  const days = daysOfChange(list.transfers);
  const transfers = new Map(list.transfers.map((transfer) => [transfer.id, transfer]));
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("#list tbody tr")];
  const date = theElement<HTMLInputElement>("#until");
  const slider = theElement<HTMLInputElement>("#day-slider");
  const earlier = theElement<HTMLButtonElement>("#earlier");
  const later = theElement<HTMLButtonElement>("#later");
  const answers = theElement("#answers-table");
  const heading = theElement("h1");
  const siteName = theLast(document.title.split(" · "));

  let day = list.last;

  const put = (id: string, text: string) => (theElement(`#${id}`).textContent = text);

  /** The place on the slider: that of the last change up to the day. */
  const placeOf = (wanted: string) =>
    Math.max(
      0,
      days.findLastIndex((change) => change <= wanted)
    );

  function show(): void {
    const title = titleOn(list, day, locale);
    heading.textContent = title;
    document.title = `${title} · ${siteName}`;
    put("told", toldOn(list, day, locale));
    theElement("#standings").innerHTML = standingsList(standingsOn(list, day, locale)).markup;
    const rest = answersTable(list, day, theData(answers, "glossary"), locale).markup;
    answers.innerHTML = theElement("caption", answers).outerHTML + rest;
    let shown = 0;
    for (const row of rows) {
      const standing = standingOn(theValue(transfers, theData(row, "id")), day);
      row.hidden = !standing;
      if (!standing) continue;
      shown += 1;
      theElement("[data-cell=figure]", row).textContent = figureCell(standing, locale);
      theElement("[data-cell=standing]", row).innerHTML = html`${standingCell(standing, locale)}`.markup;
    }
    put("list-count", words.shown(formatNumber(shown, locale), formatNumber(rows.length, locale)));
    date.value = day;
    const place = placeOf(day);
    slider.value = String(place);
    slider.ariaValueText = formatDate(day, locale);
    earlier.disabled = day <= theFirst(days);
    later.disabled = day >= theLast(days);
    for (const link of document.querySelectorAll<HTMLElement>("[data-until]")) {
      if (theData(link, "until") === day) link.ariaCurrent = "date";
      else link.ariaCurrent = null;
    }
  }

  /** Reads the day from the address. One that is no date, or lies after the record, is told and left aside. */
  function read(): void {
    const wanted = new URLSearchParams(location.search).get("until");
    const until = wanted !== null && isDate(wanted) ? lastDay(wanted) : undefined;
    const isGood = wanted === null || (until !== undefined && until <= list.last);
    sayBadQuery(isGood ? [] : [`until=${wanted}`]);
    day = isGood && until !== undefined ? until : list.last;
    show();
  }

  /** @param entry whether Back is to lead to the day before this choice: one step for each choice, not for each press of a key. */
  function choose(wanted: string, entry: "new" | "same"): void {
    day = wanted;
    const query = new URLSearchParams(location.search);
    if (day === list.last) query.delete("until");
    else query.set("until", day);
    query.sort();
    const address = `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`;
    if (entry === "new") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    sayBadQuery([]);
    dispatchEvent(new Event("addresschange"));
    show();
  }

  /** The last place of the slider is the newest day, whenever something last changed. */
  const dayAt = (place: number) => (place >= days.length - 1 ? list.last : (days[place] ?? list.last));

  let isStepping = false;
  slider.addEventListener("input", () => {
    choose(dayAt(Number(slider.value)), isStepping ? "same" : "new");
    isStepping = true;
  });
  for (const event of ["blur", "pointerdown"]) slider.addEventListener(event, () => (isStepping = false));

  date.addEventListener("change", () => {
    if (date.value && date.value <= list.last) choose(date.value, "new");
    else show();
  });
  earlier.addEventListener("click", () => choose(dayAt(days.findLastIndex((change) => change < day)), "new"));
  later.addEventListener("click", () => choose(dayAt(days.findIndex((change) => change > day)), "new"));

  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLElement>("[data-until]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(theData(link, "until"), "new");
  });

  theElement("#list-csv").addEventListener("click", (event) => {
    // The file of the newest day lies on the server, the same to the letter.
    if (day === list.last) return;
    event.preventDefault();
    const shown = rows.filter(({hidden}) => !hidden).map((row) => theValue(transfers, theData(row, "id")));
    const name = theLast(list.csv.split("/")).replace(/\.csv$/, `-${day}.csv`);
    saveFile(name, new Blob([listCsv(list, shown, day)], {type: "text/csv;charset=utf-8"}));
  });

  addEventListener("popstate", read);
  theElement<HTMLFormElement>("#day-form").addEventListener("submit", (event) => event.preventDefault());
  for (const element of document.querySelectorAll<HTMLElement>(".scripted")) element.hidden = false;
  read();
}

// Of some donors trackers alone tell: their pages have no list.
const file = document.getElementById("list-file");
if (file) start(unpacked(file.textContent));
