import {describe, expect, it} from "vitest";
import {
  answersTable,
  daysOfChange,
  figureCell,
  listCsv,
  standingOn,
  standingsOn,
  titleOn,
  toldOn,
  type ListedTransfer,
  type ListFile,
  type Standing
} from "../../src/components/transferList.js";
import {parseCsv} from "../../src/text/csv.js";

const standing = (from: string, status: Standing["status"], quantity: number | null = null): Standing => ({
  from,
  status,
  date: from,
  date_basis: "on",
  quantity_min: quantity,
  quantity_max: quantity,
  qualifier: quantity === null ? "unknown" : "exact",
  unit: "helmet",
  item_group: "protection",
  value_amount: null,
  value_currency: null,
  source: "s"
});

const transfer = (id: string, standings: Standing[], more: Partial<ListedTransfer> = {}): ListedTransfer => ({
  id,
  donor: "DEU",
  recipient: "UKR",
  item: "Helmets",
  item_ja: "ヘルメット",
  item_class: "helmet",
  weapon: false,
  sum: false,
  then: {regime: "2014-04-01", verdict: "out_of_scope"},
  under: [0, 0],
  standings,
  ...more
});

const list = (transfers: ListedTransfer[], more: Partial<ListFile> = {}): ListFile => ({
  kind: "donor",
  name: "Germany",
  byJapan: false,
  now: "2026-04-21",
  rules: [
    ["2014-04-01", "2014 principles"],
    ["2026-04-21", "2026 weapons"]
  ],
  marks: [
    ["out_of_scope", "Outside these rules"],
    ["no_category", "No case permits it"],
    ["exception_only", "Only as an exception"]
  ],
  last: "2026-05-29",
  csv: "donors/DEU.csv",
  donors: {},
  transfers,
  ...more
});

const helmets = transfer("A", [standing("2022-02-26", "pledged", 5000), standing("2022-03-07", "delivered", 23000)]);
const stinger = transfer("B", [standing("2022-02-26", "committed", 500)], {
  item: "Stinger",
  item_ja: "スティンガー",
  weapon: true,
  then: {regime: "2014-04-01", verdict: "no_category"},
  under: [1, 2]
});
const sum = transfer("C", [standing("2022-03-07", "delivered", 17000)], {sum: true});

describe("how a transfer stood at the end of a day", () => {
  it.each([
    ["2022-02-25", undefined],
    ["2022-02-26", "pledged"],
    ["2022-03-06", "pledged"],
    ["2022-03-07", "delivered"],
    ["2026-05-29", "delivered"]
  ])("on %s: %s", (day, status) => {
    expect(standingOn(helmets, day)?.status).toBe(status);
  });
});

it("the days of change are those of all standings, each once, in order", () => {
  expect(daysOfChange([stinger, helmets])).toEqual(["2022-02-26", "2022-03-07"]);
});

describe("the heading", () => {
  it("takes the article that a donor's name takes within a sentence", () => {
    expect(titleOn({kind: "donor", name: "United States"}, "2022-03-07", "en")).toBe(
      "What the United States sent by 7 March 2022"
    );
    expect(titleOn({kind: "donor", name: "米国"}, "2022-03-07", "ja")).toBe("米国が2022年3月7日までに供与したもの");
  });
});

describe("the headline sentence", () => {
  const file = list([helmets, stinger, sum]);
  it("counts what was on record by the day, without sums", () => {
    expect(toldOn(file, {day: "2022-03-07"}, "en")).toBe(
      "Of 2 transfers on record, 1 had been delivered. Had Japan been the sender of them all, its rules of each day would have said no to 1; 1 lies outside them."
    );
    expect(toldOn(file, {day: "2022-02-28"}, "en")).toContain("Of 2 transfers on record, 0 had been delivered.");
    expect(toldOn(file, {day: "2022-03-07"}, "ja")).toBe(
      "記録された移転2件のうち、引渡し済みは1件。仮にいずれも日本が供与国だったなら、当時の規則では認められないもの1件、対象外1件。"
    );
  });

  it("says what may be permitted in words that nobody reads as a no", () => {
    const permitted = {...helmets, then: {...helmets.then, verdict: "conditional"}} as ListedTransfer;
    expect(toldOn(list([permitted, stinger]), {day: "2022-03-07"}, "en")).toContain(
      "would have said no to 1 and “may be permitted” to 1."
    );
  });

  it("says so where nothing was on record yet, and from when it is", () => {
    expect(toldOn(file, {day: "2022-01-01"}, "en")).toBe(
      "Nothing is on record up to 1 January 2022; the first statement is of 26 February 2022."
    );
  });

  it("says so where sums alone are on record", () => {
    expect(toldOn(list([sum]), {day: "2022-03-07"}, "en")).toBe(
      "Sums over several transfers are on record, and no transfer of its own."
    );
  });

  it("puts no “had Japan been the sender” before what Japan sent", () => {
    expect(toldOn(list([helmets], {byJapan: true}), {day: "2022-03-07"}, "en")).toContain(
      "Japan’s rules of each day, as coded"
    );
  });

  it("speaks of the rules that were chosen by their name, and counts what they say", () => {
    expect(toldOn(file, {day: "2022-03-07", rules: "2026-04-21"}, "en")).toContain(
      "its rules “2026 weapons” would have said no to none and no in principle, with exceptions, to 1; 1 lies outside them."
    );
  });

  it.each([
    "prohibited",
    "no_category",
    "exception_only",
    "conditional",
    "permissible",
    "undetermined",
    "out_of_scope"
  ] as const)("tells of %s, so that the parts come to the whole", (verdict) => {
    const said = toldOn(list([{...helmets, then: {regime: "2014-04-01", verdict}}]), {day: "2022-03-07"}, "en");
    const [, answers = ""] = said.split("would have said ");
    expect(answers.match(/\d+/g)).toEqual(["1"]);
  });
});

