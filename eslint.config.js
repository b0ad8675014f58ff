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
    files: ["src/policy/regimes/**/*.ts", "src/policy/words/**/*.ts"],
    rules: mayNotImport(["^(?!\\.{1,2}/[^.])", "The law imports nothing outside src/policy."])
  },
  {
    files: ["src/vocabulary/*.ts"],
    rules: mayNotImport(["^(?!\\./|\\.\\./policy/)", "The lists of values rest on nothing but the law."])
  },
  {
    files: ["src/text/**/*.ts", "src/components/**/*.ts", "src/messages/**/*.ts"],
    rules: mayNotImport(
      ["/loaders/", "The site's words and parts know nothing of the pipeline."],
      ["/(figures|record)/", "Parts do not know which figure they stand in."],
      ["^node:", "This runs in a browser."]
    )
  },
  {
    files: ["src/figures/**/*.ts", "src/client/**/*.ts"],
    rules: mayNotImport(
      ["/loaders/", "What runs in a browser, or in a page, knows nothing of the pipeline."],
      ["^node:", "This runs in a browser."]
    )
  },
  {
    files: ["src/judgeList/**/*.ts"],
    rules: mayNotImport(["^node:", "This runs in a browser."])
  },
  {
    // The rows of the record are what the schema says they are, and its counts what they are called; types alone reach the pages.
    files: ["src/record/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {regex: "/loaders/(?!schema/|counts/counts\\.js$)", message: "The record knows nothing of the pipeline."},
            {
              regex: "/loaders/(schema|counts)/",
              allowTypeImports: true,
              message: "Of schema and counts, import types alone."
            },
            {regex: "^node:", message: "This runs in a browser."}
          ]
        }
      ]
    }
  },
  {
    // A loader's standard output is the file that Framework serves.
    files: ["src/data/**/*.ts"],
    rules: {"no-console": "error"}
  }
);
