/** Where the judge reads and writes: it never takes the place of anybody's file. */
import {spawnSync} from "node:child_process";
import {link, lstat, mkdir, symlink} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {judge, judgeInput, rowsOf} from "./command.js";
import {folder} from "./folder.js";

const LIST = "id,on,recipient,item_class\n1,2022-03-08,UKR,tent\n";
const FAULTY = `${LIST}2,never,UKR,tent\n`;
const files = await folder();
const list = await files.write("list.csv", FAULTY);
await files.write("x.refused.csv", FAULTY);
await files.write("y.csv", FAULTY);
await files.write("y.refused.csv", "my,own\nwork,\n");
await mkdir(files.at("folder"));
await link(list, files.at("hard-link.csv"));
await symlink(list, files.at("soft-link.csv"));
const pipe = files.at("pipe.csv");
spawnSync("mkfifo", [pipe]);

describe("the judge writes nothing and says why", () => {
  it.each([
    [
      "where the refused rows would replace the list",
      ["x.refused.csv", "--out", "x.csv", "--keep-going"],
      /x\.refused\.csv would take the place of/
    ],
    [
      "where they would replace the trace",
      ["list.csv", "--out", "z.csv", "--trace", "z.refused.csv", "--keep-going"],
      /would take the place of .*z\.refused\.csv/
    ],
    [
      "where they would replace somebody's file",
      ["y.csv", "--keep-going"],
      /y\.refused\.csv: the refused rows would take the place/
    ],
    ["for the list by another name", ["list.csv", "--out", "hard-link.csv"], /hard-link\.csv would take the place of/],
    ["for the list behind a link", ["list.csv", "--trace", "soft-link.csv"], /soft-link\.csv would take the place of/],
    ["for a folder", ["list.csv", "--out", "folder"], /folder: is no place for a file/],
    ["for a pipe", ["list.csv", "--out", "pipe.csv"], /pipe\.csv: is no place for a file/],
    ["for a list that is a folder", ["folder"], /folder: is no file/],
    ["for a list that is a pipe", ["pipe.csv"], /pipe\.csv: is no file/]
  ])("%s", async (_, args, said) => {
    const before = [await files.names(), await files.read("x.refused.csv"), await files.read("y.refused.csv")];
    const {code, stdout, stderr} = await judge(...args.map((arg) => (/^--/.test(arg) ? arg : files.at(arg))));
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n +at /);
    expect({code, stdout}).toEqual({code: 2, stdout: ""});
    expect([await files.names(), await files.read("x.refused.csv"), await files.read("y.refused.csv")]).toEqual(before);
  });

  it("for a device", async () => {
    const {code, stderr} = await judge(list, "--out", "/dev/null");
    expect(stderr).toContain("/dev/null: is no place for a file");
    expect(code).toBe(2);
  });
});

it("writes its own refused rows anew", async () => {
  const again = await files.write("again.csv", FAULTY);
  for (let time = 0; time < 2; time += 1) {
    const {code} = await judge(again, "--keep-going");
    expect(code).toBe(0);
  }
  expect(await files.read("again.refused.csv")).toContain("never");
});

it("refuses a byte order mark of a row's own beside a row at fault", async () => {
  const marked = await files.write(
    "marked.csv",
    'id,on,item_class\n\ufeffa,2022-03-08,tent\na,2022-03-08,tent\nb,2022-03-08,te"nt\n'
  );
  const {code, stderr} = await judge(marked);
  expect(code).toBe(2);
  expect(stderr).toMatch(/marked\.csv:2:id .*white space|marked\.csv:2:id .*invisible/);
  expect(stderr).not.toContain("already stands");
});

describe("a link to a file", () => {
  it("stays, and the file is written", async () => {
    const good = await files.write("good.csv", LIST);
    await files.write("real.csv", "old");
    await symlink("real.csv", files.at("out-link.csv"));
    expect((await judge(good, "--out", files.at("out-link.csv"))).code).toBe(0);
    expect(await files.read("real.csv")).toMatch(/^id,on,/);
    expect((await lstat(files.at("out-link.csv"))).isSymbolicLink()).toBe(true);
  });
});

describe("standard input", () => {
  const TWICE = `${LIST}1,2022-03-08,UKR,tent\n`;

  it("is judged as a file is, an id that stands twice too", async () => {
    const twice = await files.write("twice.csv", TWICE);
    const [fromFile, fromInput] = await Promise.all([
      judge(twice, "--out", files.at("f.csv"), "--keep-going"),
      judgeInput(TWICE, "-", "--out", files.at("i.csv"), "--keep-going")
    ]);
    expect([fromFile.code, fromInput.code]).toEqual([0, 0]);
    expect(fromInput.stderr).toContain("-:3:id");
    expect(await files.read("i.csv")).toBe(await files.read("f.csv"));
    expect(await files.read("i.refused.csv")).toBe(await files.read("f.refused.csv"));
    expect(rowsOf(await files.read("i.refused.csv")).map(({line, column}) => [line, column])).toEqual([["3", "id"]]);
  });

  it("that is empty is an empty file", async () => {
    const {code, stderr} = await judgeInput("", "-");
    expect(code).toBe(2);
    expect(stderr).toContain("the file is empty");
  });
});
