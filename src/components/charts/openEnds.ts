/** The marks of figures that are not exact: hatching up to a ceiling, a chevron where no upper end is stated. */
import * as Plot from "@observablehq/plot";

/** The pattern to fill from, under its id. */
export const hatching = (id: string): string =>
  `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="var(--accent)" stroke-width="2.6"/></pattern>`;

interface OpenEnd {
  ceiling: number;
  open: boolean;
  y: number;
}

/** Drawn, not written: not every font has the sign. */
const CHEVRON = {
  draw(context: {moveTo(x: number, y: number): void; lineTo(x: number, y: number): void}) {
    context.moveTo(-2.5, -5);
    context.lineTo(2.5, 0);
    context.lineTo(-2.5, 5);
  }
};

/** A chevron `dx` pixels behind every figure that is open. */
export function chevrons<E extends OpenEnd>(
  ends: readonly E[],
  dx: number,
  stroke: string | ((end: E) => string) = "var(--accent)"
): Plot.Markish[] {
  const open = ends.filter(({open}) => open);
  return open.length
    ? [Plot.dot(open, {x: "ceiling", y: "y", dx, symbol: CHEVRON, fill: "none", stroke, strokeWidth: 2.2})]
    : [];
}

/** The words of figures behind their marks: `dx` pixels away, and further where a chevron stands between. */
export function labelsBehind(ends: readonly (OpenEnd & {label: string})[], dx: number): Plot.Markish[] {
  return [false, true].map((open) =>
    Plot.text(
      ends.filter((end) => end.open === open),
      {
        x: "ceiling",
        y: "y",
        dx: open ? dx + 11 : dx,
        text: "label",
        textAnchor: "start",
        fontSize: 13,
        stroke: "var(--paper)",
        strokeWidth: 4,
        fill: "currentColor"
      }
    )
  );
}
