import {execFile} from "node:child_process";
import {promisify} from "node:util";
import {expect, it} from "vitest";

it("sets what this version of Node knows: of anything else Node would say so", async () => {
  const program =
    'const {optimizeLate} = await import("./loaders/site/optimizeLate.ts"); optimizeLate(); console.log("done");';
  const args = ["--import", "tsx", "--input-type=module", "--eval", program];
  expect(await promisify(execFile)(process.execPath, args)).toMatchObject({stdout: "done\n", stderr: ""});
});
