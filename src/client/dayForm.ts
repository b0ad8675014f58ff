/** The choice of a day, in the address as `until=2022-03-07`, and the rules chosen in the header: what a list is shown for. */
import type {Asked} from "../components/transferList.js";
import type {Locale} from "../messages/locale.js";
import {isDate, lastDay} from "../text/day.js";
import {formatDate} from "../text/format.js";
import {theFirst, theLast} from "../text/the.js";
import {sayBadQuery} from "./notices.js";
import {CHOSEN_RULES} from "./query.js";
import {showScripted} from "./scripted.js";
import {theData, theElement} from "./theElement.js";

interface Span {
  /** The days on which something changed, in order. */
  days: readonly string[];
  /** The newest day of the record. */
  last: string;
  /** The versions of the rules that may be chosen. */
  rules: readonly (readonly [id: string, name: string])[];
}

/**
 * Brings the form to life, and shows what the address asks for.
 * @param show shows the list for a day and rules
 * @returns what is asked for now
 */
export function followDayForm({days, last, rules: versions}: Span, show: (asked: Asked) => void): () => Asked {
  const locale = document.documentElement.lang as Locale;
  const date = theElement<HTMLInputElement>("#until");
  const slider = theElement<HTMLInputElement>("#day-slider");
  const earlier = theElement<HTMLButtonElement>("#earlier");
  const later = theElement<HTMLButtonElement>("#later");

  let day = last;
  /** The rules that the header's choice names, beside those of each day. */
  let rules: string | undefined;
  const asked = (): Asked => ({day, ...(rules !== undefined && {rules})});

  function update(): void {
    show(asked());
    date.value = day;
    // That of the last change up to the day.
    slider.value = String(
      Math.max(
        0,
        days.findLastIndex((change) => change <= day)
      )
    );
    slider.ariaValueText = formatDate(day, locale);
    earlier.disabled = day <= theFirst(days);
    later.disabled = day >= theLast(days);
    for (const link of document.querySelectorAll<HTMLElement>("[data-until]")) {
      if (theData(link, "until") === day) link.ariaCurrent = "date";
      else link.ariaCurrent = null;
    }
  }

  const rulesInAddress = () => {
    const chosen = new URLSearchParams(location.search).get(CHOSEN_RULES);
    return versions.find(([id]) => id === chosen)?.[0];
  };

  /** Reads day and rules from the address. A day that is none, or lies after the record, is told and left aside. */
  function read(): void {
    const query = new URLSearchParams(location.search);
    rules = rulesInAddress();
    const wanted = query.get("until");
    const until = wanted !== null && isDate(wanted) ? lastDay(wanted) : undefined;
    const isGood = wanted === null || (until !== undefined && until <= last);
    const chosen = query.get(CHOSEN_RULES);
    sayBadQuery([
      ...(isGood ? [] : [`until=${wanted}`]),
      ...(chosen !== null && rules === undefined ? [`${CHOSEN_RULES}=${chosen}`] : [])
    ]);
    day = isGood && until !== undefined ? until : last;
    update();
  }

  /** @param entry whether Back is to lead to the day before this choice: one step for each choice, not for each press of a key. */
  function choose(wanted: string, entry: "new" | "same"): void {
    day = wanted;
    const query = new URLSearchParams(location.search);
    if (day === last) query.delete("until");
    else query.set("until", day);
    query.sort();
    const address = `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`;
    if (entry === "new") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    sayBadQuery([]);
    dispatchEvent(new Event("addresschange"));
    update();
  }

  /** The last place of the slider is the newest day, whenever something last changed. */
  const dayAt = (place: number) => (place >= days.length - 1 ? last : (days[place] ?? last));

  let isStepping = false;
  slider.addEventListener("input", () => {
    choose(dayAt(Number(slider.value)), isStepping ? "same" : "new");
    isStepping = true;
  });
  for (const event of ["blur", "pointerdown"]) slider.addEventListener(event, () => (isStepping = false));

  date.addEventListener("change", () => {
    if (date.value && date.value <= last) choose(date.value, "new");
    else update();
  });
  earlier.addEventListener("click", () => choose(dayAt(days.findLastIndex((change) => change < day)), "new"));
  later.addEventListener("click", () => choose(dayAt(days.findIndex((change) => change > day)), "new"));

  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLElement>("[data-until]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(theData(link, "until"), "new");
  });

  addEventListener("popstate", read);
  // The choice of rules in the header writes the address.
  addEventListener("addresschange", () => {
    if (rulesInAddress() !== rules) read();
  });
  theElement<HTMLFormElement>("#day-form").addEventListener("submit", (event) => event.preventDefault());
  showScripted();
  read();
  return asked;
}
