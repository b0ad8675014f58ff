import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {onlyKnownPages} from "../../../loaders/site/knownPages.js";

let pages: string;
beforeEach(async () => {
  pages = await mkdtemp(join(tmpdir(), "sangensoku-pages-"));
  await mkdir(`${pages}/ja`);
  for (const page of ["index", "ja/index"]) await writeFile(`${pages}/${page}.html`, "");
  await writeFile(`${pages}/style.css`, "");
});
afterEach(() => rm(pages, {recursive: true, force: true}));

it("pages that the site has are as they should be", async () => {
  await expect(onlyKnownPages(pages, ["index", "ja/index"])).resolves.toBeUndefined();
});

it("a page that the site does not name is refused by its file, with the place where names stand", async () => {
  await writeFile(`${pages}/ja/walk.html`, "");
  await expect(onlyKnownPages(pages, ["index", "ja/index"])).rejects.toMatchObject({
    code: "unknown_page",
    words: {
      en: expect.stringMatching(/^src\/ja\/walk\.md is no page of the site: .*src\/messages\/site\.ts/),
      ja: expect.stringMatching(/^src\/ja\/walk\.md は/)
    }
  });
});

it("a page that was written in one language alone is missed in the other", async () => {
  await writeFile(`${pages}/walk.html`, "");
  await expect(onlyKnownPages(pages, ["index", "ja/index", "walk", "ja/walk"])).rejects.toMatchObject({
    words: {en: expect.stringMatching(/^src\/ja\/walk\.md is missing/)}
  });
});
