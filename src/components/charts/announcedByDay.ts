import * as Plot from "@observablehq/plot";
import {formatDate} from "../../text/format.js";
import type {Locale} from "../../messages/locale.js";
import type {Html} from "../html.js";
import {draw, type Drawing} from "./draw.js";

interface DaysOptions extends Drawing {
  /** Every day from the first to the last, ISO, with what was announced on it. */
  days: readonly {day: string; count: number}[];
  /** What happened between Japan and Ukraine, by day. */
  events: readonly {day: string; words: string}[];
  width: number;
  locale: Locale;
}

/** One bar a day, as high as what was announced on it; below, on the same days, what happened between Ukraine and Japan. */
export function announcedByDay({days, events, width, locale, ...drawing}: DaysOptions): Html {
  const isNarrow = width < 600;
  const marks = events.map((event) => ({...event, isLate: event.day > (days[Math.floor(days.length / 2)]?.day ?? "")}));
  return draw(
    {
      width,
      height: isNarrow ? 220 : 260,
      marginLeft: 6,
      marginRight: 6,
      marginTop: 20,
      marginBottom: 58,
      x: {type: "band", domain: days.map(({day}) => day), axis: null, padding: 0.18},
      y: {axis: null},
      marks: [
        Plot.ruleY([0], {stroke: "var(--ink)"}),
        Plot.barY(days, {x: "day", y: "count", fill: "var(--accent)"}),
        Plot.text(
          days.filter(({count}) => count > 0),
          {x: "day", y: "count", text: "count", dy: -9, fontSize: 12, fontWeight: 600}
        ),
        Plot.text(days, {
          x: "day",
          y: 0,
          dy: 13,
          fontSize: isNarrow ? 9.5 : 12,
          text: ({day}: {day: string}) => dayInShort(day, isNarrow, locale)
        }),
        Plot.dot(marks, {x: "day", y: 0, dy: 28, r: 4.5, fill: "var(--prohibited)"}),
        Plot.text(
          marks.filter(({isLate}) => !isLate),
          {x: "day", y: 0, dy: 44, dx: -5, text: "words", textAnchor: "start", fontSize: 12, fontWeight: 600}
        ),
        Plot.text(
          marks.filter(({isLate}) => isLate),
          {x: "day", y: 0, dy: 44, dx: 5, text: "words", textAnchor: "end", fontSize: 12, fontWeight: 600}
        )
      ]
    },
    drawing
  );
}

/** "25 Feb", where there is little room "25"; 2月25日, 25. */
function dayInShort(iso: string, isNarrow: boolean, locale: Locale): string {
  const day = String(Number(iso.slice(8)));
  if (isNarrow) return day;
  return locale === "ja"
    ? `${Number(iso.slice(5, 7))}/${day}`
    : `${day} ${formatDate(iso, "en").split(" ")[1]?.slice(0, 3) ?? ""}`;
}
