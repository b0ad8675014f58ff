import fc from "fast-check";
import {expect, it} from "vitest";
import {filesInOne, filesOutOf, putInPlace} from "../../../loaders/site/filesInOne.js";

const text = fc.string({unit: fc.oneof(fc.constantFrom("\n", "]", '"', "日", "𠮷", "@hash@"), fc.string())});

it("gives back every file as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (files) => {
      expect(filesOutOf(filesInOne(files)).map(([file, content]) => [file, content.toString()])).toEqual(files);
    })
  );
});

it("puts a text of the same length wherever its placeholder stands", () => {
  fc.assert(
    fc.property(text, (before) => {
      const bytes = Buffer.from(before);
      putInPlace(bytes, "@hash@", "0a1b2c");
      expect(bytes.toString()).toBe(before.replaceAll("@hash@", "0a1b2c"));
    })
  );
  expect(() => putInPlace(Buffer.from("a"), "@hash@", "0a1b2c3")).toThrow('"0a1b2c3" is not as long as "@hash@"');
});
