import * as Plot from "@observablehq/plot";
import {formatDate} from "../../text/format.js";
import type {Locale} from "../../messages/locale.js";
import type {Html} from "../html.js";
import {draw, type Drawing} from "./draw.js";
import type {MarkWords} from "./mark.js";

interface DaysOptions extends Drawing {
  /** Every day from the first to the last, ISO, with what was announced on it. */
  days: readonly {day: string; count: number; words: MarkWords}[];
  /** What happened between Japan and Ukraine, by day. */
  events: readonly {day: string; words: string}[];
  width: number;
  locale: Locale;
}

/** One bar a day, as high as what was announced on it; below, on the same days, what happened between Ukraine and Japan. */
export function announcedByDay({days, events, width, locale, ...drawing}: DaysOptions): Html {
  const isNarrow = width < 600;
  const height = isNarrow ? 236 : 260;
  const foot = isNarrow ? 74 : 58;
  const marks = events.map((event) => ({...event, isLate: event.day > (days[Math.floor(days.length / 2)]?.day ?? "")}));
  const below = (dy: number) => ({x: "day", y: 0, dy});
  return draw(
    {
      width,
      height,
      marginLeft: 6,
      marginRight: 6,
      marginTop: 20,
      marginBottom: foot,
      x: {type: "band", domain: days.map(({day}) => day), axis: null, padding: 0.18},
      y: {axis: null},
      marks: [
        Plot.ruleY([0], {stroke: "var(--ink)"}),
        Plot.barY(days, {x: "day", y: "count", fill: "var(--bar)"}),
        Plot.text(
          days.filter(({count}) => count > 0),
          {x: "day", y: "count", text: "count", dy: -9, fontSize: 12, fontWeight: 600}
        ),
        Plot.text(days, {
          ...below(13),
          fontSize: 12,
          text: ({day}: {day: string}) => (isNarrow ? dayOf(day) : dayAndMonth(day, locale))
        }),
        // Where there is little room the month stands once, below its first day.
        Plot.text(
          days.filter(({day}, index) => isNarrow && (index === 0 || dayOf(day) === "1")),
          {...below(28), fontSize: 12, text: ({day}: {day: string}) => monthOf(day, locale)}
        ),
        Plot.dot(marks, {...below(foot - 30), r: 4.5, fill: "var(--prohibited)"}),
        ...[false, true].map((isLate) =>
          Plot.text(
            marks.filter((event) => event.isLate === isLate),
            {
              ...below(foot - 14),
              dx: isLate ? 5 : -5,
              text: "words",
              textAnchor: isLate ? "end" : "start",
              fontSize: 12,
              fontWeight: 600
            }
          )
        )
      ]
    },
    drawing,
    (place) => {
      const [first, second] = days.map(({day}) => place("x", day));
      const step = (second ?? width) - (first ?? 0);
      return days.map(({day, words}) => ({
        words,
        x: place("x", day) - step * 0.09,
        y: 0,
        width: step,
        height: height - foot + 20
      }));
    }
  );
}

const dayOf = (iso: string) => String(Number(iso.slice(8)));

const monthOf = (iso: string, locale: Locale): string =>
  locale === "ja" ? `${Number(iso.slice(5, 7))}月` : (formatDate(iso, "en").split(" ")[1]?.slice(0, 3) ?? "");

/** "25 Feb", 2/25. */
const dayAndMonth = (iso: string, locale: Locale): string =>
  locale === "ja" ? `${Number(iso.slice(5, 7))}/${dayOf(iso)}` : `${dayOf(iso)} ${monthOf(iso, locale)}`;
