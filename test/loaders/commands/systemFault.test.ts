import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {existsSync} from "node:fs";
import {tmpdir} from "node:os";
import {afterAll, describe, expect, it} from "vitest";
import {systemFault} from "../../../loaders/commands/systemFault.js";

const folder = await mkdtemp(`${tmpdir()}/sangensoku-fault-`);
afterAll(() => rm(folder, {recursive: true}));

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error
  );

describe("what the system refuses is said without a stack trace, in both languages", () => {
  // Only Linux has a device that is always full.
  it.skipIf(!existsSync("/dev/full"))("of a full disk", async () => {
    const words = systemFault(await errorOf(writeFile("/dev/full", "x")));
    expect(words?.en).toBe(
      "there is no room left on the disk (ENOSPC). Make room and run it again; what was whole before is so still."
    );
    expect(words?.ja).toContain("ディスクに空きがない（ENOSPC）");
  });

  it("of a folder where a file should be, with its path", async () => {
    const words = systemFault(await errorOf(writeFile(folder, "x")));
    expect(words?.en).toMatch(/sangensoku-fault-.+: a folder stands where a file should be.+\(EISDIR\)/);
  });

  it("as DuckDB puts it", () => {
    const error = new Error('IO Error: Could not write file "a.duckdb": No space left on device\nstack');
    expect(systemFault(error)?.en).toMatch(/^there is no room left.+a\.duckdb": No space left on device\)/);
  });

  it("and of nothing else", async () => {
    expect(systemFault(await errorOf(readFile(`${folder}/missing`)))).toBeUndefined();
    expect(systemFault(new TypeError("x is not a function"))).toBeUndefined();
    expect(systemFault("text")).toBeUndefined();
  });
});
