import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {fixture, judge, judgeByName, rowsOf} from "./command.js";
import {folder} from "./folder.js";

const {at, names, read, write} = await folder();

describe("a list with item classes and recipients", async () => {
  const ran = await judge(fixture("transfers"), "--explain");
  const rows = rowsOf(ran.stdout);
  const expected: Record<string, [regime: string, verdict: string, missing?: string]> = {
    "missiles-before": ["2016-03-22", "no_category"],
    "missiles-sold": ["2016-03-22", "no_category"],
    "vests-before": ["2016-03-22", "no_category"],
    "vests-after": ["2022-03-08", "conditional", "control.other_use_consent | control.onward_consent"],
    "vests-assured": ["2022-03-08", "permissible"],
    tents: ["2022-03-08", "out_of_scope"],
    imagery: ["2022-03-08", "out_of_scope"],
    "cluster-shells": ["2022-03-08", "prohibited"],
    "cluster-shells-1976": ["1983-01-14", "no_category"],
    "missiles-2026-before": ["2024-03-26", "no_category"],
    "missiles-2026-after": ["2026-04-21", "no_category"],
    "missiles-2026-australia": ["2026-04-21", "permissible"],
    "only-a-date": ["2022-03-08", "undetermined", "item.listed | item.form"]
  };

  it("is judged row by row, each under the rules of its day", () => {
    expect(ran.code).toBe(0);
    const found = rows.map(({id, version, verdict, missing_facts}) => [id, [version, verdict, missing_facts]]);
    const wanted = Object.entries(expected).map(([id, [regime, verdict, missing = ""]]) => [
      id,
      [regime, verdict, missing]
    ]);
    expect(found).toEqual(wanted);
  });

  it("is judged alike by the command that people call", async () => {
    expect(await judgeByName(fixture("transfers"), "--explain")).toEqual(ran);
  });

  it("keeps its own columns unchanged and puts the verdict behind them", async () => {
    const before = (await readFile(fixture("transfers"), "utf8")).trimEnd().split("\n");
    const after = ran.stdout.trimEnd().split("\r\n");
    expect(after[0]).toBe(
      `${before[0]},version,verdict,decided_by,missing_facts,assumptions,because,read_as,would_change,because_ja`
    );
    expect(after).toHaveLength(before.length);
    before.forEach((line, i) => expect(after[i]!.startsWith(`${line},`)).toBe(true));
  });

  it("gives reasons in both languages for every row", () => {
    for (const row of rows) {
      expect(row["because"]).toMatch(/^[A-Z].*\.$/);
      expect(row["because_ja"]).toMatch(/[぀-ヿ一-鿿].*。$/u);
    }
  });

  it("says what would change the verdict: facts alone or together, and the rules of other times", () => {
    const changes = (id: string) => rows.find((row) => row["id"] === id)!["would_change"]!.split(" | ");
    expect(changes("vests-after")).toEqual(
      expect.arrayContaining([
        "item.listed=no -> out_of_scope",
        "item.weapon=yes -> no_category",
        "control.other_use_consent=yes & control.onward_consent=yes -> permissible",
        "regime=2014-04-01 -> no_category"
      ])
    );
    expect(changes("missiles-2026-after")).toContain("regime=1967-04-21 -> prohibited");
    expect(changes("only-a-date")[0]).toBe("item.listed=no -> out_of_scope");
  });

  it("counts rows in and rows judged on standard error, in the language asked for", async () => {
    expect(ran.stderr).toContain("13 rows in = 13 judged + 0 refused");
    expect((await judge(fixture("transfers"), "--lang", "ja")).stderr).toContain("入力13行 = 判定13行 + 不受理0行");
  });
});

describe("what is written", async () => {
  const own = await folder();
  const LEAN = "version,verdict,decided_by,missing_facts,assumptions,because";

  it("is lean unless told otherwise: the reason in one language", async () => {
    const en = (await judge(fixture("transfers"))).stdout.split("\r\n");
    expect(en[0]).toMatch(new RegExp(`,${LEAN}$`));
    const ja = rowsOf((await judge(fixture("transfers"), "--lang", "ja")).stdout);
    for (const {because} of ja) expect(because).toMatch(/[぀-ヿ一-鿿].*。$/u);
  });

  it("has each case once in a table apart, and its number in every row of the case", async () => {
    const list = await own.write(
      "twice.csv",
      "id,on,recipient,item\n1,2022-03-08,UKR,tent\n2,2022-02-28,UKR,Javelin\n3,2022-03-08,UKR,tent\n"
    );
    const cases = own.at("cases.csv");
    const alone = rowsOf((await judge(list)).stdout);
    const {stdout, code, stderr} = await judge(list, "--cases", cases);
    expect(code).toBe(0);
    expect(stderr).toContain(`cases: ${cases}`);
    const rows = rowsOf(stdout);
    expect(rows.map((row) => row["case"])).toEqual(["1", "2", "1"]);
    const table = rowsOf(await own.read("cases.csv"));
    expect(Object.keys(table[0] ?? {}).join()).toBe(`case,${LEAN}`);
    const joined = rows.map(({case: of, ...row}) => ({...row, ...table.find((one) => one["case"] === of)}));
    expect(joined.map(({case: _, ...row}) => row)).toEqual(alone);
  });
});

