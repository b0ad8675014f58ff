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
  sources varchar[],
  floor_from varchar[],
  note_en varchar,
  note_ja varchar
);

-- The same list by list: what each makes of the goods by itself.
create table totals_by_source (
  source varchar,
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
  statements double
);
