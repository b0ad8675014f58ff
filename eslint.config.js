// Who may import whom, and nothing unused. Prettier has the say on form.
import tseslint from "typescript-eslint";

/** Forbids imports that run against the direction data → loaders → src/data → pages, and policy ← everyone. */
const mayNotImport = (...patterns) => ({
  "no-restricted-imports": ["error", {patterns: patterns.map(([regex, message]) => ({regex, message}))}]
});

export default tseslint.config(
  {ignores: ["node_modules", "dist", "build", "src/.observablehq", "test/output"]},
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_"}],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
      "prefer-const": "error"
    }
  },
  {
    files: ["src/policy/*.ts"],
    rules: mayNotImport(["^(?!\\./)", "The law imports nothing outside src/policy."])
  },
  {
    files: ["src/policy/regimes/**/*.ts"],
    rules: mayNotImport(["^(?!\\.{1,2}/[^.])", "The law imports nothing outside src/policy."])
  },
  {
    files: ["src/components/**/*.ts", "src/messages/**/*.ts"],
    rules: mayNotImport(
      ["/loaders/", "Only the shims in src reach the loaders."],
      ["/pages/", "Nothing imports a page."],
      ["^node:", "This runs in a browser."]
    )
  },
  {
    files: ["src/pages/**/*.ts", "src/client/**/*.ts"],
    rules: mayNotImport(
      ["/loaders/", "Only the shims in src reach the loaders."],
      ["^node:", "This runs in a browser."]
    )
  },
  {
    // A loader's standard output is the file that Framework serves.
    files: ["src/**/*.md.ts"],
    rules: {"no-console": "error"}
  }
);
