import {readdirSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import {expect, it} from "vitest";

const CATALOGUES = "src/messages";
const filesIn = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(({name}) => name.endsWith(".ts"))
    .map(({parentPath, name}) => `${parentPath}/${name}`);
/** Read by a code that the data holds, such as "at_least". */
const BY_CODE = ["quantities"];
const code = [...filesIn("src"), ...filesIn("loaders")]
  .filter((file) => !file.startsWith(CATALOGUES) && !file.includes(".observablehq"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** A missing message stops the type check; one that nobody says would only go stale. */
it.each(filesIn(CATALOGUES).filter((file) => !BY_CODE.includes(basename(file, ".ts"))))(
  "%s holds no message that nobody says",
  async (file) => {
    const name = basename(file, ".ts");
    const catalogue = ((await import(`../../${file}`)) as Record<string, object>)[name] ?? {};
    expect(Object.keys(catalogue).filter((key) => !new RegExp(`\\.${key}\\b`).test(code))).toEqual([]);
  }
);
