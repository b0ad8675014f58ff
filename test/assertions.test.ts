import {readdirSync, readFileSync} from "node:fs";
import ts from "typescript";
import {expect, it} from "vitest";

const sources = ["src", "loaders"].flatMap((folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(({name, parentPath}) => name.endsWith(".ts") && !parentPath.includes(".observablehq"))
    .map(({parentPath, name}) => `${parentPath}/${name}`)
);

const isKeyOfTypeof = (type: ts.TypeNode) => ts.isTypeOperatorNode(type) && ts.isTypeQueryNode(type.type);
const isUnknown = (type: ts.TypeNode) => type.kind === ts.SyntaxKind.UnknownKeyword;

/** Where the program tells the compiler what it cannot know: `x!`, `as keyof typeof x`, `as unknown as X`. */
function assertions(): {nonNull: number; casts: number} {
  const found = {nonNull: 0, casts: 0};
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) found.nonNull += 1;
    if (ts.isAsExpression(node)) {
      const throughUnknown = ts.isAsExpression(node.expression) && isUnknown(node.expression.type);
      if (throughUnknown || isKeyOfTypeof(node.type)) found.casts += 1;
    }
    ts.forEachChild(node, visit);
  };
  for (const file of sources) {
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  }
  return found;
}

it("the program asserts little that the compiler cannot see for itself", () => {
  const {nonNull, casts} = assertions();
  expect(nonNull).toBeLessThan(100);
  expect(casts).toBeLessThan(10);
});
