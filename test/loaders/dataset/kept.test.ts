import {mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {Kept} from "../../../loaders/dataset/kept.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

let made: string[];
/** A build that asks for these, each "what it is made of" → "what is made". */
async function build(...asked: [madeOf: string, bytes: string][]): Promise<string[]> {
  made = [];
  const kept = await Kept.in(folder);
  const texts: string[] = [];
  for (const [madeOf, bytes] of asked) {
    const found = await kept.bytesOf(madeOf, async () => {
      made.push(madeOf);
      return Buffer.from(bytes);
    });
    texts.push(Buffer.from(found).toString());
  }
  await kept.close();
  return texts;
}

it("makes a thing once, and again when what it is made of is another", async () => {
  expect(await build(["a", "A"], ["b", "B"])).toEqual(["A", "B"]);
  expect(made).toEqual(["a", "b"]);
  expect(await build(["a", "not made"], ["b2", "B2"])).toEqual(["A", "B2"]);
  expect(made).toEqual(["b2"]);
});

it("keeps nothing that a build did not ask for", async () => {
  await build(["a", "A"], ["b", "B"]);
  await build(["a", "A"]);
  expect(await readdir(folder)).toHaveLength(1);
  expect(await build(["b", "B again"])).toEqual(["B again"]);
});

it("makes again what has become another on the disk, whole or cut off", async () => {
  await build(["a", "A"], ["b", "B"]);
  for (const name of await readdir(folder)) await writeFile(`${folder}/${name}`, "");
  expect(await build(["a", "A"], ["b", "B"])).toEqual(["A", "B"]);
  expect(made).toEqual(["a", "b"]);
  expect(await readdir(folder)).toHaveLength(2);
});

it("passes over what a build that was ended left half made", async () => {
  await writeFile(`${folder}/half.0123`, "A");
  expect(await build(["a", "A"])).toEqual(["A"]);
  expect(await readdir(folder)).toHaveLength(1);
});
