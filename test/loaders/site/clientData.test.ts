import {readdir, readFile} from "node:fs/promises";
import {expect, it} from "vitest";
import {CLIENT_FILES} from "../../../loaders/site/clientData.js";

it("makes every file that a data loader prints, under the name of the loader", async () => {
  const loaders = (await readdir("src/data")).sort();
  expect(loaders).toEqual(
    Object.keys(CLIENT_FILES)
      .map((name) => `${name}.ts`)
      .sort()
  );
  for (const loader of loaders) {
    const name = loader.replace(/\.ts$/, "");
    expect(await readFile(`src/data/${loader}`, "utf8"), loader).toContain(`printClientFile("${name}")`);
  }
});
