import {Resvg} from "@resvg/resvg-js";
import {describe, expect, it} from "vitest";
import {favicon} from "../../../../loaders/site/share/favicon.js";

describe("the sign in the bar of a browser", () => {
  it("is an icon file of one image, whose place and length its header states", () => {
    const icon = Buffer.from(favicon());
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    const [length, place] = [icon.readUInt32LE(14), icon.readUInt32LE(18)];
    expect(place + length).toBe(icon.length);
    const png = icon.subarray(place).toString("base64");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><image href="data:image/png;base64,${png}" width="32" height="32"/></svg>`;
    const {pixels} = new Resvg(svg).render();
    const shades = Array.from({length: 32}, (_, row) => pixels[(row * 32 + 16) * 4]);
    const strokes = shades.filter((shade, row) => shade! < 128 && !(shades[row - 1]! < 128));
    expect(strokes).toHaveLength(3);
  });
});
