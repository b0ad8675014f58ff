import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readRegister} from "./sipri.js";

const REAL = "../shared/datasets/sipri";
// They are not part of the project: where they are not at hand, nothing is asked.
describe.skipIf(!existsSync(REAL))("the files that people have", () => {
  it.each([
    ["all_1950-2025_gen2025-10-23_formatA.csv", "by order", 28350, 28348],
    ["all_2026_no-preamble_bom.csv", "by order", 29507, 29503],
    ["to_ukraine_2000-2024_gen2025-02-17_formatB.csv", "by year of delivery", 382, 382]
  ])("%s", async (file, name, rowsIn, kept) => {
    const register = await readRegister(readFileSync(`${REAL}/${file}`));
    expect(register.layout.name).toBe(`SIPRI trade register, ${name}`);
    expect(register.drift).toEqual([]);
    expect(register).toMatchObject({rowsIn, kept, refused: 0});
    expect(register.kept + [...register.notGoods.values()].reduce((sum, n) => sum + n, 0)).toBe(rowsIn);
    const {withNumber, itemMapped, actorMapped} = register.coverage;
    expect(itemMapped / withNumber).toBeGreaterThan(0.99);
    expect(actorMapped / kept).toBeGreaterThan(0.99);
    expect(register.claims.filter(({recipient, item_class}) => recipient === "UKR" && item_class === "")).toEqual([]);
  });
});
