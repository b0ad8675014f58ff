import fc from "fast-check";
import {expect, it} from "vitest";
import {packed, unpacked} from "../../src/components/listFile.js";
import type {ListedTransfer, ListFile, Standing} from "../../src/components/transferList.js";

const standing: fc.Arbitrary<Standing> = fc.record({
  from: fc.constantFrom("2022-02-26", "2022-03-07"),
  status: fc.constantFrom("pledged", "committed", "delivered"),
  date: fc.constantFrom("2022-02", "2022-03-07"),
  date_basis: fc.constantFrom("on", "by", "until"),
  quantity_min: fc.option(fc.nat()),
  quantity_max: fc.option(fc.nat()),
  qualifier: fc.constantFrom("exact", "about", "unknown"),
  unit: fc.constantFrom("helmet", "missile"),
  item_group: fc.constantFrom("protection", "anti_tank"),
  value_amount: fc.option(fc.nat()),
  value_currency: fc.option(fc.constantFrom("USD", "JPY")),
  source: fc.string()
});

const transfer: fc.Arbitrary<ListedTransfer> = fc.record({
  id: fc.string(),
  donor: fc.string(),
  recipient: fc.string(),
  item: fc.string(),
  item_ja: fc.string(),
  item_class: fc.string(),
  weapon: fc.boolean(),
  sum: fc.boolean(),
  then: fc.record({regime: fc.string(), verdict: fc.constantFrom("no_category", "permissible")}),
  under: fc.array(fc.nat(3), {maxLength: 10}),
  standings: fc.array(standing)
});

it("a list that was packed for the browser is read there as it was", () => {
  const list: fc.Arbitrary<ListFile> = fc.record({
    kind: fc.constantFrom("donor", "goods"),
    name: fc.string(),
    byJapan: fc.boolean(),
    now: fc.string(),
    rules: fc.array(fc.tuple(fc.string(), fc.string())),
    marks: fc.array(fc.tuple(fc.constantFrom("no_category" as const, "permissible" as const), fc.string())),
    last: fc.string(),
    csv: fc.string(),
    donors: fc.constant({DEU: "Germany"}),
    transfers: fc.array(transfer)
  });
  fc.assert(
    fc.property(list, (whole) => {
      expect(unpacked(packed(whole))).toEqual(whole);
    })
  );
});
