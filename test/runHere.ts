import {format} from "node:util";
import {vi} from "vitest";

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command as people do, in this process: starting one takes longer than most of what is asked of it. Nothing else may print meanwhile. */
export async function runHere(
  command: (args: readonly string[]) => Promise<void>,
  args: readonly string[]
): Promise<Ran> {
  const shown: Buffer[] = [];
  const said: string[] = [];
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...rest) => {
      shown.push(Buffer.from(chunk));
      for (const then of rest) if (typeof then === "function") then();
      return true;
    }),
    vi.spyOn(console, "log").mockImplementation((...words) => void shown.push(Buffer.from(`${format(...words)}\n`))),
    vi.spyOn(console, "error").mockImplementation((...words) => void said.push(`${format(...words)}\n`))
  ];
  try {
    await command(args);
    return {code: Number(process.exitCode), stdout: Buffer.concat(shown).toString("utf8"), stderr: said.join("")};
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
