import {describe, expect, it} from "vitest";
import type {Words} from "../../src/policy/clause.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {REGIMES, regimeById, regimeInForce, regimeOn} from "../../src/policy/regimes.js";

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

describe("the regimes", () => {
  it("answer for every day since the first, one after the other without a gap", () => {
    const last = Date.parse("2030-12-31");
    let expected = 0;
    for (let time = Date.parse(REGIMES[0]!.id); time <= last; time += DAY) {
      const day = iso(time);
      if (REGIMES[expected + 1]?.id === day) expected++;
      const regime = regimeOn(day);
      if (regime.id !== REGIMES[expected]!.id) expect(`${day} ${regime.id}`).toBe(`${day} ${REGIMES[expected]!.id}`);
      if (judgeUnder(regime)({"item.listed": "no"}).code !== "out_of_scope") expect.fail(`no answer on ${day}`);
    }
    REGIMES.forEach(({until}, index) => {
      const next = REGIMES[index + 1];
      expect(until).toBe(next && iso(Date.parse(next.id) - DAY));
    });
  });

  it("use on a day only the clauses in force on it, and as a whole all of them", () => {
    const ids = (day: string) => regimeOn(day).clauses.map(({id}) => id);
    expect(ids("1996-04-14")).not.toContain("1983.acsa_us");
    expect(ids("1996-04-15")).toContain("1983.acsa_us");
    expect(ids("1993-12-31")).not.toContain("1983.evacuation");
    expect(ids("1994-01-01")).toContain("1983.evacuation");
    expect(ids("2007-11-01")).toContain("1983.anti_terrorism");
    expect(ids("2007-11-02")).not.toContain("1983.anti_terrorism");
    expect(regimeById("1983-01-14").clauses.map(({id}) => id)).toContain("1983.anti_terrorism");
    expect(regimeById("1983-01-14").clauses.map(({id}) => id)).toContain("1983.acsa_us");
    expect(regimeOn("1996-04-15")).toBe(regimeOn("1997-12-01"));
    expect(regimeOn("9999-12-31")).toBe(REGIMES.at(-1));
  });

  it("call a version in force from its day on, whole, whatever has been announced after it", () => {
    expect(regimeInForce("1983-01-14")).toBe(regimeById("1983-01-14"));
    for (const [index, {id}] of REGIMES.entries()) {
      const dayBefore = iso(Date.parse(id) - DAY);
      expect(regimeInForce(id).id).toBe(id);
      if (index > 0) expect(regimeInForce(dayBefore)).toBe(REGIMES[index - 1]);
    }
  });

  it.each(["1967-04-20", "2022-02-30", "2022-3-8", "2022-03", "", "tomorrow"])("refuse %s as a day", (day) => {
    expect(() => regimeOn(day)).toThrow(RangeError);
  });

  it("refuse a name that is none, and say which there are", () => {
    expect(() => regimeById("2014")).toThrow(
      `no regime "2014": expected one of ${REGIMES.map(({id}) => id).join(", ")}`
    );
  });
});

describe.each(REGIMES.map((regime) => [regime.id, regime] as const))("regime %s", (_, regime) => {
  const complete = ({en, ja}: Words) => en.trim().length > 2 && /[ぁ-んァ-ヶ一-龠]/.test(ja) && en === en.trim();

  it("cites for each clause an instrument no younger than the regime’s last day, and where it was seen", () => {
    const last = regime.until ?? "9999";
    const wrong = regime.clauses.filter(
      ({cite, source, verification, since, until, unread, officialNotRead, note}) =>
        !complete(cite.instrument) ||
        !/^\d{4}(-\d{2}){0,2}$/.test(cite.date) ||
        cite.date > last ||
        (since ?? "") > last ||
        (until !== undefined && (until < (since ?? regime.id) || until < regime.id)) ||
        (verification === "report-seen" && !/^https?:\/\/\S+$/.test(source)) ||
        (unread && verification !== "unseen") ||
        (officialNotRead ?? []).some((address) => !/^https:\/\/\S+\.go\.jp\/\S+$/.test(address)) ||
        (verification === "source-seen" && !/^https?:\/\/\S+$/.test(source)) ||
        (verification === "unseen" && !note && !/^https?:/.test(source))
    );
    expect(wrong.map(({id}) => id)).toEqual([]);
  });

  it("gives every exemption made one matter at a time its first and its last day", () => {
    const exemptions = regime.clauses.filter(({effect, opens = []}) => effect === "case" && opens.length);
    const single = exemptions.filter(({id}) => id !== "2011.peace" && id !== "2011.joint");
    expect(single.filter(({since, until}) => !since || !until).map(({id}) => id)).toEqual([]);
    expect(single.length).toBe({"1983-01-14": 16, "2011-12-27": 15}[regime.id] ?? 0);
  });

  it("has words in both languages for every clause", () => {
    const wrong = regime.clauses.filter(
      ({title, sentence, note, finding, verdict}) =>
        ![title, sentence, ...(note ? [note] : []), ...(finding ? [finding] : []), ...(verdict ? [verdict] : [])].every(
          complete
        ) ||
        !sentence.en.endsWith(".") ||
        !sentence.ja.endsWith("。")
    );
    expect(wrong.map(({id}) => id)).toEqual([]);
  });
});
