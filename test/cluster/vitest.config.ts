import {defineConfig} from "vitest/config";

// Apart from the other tests: these need clickhouse-server, which does not come from npm.
export default defineConfig({
  test: {include: ["test/cluster/**/*.test.ts"], testTimeout: 900_000, hookTimeout: 900_000}
});
