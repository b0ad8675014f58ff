import {setFlagsFromString} from "node:v8";

/**
 * Has functions run some fifteen times as long before Node makes machine code of them: in a work of five seconds few are worth it. Node 20 alone is told;
 * later versions decide otherwise, and know no such setting.
 */
export function optimizeLate(): void {
  if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=1000000");
}
