-- Totals as bounds. Filled by computeTotals.ts; see docs/totals.md.
create table totals (
  subject varchar,
  subject_kind varchar,
  subject_en varchar,
  subject_ja varchar,
  donor varchar,
  donor_kind varchar,
  donor_en varchar,
  donor_ja varchar,
  unit varchar,
  status varchar,
  date varchar,
  floor double,
  ceiling double,
  open_end boolean,
  covered_until varchar,
  members varchar[],
  note_en varchar,
  note_ja varchar
);
