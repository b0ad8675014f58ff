import {crc32} from "node:zlib";
import {zlibSync} from "fflate";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_COLOURS = 256;
/** At 8 the images together take two and a half times as long to press, at 9 six times, and are a fiftieth or a twentieth smaller. */
const LEVEL = 6;

/**
 * A PNG that names each colour once and then says one byte for each pixel: what is drawn in few colours has a third of the bytes of a PNG
 * in full colour, and every pixel the same.
 * @param pixels four bytes each (red, green, blue, opacity), row by row
 * @returns undefined where the pixels have more than 256 colours, or one that can be seen through.
 */
export function indexedPng(width: number, height: number, pixels: Uint8Array): Uint8Array | undefined {
  const colours = new Map<number, number>();
  // Each row begins with the number of its filter: 0, for none.
  const rows = new Uint8Array((width + 1) * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  let last = -1;
  let place = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = view.getUint32((y * width + x) * 4);
      // Most pixels have the colour of the one before.
      if (colour !== last) {
        place = colours.get(colour) ?? colours.size;
        if (place === MOST_COLOURS || (colour & 0xff) !== 0xff) return undefined;
        colours.set((last = colour), place);
      }
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  const palette = [...colours.keys()].flatMap((colour) => [
    colour >>> 24,
    (colour >>> 16) & 0xff,
    (colour >>> 8) & 0xff
  ]);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Uint8Array.from(SIGNATURE),
    // Eight bits a pixel, in colours of a palette.
    chunk("IHDR", [...size, 8, 3, 0, 0, 0]),
    chunk("PLTE", palette),
    chunk("IDAT", zlibSync(rows, {level: LEVEL})),
    chunk("IEND", [])
  ]);
}

/** A part of a PNG: how long it is, its name, its bytes, and their check sum. */
function chunk(name: string, bytes: Iterable<number>): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), Uint8Array.from(bytes)]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(named.length - name.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
