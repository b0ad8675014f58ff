import type {Reporter, TestModule} from "vitest/node";

/** Ends a run with one plain line, "N passed, N failed, N skipped", that any tool can read. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = {passed: 0, failed: errors.length, skipped: 0};
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const {state} = test.result();
        if (state === "passed" || state === "failed") count[state] += 1;
        else count.skipped += 1;
      }
      if (module.errors().length) count.failed += module.errors().length;
    }
    // After the default reporter has said its last word.
    process.on("exit", () => console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`));
  }
}
