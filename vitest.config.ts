import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";
import {OPTIMIZE_LATE} from "./loaders/site/optimizeLate.js";
import LongestFirst from "./test/longestFirst.js";

// The same time zone on every machine; the tests that ask for another start a process of their own.
process.env["TZ"] = "UTC";

const EVERY_PROJECT = {
  // Tests leave the process as they find it, so that every worker reads each module once.
  isolate: false,
  // Most of what a worker runs, it runs a few times.
  execArgv: [...OPTIMIZE_LATE],
  // A test that hangs is ended some day; none is ended because the machine has much to do.
  testTimeout: 900_000,
  hookTimeout: 900_000
};

// Three projects, by what tests need: a unit and some rows; the whole of something, such as the record or the law; the built site (docs/house.md).
export default defineConfig({
  test: {
    // One more than there are cores: while one waits for the browser or a process that it started, another has something to do.
    maxWorkers: availableParallelism() + 1,
    sequence: {sequencer: LongestFirst},
    // A module is made ready once for all three projects, and for later runs as long as it stays the same.
    experimental: {fsModuleCache: true},
    reporters: ["default", "./test/summaryReporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.whole.test.ts", "test/site/**", "test/cluster/**"],
          setupFiles: ["test/setup.ts"],
          ...EVERY_PROJECT
        }
      },
      {
        test: {
          name: "whole",
          include: ["test/**/*.whole.test.ts"],
          globalSetup: ["test/oneDataset.ts"],
          setupFiles: ["test/setup.ts"],
          ...EVERY_PROJECT
        }
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/browserAtHand.ts"],
          ...EVERY_PROJECT
        }
      }
    ]
  }
});