describe("a list of facts alone", async () => {
  const rows = rowsOf((await judge(fixture("facts-only"))).stdout);

  it("needs neither item classes nor recipients that are on record", () => {
    expect(rows.map(({id, verdict, decided_by}) => [id, verdict, decided_by])).toEqual([
      ["gyroscope", "permissible", "2014.licence"],
      ["unknown-state", "no_category", "2014.2.cases"],
      ["party-to-conflict", "prohibited", "2014.1.3"]
    ]);
  });
});

describe("files", () => {
  it("may begin with a byte order mark, end lines with CRLF, and quote what needs no quotes, which is not taken over", async () => {
    const {stdout, code} = await judge(fixture("quoted-crlf-bom"));
    expect(code).toBe(0);
    expect(rowsOf(stdout).map(({id, verdict}) => [id, verdict])).toEqual([
      ['a "quoted" id, with a comma', "out_of_scope"],
      ["日本語の行", "out_of_scope"]
    ]);
    expect(stdout).toContain('"a ""quoted"" id, with a comma",UKR,2022-03-08,tent,,2022-03-08,');
  });

  it("are written where --out and --trace say, without a byte order mark, and nothing else is left", async () => {
    const ran = await judge(fixture("transfers"), "--out", at("out.csv"), "--trace", at("trace.csv"));
    expect(ran).toMatchObject({code: 0, stdout: ""});
    expect(await names()).toEqual(["out.csv", "trace.csv"]);
    expect((await read("out.csv")).startsWith("id,item_class,")).toBe(true);
    expect((await read("out.csv")).match(/\r\n/g)).toHaveLength(14);
    const trace = rowsOf(await read("trace.csv"));
    const imagery = trace.filter(({id}) => id === "imagery");
    expect(imagery.map(({outcome}) => outcome)).toContain("not_reached");
    expect(imagery[0]).toMatchObject({
      clause: "2014.scope.listed",
      outcome: "unknown",
      facts_read: "item.listed=unknown (not known)"
    });
    const vests = trace.find(({id, clause}) => id === "vests-assured" && clause === "2022.ukraine");
    expect(vests).toMatchObject({
      version: "2022-03-08",
      effect: "case",
      outcome: "met",
      facts_read:
        "recipient=UKR (list) | recipient.invaded=yes (statuses UKR-invaded-2022-02-24) | " +
        "transfer.mode=sdf_grant (list) | item.weapon=no (items body_armour)"
    });
    expect(vests!["sentence_en"]).toMatch(/^Met: /);
    expect(vests!["sentence_ja"]).toMatch(/^該当：/);
  });

  it("are judged with facts that override the tables", async () => {
    const list = await write(
      "override.csv",
      "id,on,recipient,item_class,item.listed,recipient.unsc_measures,transfer.mode,transfer.purpose\n" +
        "as-listed,2022-03-08,UKR,tent,yes,,sdf_grant,japan_security\n" +
        "as-party,2022-03-08,UKR,body_armour,,yes,sdf_grant,japan_security\n"
    );
    const {stdout} = await judge(list);
    expect(rowsOf(stdout).map(({verdict}) => verdict)).toEqual(["conditional", "prohibited"]);
  });
});

