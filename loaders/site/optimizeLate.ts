import {setFlagsFromString} from "node:v8";

/**
 * How to start Node so that functions run some fifteen times as long before it makes machine code of them: in a work of seconds few are worth it. Node 20 alone is
 * told; later versions decide otherwise, and know no such setting.
 */
export const OPTIMIZE_LATE: readonly string[] = process.version.startsWith("v20.")
  ? ["--interrupt-budget=1000000"]
  : [];

/** The same for the process that runs. */
export function optimizeLate(): void {
  for (const flag of OPTIMIZE_LATE) setFlagsFromString(flag);
}
