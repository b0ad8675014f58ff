import {Resvg} from "@resvg/resvg-js";
import fc from "fast-check";
import {expect, it} from "vitest";
import {indexedPng} from "../../../../loaders/site/share/indexedPng.js";

const WIDTH = 5;

/** What a decoder of PNG other than our own sees, four bytes a pixel. */
function seen(png: Uint8Array, height: number): number[] {
  const address = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}"><image href="${address}" width="${WIDTH}" height="${height}" image-rendering="pixelated"/></svg>`;
  return [...new Resvg(svg, {font: {loadSystemFonts: false}}).render().pixels];
}

const opaque = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((colour) => [...colour, 255]);

it("shows every pixel as it was", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(opaque, {minLength: WIDTH, maxLength: WIDTH}), {minLength: 1, maxLength: 40}),
      (rows) => {
        const pixels = rows.flat(2);
        const png = indexedPng(WIDTH, rows.length, Uint8Array.from(pixels));
        expect(seen(png ?? new Uint8Array(), rows.length)).toEqual(pixels);
      }
    )
  );
});

it("says that it cannot where there are more than 256 colours, or one that can be seen through", () => {
  const shades = (count: number) =>
    Uint8Array.from(Array.from({length: count}, (_, one) => [one & 0xff, one >> 8, 0, 255]).flat());
  expect(indexedPng(256, 1, shades(256))).toBeDefined();
  expect(indexedPng(257, 1, shades(257))).toBeUndefined();
  expect(indexedPng(1, 1, Uint8Array.from([1, 2, 3, 254]))).toBeUndefined();
});