it("names weapons first, each with its figure and its unit where the name does not hold it", () => {
  const rocket = {...stinger, standings: [standing("2022-02-26", "delivered", 500)]};
  expect(standingsOn(list([helmets, rocket, sum]), "2022-03-07", "en")).toEqual([
    {standing: "Delivered", count: "2", goods: "Stinger (500 helmets), Helmets (23,000)"}
  ]);
});

it("says of money how much it is, where no number of goods is stated", () => {
  const money = transfer("M", [
    {...standing("2022-02-27", "committed"), unit: "money", value_amount: 100_000_000, value_currency: "USD"}
  ]);
  const file = list([{...money, item: "Emergency assistance"}]);
  expect(standingsOn(file, "2022-03-07", "en")[0]!.goods).toBe("Emergency assistance (USD 100,000,000)");
  expect(figureCell(money.standings[0]!, "ja")).toBe("USD 100,000,000");
  expect(figureCell(standing("2022-02-27", "committed"), "en")).toBe("number not stated");
  expect(listCsv(file, file.transfers, {day: "2022-03-07"})).toContain(",100000000,USD,");
});

it("names the donors where the page is that of goods", () => {
  const [told] = standingsOn(list([helmets], {kind: "goods", donors: {DEU: "Germany"}}), "2022-03-07", "en");
  expect(told!.goods).toBe("Germany (23,000 helmets)");
});

it("counts verdicts then and now, and has no head where nothing is counted", () => {
  const text = answersTable(list([helmets, stinger]), {day: "2022-03-07"}, "../glossary.html", "en").markup;
  expect(
    [...text.matchAll(/glossary\.html#verdict-(\w+)".*?<\/th><td[^>]*>(.)<\/td><td[^>]*>(.)<\/td>/g)].map(
      ([, ...row]) => row
    )
  ).toEqual([
    ["no_category", "1", "–"],
    ["exception_only", "–", "1"],
    ["out_of_scope", "1", "1"]
  ]);
  const then = answersTable(
    list([helmets, stinger]),
    {day: "2022-03-07", rules: "2014-04-01"},
    "../glossary.html",
    "en"
  ).markup;
  expect(then).toContain("2014 principles</th>");
  expect(then).not.toContain("exception_only");
  expect(answersTable(list([sum]), {day: "2022-03-07"}, "../glossary.html", "en").markup).toBe("");
});

describe("the file", () => {
  it("has a record for each transfer on record by the day, with the figure of that day", () => {
    const [head = [], ...rows] = parseCsv(listCsv(list([]), [helmets, stinger, sum], {day: "2022-02-28"}));
    const named = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
    expect(named.map(({transfer, status, quantity_min, as_of}) => [transfer, status, quantity_min, as_of])).toEqual([
      ["A", "pledged", "5000", "2022-02-28"],
      ["B", "committed", "500", "2022-02-28"]
    ]);
    expect(named[1]).toMatchObject({
      rules_then: "2014-04-01",
      verdict_then: "no_category",
      rules_now: "2026-04-21",
      verdict_now: "exception_only"
    });
  });

  it("has the verdict of the rules that were chosen in the place of those now in force", () => {
    const [head = [], row = []] = parseCsv(listCsv(list([]), [stinger], {day: "2022-02-28", rules: "2014-04-01"}));
    expect(head.slice(-2)).toEqual(["rules_chosen", "verdict_chosen"]);
    expect(row.slice(-2)).toEqual(["2014-04-01", "no_category"]);
  });
});
