import {build} from "esbuild";
import {theFirst} from "../../src/text/the.js";

/** The script of the worker that judges a reader's list, with all that it imports: a worker has no page that could bring it more. */
export async function judgeWorker(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ["src/judgeList/judgeWorker.ts"],
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    minify: true,
    write: false
  });
  return theFirst(outputFiles).text;
}
