/** The DuckDB file that a refresh writes into `build/`. */
export const WAREHOUSE = "sangensoku.duckdb";

/** The SQL that makes typed rows of what was read, in the order in which it runs. */
export const STAGING = ["reference", "transfers", "trackers"].map((name) => `loaders/warehouse/staging/${name}.sql`);

/** The SQL that joins those rows into the tables that the rest reads, in the order in which it runs. */
export const MARTS = ["last_words", "by_transfer", "transfers", "requests"].map(
  (name) => `loaders/warehouse/marts/${name}.sql`
);

/** The SQL that joins verdicts back to what was judged, in the order in which it runs. */
export const VERDICTS_SQL = ["verdicts", "trackers"].map((name) => `loaders/warehouse/marts/${name}.sql`);
