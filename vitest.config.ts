import {defineConfig} from "vitest/config";

// The same time zone on every machine; the tests that ask for another start a process of their own.
process.env["TZ"] = "UTC";

// Two projects: what can be tested without the built site, and the built site in a real browser.
export default defineConfig({
  test: {
    // By default one of two cores would stand idle.
    maxWorkers: "100%",
    reporters: ["default", "./test/summaryReporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          setupFiles: ["test/setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/oneBrowser.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
