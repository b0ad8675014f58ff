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

-- The same list by list: what each makes of the goods by itself, and of how many statements.
create table totals_by_source as
select
  null::varchar as source,
  * exclude (members, sources, floor_from, note_en, note_ja),
  null::double as statements
from totals
where false;
