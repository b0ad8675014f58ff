import {expect, it} from "vitest";
import {readBuiltPage} from "../../../loaders/site/builtPage.js";

const page = (main: string) => `<head><title>T</title><script type="module">x</script>
</head><header id="observablehq-header">
h
</header><main id="observablehq-main" class="x">
${main}</main><footer id="observablehq-footer">
<div>f</div>
</footer>`;

it("keeps a script that can wait apart from the page's own, and takes both out of its words", () => {
  const own = `<script type="module" src="./_import/client/chart.js"></script>`;
  const later = `<script type="module" src="./_import/client/ask.js" data-later=""></script>`;
  const built = readBuiltPage(page(`<p>words</p>\n${own}\n${later}\n`));
  expect(built.scripts).toEqual(["_import/client/chart.js"]);
  expect(built.laterScripts).toEqual(["_import/client/ask.js"]);
  expect(built.main).toBe("<p>words</p>\n");
});
