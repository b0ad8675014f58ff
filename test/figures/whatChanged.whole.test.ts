import {expect, it} from "vitest";
import {changesOfRules} from "../../src/figures/whatChanged.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {formatDate} from "../../src/text/format.js";
import {builtSiteData} from "../loaders/site/builtSiteData.js";

it("a clause that joined its version later is not told as if it had come with it", async () => {
  const told = String(changesOfRules(await builtSiteData(), {locale: "en", path: "what-changed"}, ""));
  const younger = REGIMES.slice(1).flatMap((regime, index) =>
    regime.clauses.filter(
      ({id, since}) =>
        since !== undefined && since > regime.id && !REGIMES[index]!.clauses.some((before) => before.id === id)
    )
  );
  expect(younger.map(({id}) => id)).toContain("2022.five_categories.attacked");
  for (const {id, since} of younger) {
    expect(told).toContain(`<code>${id}</code><span class="quiet"> (in force since ${formatDate(since!, "en")}`);
  }
});
