import {Resvg} from "@resvg/resvg-js";
import {colourOf} from "./shareImage.js";

const SIZE = 32;

/** The site's sign in the bar of a browser, as `/favicon.ico`: three strokes, one for each principle, as an icon file that holds one PNG of 32 × 32. */
export function favicon(): Uint8Array {
  const strokes = [7, 15, 23].map(
    (y, index) => `<rect x="${index === 1 ? 8 : 5}" y="${y}" width="${index === 1 ? 16 : 22}" height="3"/>`
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><rect width="${SIZE}" height="${SIZE}" rx="5" fill="${colourOf("paper")}"/><g fill="${colourOf("ink")}">${strokes.join("")}</g></svg>`;
  return iconFile(new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng());
}

/** The icon format around one PNG: a header of 6 bytes (kind 1, one image) and an entry of 16 (its size, depth, length and place). */
function iconFile(png: Uint8Array): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(SIZE, 6);
  head.writeUInt8(SIZE, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
