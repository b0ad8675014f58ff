import {expect, it} from "vitest";
import {agreementOf} from "../../src/components/agreement.js";

it.each([
  ["approved", "permissible", "agrees"],
  ["approved", "out_of_scope", "agrees"],
  ["approved", "no_category", "diverges"],
  ["approved", "exception_only", "none"],
  ["refused", "no_category", "agrees"],
  ["refused", "exception_only", "agrees"],
  ["refused", "conditional", "diverges"],
  ["refused", "undetermined", "none"],
  ["refused", "out_of_scope", "none"],
  ["pending", "no_category", "none"],
  ["unknown", "permissible", "none"]
] as const)("%s beside %s: %s", (official, verdict, agreement) => {
  expect(agreementOf(official, verdict)).toBe(agreement);
});
