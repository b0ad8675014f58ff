import {spawn, type ChildProcess} from "node:child_process";
import {cp, mkdtemp, readFile, rm, symlink, utimes} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {compare, inFolder} from "../../loaders/site/comparePublished.js";
import {filesIn} from "../../loaders/dataset/files.js";

const SOURCE = [
  "data",
  "loaders",
  "src",
  "releases",
  "data/law/cases",
  "package.json",
  "observablehq.config.ts",
  "tsconfig.json"
];
const PROSE = ["CHANGES.md", "LICENSE-DATA"];

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "sangensoku elsewhere "));
  for (const name of [...SOURCE, ...PROSE]) {
    await cp(name, `${copy}/${name}`, {recursive: true, filter: (path) => !path.includes(".observablehq")});
  }
  await symlink(`${process.cwd()}/node_modules`, `${copy}/node_modules`);
  await utimes(`${copy}/data/claims/transfers.csv`, 1e9, 1e9);
});
afterAll(() => rm(copy, {recursive: true, force: true}));

function startBuild(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "loaders/commands/build.ts"], {
    cwd: copy,
    env: {...process.env, ...env},
    stdio: ["ignore", "pipe", "inherit"]
  });
}
const ended = (child: ChildProcess) => new Promise((resolve) => child.on("close", resolve));

describe("a second build, in another folder, time zone and language", {timeout: 600_000}, () => {
  it("gives the same bytes, and the same contents of the DuckDB file", async () => {
    const child = startBuild({TZ: "Pacific/Kiritimati", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8"});
    child.stdout!.resume();
    expect(await ended(child)).toBe(0);
    const {differences} = await compare(inFolder("dist"), inFolder(`${copy}/dist`));
    expect(differences).toEqual([]);
  });

  it("names no folder that it was built in", async () => {
    for (const {name} of await filesIn(`${copy}/dist`)) {
      if (!/\.(html|js|json|csv|css|txt|md|cff)$/.test(name)) continue;
      const text = await readFile(`${copy}/dist/${name}`, "utf8");
      expect(text.includes(copy), name).toBe(false);
    }
  });

  it("leaves the last good site whole however often it is killed, and is not kept from building again", async () => {
    const before = await filesIn(`${copy}/dist`);
    for (let killed = 0; killed < 2; killed += 1) {
      const child = startBuild({});
      const said = await new Promise<string>((resolve) =>
        child.stdout!.once("data", (chunk) => resolve(String(chunk)))
      );
      expect(said).toContain("rows in =");
      child.kill("SIGKILL");
      await ended(child);
      expect(await filesIn(`${copy}/dist`)).toEqual(before);
    }
  });
});
