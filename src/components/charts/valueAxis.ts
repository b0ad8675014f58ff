import * as Plot from "@observablehq/plot";
import type {Locale} from "../../messages/locale.js";
import {compactNumber} from "../../text/format.js";

interface ValueAxisOptions {
  scale: "linear" | "log";
  /** The largest value that is drawn. */
  largest: number;
  narrow: boolean;
  locale: Locale;
}

/** Lines and figures of an axis of whole things: no half rifles, and on a logarithmic scale powers of ten alone. */
export function valueAxis({scale, largest, narrow, locale}: ValueAxisOptions): Plot.Markish[] {
  const ticks = scale === "log" ? powersOfTen(largest) : Math.min(narrow ? 3 : 6, Math.max(1, Math.floor(largest)));
  return [
    Plot.gridX({ticks, stroke: "var(--rule)", strokeOpacity: 1}),
    Plot.axisX({
      ticks,
      tickFormat: (value: number) => compactNumber(value, locale),
      tickSize: 0,
      label: null,
      fontSize: 12,
      fill: "var(--quiet)"
    })
  ];
}

const powersOfTen = (largest: number) =>
  Array.from({length: Math.floor(Math.log10(Math.max(1, largest))) + 1}, (_, power) => 10 ** power);
