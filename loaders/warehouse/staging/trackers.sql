-- The releases of trackers. Of each tracker, the one that reaches furthest speaks for it; earlier ones are older readings of the same.
create table stg_tracker_releases as
select
  * replace (line::integer as line),
  row_number() over (partition by tracker order by until desc, id desc) = 1 as is_latest
from raw_tracker_releases;

-- The rows that were taken over, a reading each. An open end of a span is that of the time of which the release tells. A row
-- that bears the day of its package may be younger than it.
create table stg_imported_claims as
select
  c.* replace (
    c.line::integer as line,
    c.row::integer as row,
    c.quantity_min::double as quantity_min,
    c.quantity_max::double as quantity_max,
    c.value_eur::double as value_eur
  ),
  c.tracker || '-' || c.release as release_id,
  regexp_replace(c.id, '\.[a-z]+$', '') as tracker_row,
  r.is_latest,
  coalesce(c.date_from, r.from) as first_day,
  if(c.date_basis = 'package', greatest(c.date_to, r.until), coalesce(c.date_to, r.until)) as last_day
from raw_imported_claims c
left join stg_tracker_releases r on r.id = c.tracker || '-' || c.release;

-- Which claims were taken from which row.
create table stg_tracker_keys as
select * replace (line::integer as line) from raw_tracker_keys;

-- The sums that trackers publish of their own rows.
create table stg_tracker_values as
select * replace (line::integer as line, row::integer as row, value::double as value) from raw_tracker_values;
