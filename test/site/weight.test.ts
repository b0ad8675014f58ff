/** What the site weighs on the disk of its host, and a record on the way to a reader before anything is pressed. */
import {readdir} from "node:fs/promises";
import {expect, it} from "vitest";
import {filesIn} from "../../loaders/dataset/files.js";

const MEGABYTE = 1e6;
const KILOBYTE = 1e3;

const files = await filesIn("dist");

it("all of the site weighs no more than 150 MB", () => {
  expect(files.length).toBeGreaterThan(1000);
  expect(files.reduce((sum, {bytes}) => sum + bytes, 0) / MEGABYTE).toBeLessThanOrEqual(150);
});

it("no record and no case weighs more than 60 KB", () => {
  const pages = files.filter(({name}) => /^(ja\/)?(transfers|cases)\/.*\.html$/.test(name));
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.filter(({bytes}) => bytes > 60 * KILOBYTE)).toEqual([]);
});

it("no script, style sheet or table is an empty file", () => {
  expect(files.filter(({name, bytes}) => bytes === 0 && name !== ".nojekyll")).toEqual([]);
});

it("no folder is empty, such as those that answer Framework ahead, and none is of a library at a version that does not exist", async () => {
  const folders = (await readdir("dist", {recursive: true, withFileTypes: true})).filter((one) => one.isDirectory());
  const hold = new Set(files.flatMap(({name}) => name.split("/").map((_, i, parts) => parts.slice(0, i).join("/"))));
  const named = folders.map(({parentPath, name}) => `${parentPath}/${name}`.replace(/^dist\//, ""));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !hold.has(name) || /_npm|@0\.0\.0/.test(name))).toEqual([]);
});