describe("docs/judge.md", () => {
  it("has an example that works", async () => {
    const [, example] = /```csv\n([^`]+)```/.exec(await readFile("docs/judge.md", "utf8"))!;
    const {code, stdout} = await judge(await write("example.csv", example!));
    expect(code).toBe(0);
    expect(rowsOf(stdout).map(({verdict, missing_facts}) => [verdict, missing_facts])).toEqual([
      ["no_category", ""],
      ["permissible", ""],
      ["out_of_scope", ""],
      ["undetermined", "item.listed"]
    ]);
  });
});

describe("--on and --regime", () => {
  it("--on judges every row by the rules and facts of that day", async () => {
    const {stdout} = await judge(fixture("transfers"), "--on", "2026-05-01");
    const rows = rowsOf(stdout);
    expect(new Set(rows.map(({version}) => version))).toEqual(new Set(["2026-04-21"]));
    expect(rows.find(({id}) => id === "missiles-sold")).toMatchObject({verdict: "no_category", on: "2022-02-28"});
  });

  it("--regime judges every row by those rules and the facts of its own day", async () => {
    const {stdout} = await judge(fixture("transfers"), "--regime", "2014-04-01");
    expect(rowsOf(stdout).find(({id}) => id === "vests-after")).toMatchObject({
      version: "2014-04-01",
      verdict: "no_category"
    });
  });

  it("--regime without any date looks facts up on its first day, and says so", async () => {
    const list = await write("no-day.csv", "id,recipient,item_class,transfer.mode\n1,UKR,body_armour,sdf_grant\n");
    const [row] = rowsOf((await judge(list, "--regime", "2022-03-08")).stdout);
    expect(row!["verdict"]).toBe("conditional");
    expect(row!["assumptions"]).toMatch(/^on=2022-03-08( \||$)/);
  });
});

describe("a list with faults", () => {
  it("is refused as a whole: every fault with its line and column, exit code 2, nothing written", async () => {
    const before = await names();
    const {code, stdout, stderr} = await judge(fixture("faults"), "--out", at("faulty.csv"));
    expect({code, stdout}).toEqual({code: 2, stdout: ""});
    expect(await names()).toEqual(before);
    const list = fixture("faults");
    const places = [
      `${list}:3:item.weapon "maybe": `,
      `${list}:4:on "2022-02-30": `,
      `${list}:5:on "1960-01-01": `,
      `${list}:6:on: `,
      `${list}:7:item_class "spaceship": `,
      `${list}:8:recipient "ZZZ": `,
      `${list}:9:id "good": already stands on line 2. `,
      `${list}:10:id "=1+1": `,
      `${list}:11: 2 fields where the header has 5. `
    ];
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(places.length + 1);
    places.forEach((place, i) => expect(lines[i]!.startsWith(place)).toBe(true));
    expect(lines.at(-1)).toBe("9 faults, 9 rows refused. Nothing was written.");
  });

  it("is judged as far as it goes with --keep-going, and what was refused is written beside it", async () => {
    const {code, stderr} = await judge(fixture("faults"), "--keep-going", "--out", at("kept.csv"));
    expect(code).toBe(0);
    expect(stderr).toContain("11 rows in = 2 judged + 9 refused");
    expect(rowsOf(await read("kept.csv")).map(({id, verdict}) => [id, verdict])).toEqual([
      ["good", "out_of_scope"],
      ["also-good", "no_category"]
    ]);
    const refused = rowsOf(await read("kept.refused.csv"));
    expect(refused.map(({line, column}) => [line, column])).toEqual([
      ["3", "item.weapon"],
      ["4", "on"],
      ["5", "on"],
      ["6", "on"],
      ["7", "item_class"],
      ["8", "recipient"],
      ["9", "id"],
      ["10", "id"],
      ["11", ""]
    ]);
    expect(refused[7]).toMatchObject({value: '"=1+1"', record: '"=1+1,tent,UKR,2022-03-08,"'});
    expect(refused[6]).toMatchObject({id: "good", record: "good,tent,USA,2022-03-08,"});
  });
});

describe("the command line", () => {
  it("explains itself in both languages", async () => {
    const [en, ja] = await Promise.all([judge("--help"), judge("--help", "--lang", "ja")]);
    expect([en.code, ja.code]).toEqual([0, 0]);
    expect(en.stdout).toContain("--keep-going");
    expect(ja.stdout).toContain("一覧はUTF-8のCSV");
  });

  it.each([
    [["a.csv", "--on", "2022-03-08", "--regime", "2014-04-01"], "--on and --regime exclude each other"],
    [["not-there.csv"], "not-there.csv: cannot be read (ENOENT)"],
    [[fixture("transfers"), "--out", "/nowhere/out.csv"], "/nowhere/out.csv: cannot be written (ENOENT)"]
  ])("refuses %j and says why", async (args, why) => {
    const {code, stdout, stderr} = await judge(...args);
    expect({code, stdout}).toEqual({code: 2, stdout: ""});
    expect(stderr).toContain(why);
  });
});
