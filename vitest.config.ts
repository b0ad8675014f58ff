import {defineConfig} from "vitest/config";

// Two projects: what can be tested without the built site, and the built site in a real browser.
export default defineConfig({
  test: {
    reporters: ["default", "./test/summaryReporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          setupFiles: ["test/setup.ts"],
          testTimeout: 120_000
        }
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
