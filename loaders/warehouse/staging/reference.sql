-- The one day on which the rules are asked about a date. A month or a year is asked on its last day: the rules cannot be
-- applied before the event is over.
create macro rules_day(iso) as case length(iso)
  when 10 then iso
  when 7 then strftime(last_day((iso || '-01')::date), '%Y-%m-%d')
  else iso || '-12-31'
end;

-- The reference tables, typed. Open ends of a period become far days, so that "between" can be asked.
create table stg_actors as
select code, kind, name_en, name_ja, aliases, nato_since, groups, note, source, line::integer as line
from raw_actors;

create table stg_items as
select * replace (line::integer as line) from raw_items;

create table stg_equipment as
select * replace (line::integer as line) from raw_equipment;

create table stg_sources as
select * replace (line::integer as line) from raw_sources;

create table stg_publishers as
select * replace (line::integer as line) from raw_publishers;

create table stg_statuses as
select
  * replace (line::integer as line),
  coalesce("from", '0001-01-01') as from_day,
  coalesce("to", '9999-12-31') as to_day
from raw_statuses;

create table stg_requests as
select
  * replace (
    line::integer as line,
    quantity_min::double as quantity_min,
    quantity_max::double as quantity_max
  ),
  -- A request is judged on the day of its answer; one without an answer, on its own.
  rules_day(coalesce(answer_date, date)) as rules_day
from raw_requests;

create table stg_overlaps as
select * replace (line::integer as line) from raw_overlaps;

create table stg_coverage as
select * replace (line::integer as line) from raw_coverage;

create table stg_growth as
select
  * replace (
    line::integer as line,
    size::integer as size,
    seconds::double as seconds,
    memory::double as memory,
    runs::integer as runs
  )
from raw_growth;

create table stg_precedents as
select * replace (line::integer as line) from raw_precedents;

create table stg_remarks as
select * replace (line::integer as line) from raw_remarks;

-- Every remark that people typed in English, where it stands, and whether its Japanese is owed: it is, but for the titles of sources.
create table stg_remarks_used as
with texts as (
  select 'data/claims/transfers.csv' as file, line, name as "column", remark, true as is_owed
  from raw_transfers
  unpivot (remark for name in (evidence, note, article, audit))
  union all
  -- Figures in our words are shown in the reader's language; those in the source's own stay as they are.
  select 'data/claims/transfers.csv', line, 'as_stated', as_stated[2:-2], true from raw_transfers where as_stated[1] = '['
  union all
  select 'data/claims/requests.csv', line, name, remark, true
  from raw_requests
  unpivot (remark for name in (requester_detail, addressee_detail, reason, evidence, note, article, audit))
  union all
  select 'data/reference/equipment.csv', line, 'note', note, true from raw_equipment
  union all
  select 'data/reference/equipment.csv', line, 'source', source, true from raw_equipment
  union all
  select 'data/reference/equipment.csv', line, 'compares_with', compares_with, true from raw_equipment
  union all
  -- The titles of pages stand as they are; the parts of a tracker have no title of their own.
  select 'data/reference/sources.csv', line, 'title', title, false from raw_sources
  union all
  select 'data/reference/items.csv', line, 'source', source, true from raw_items
  union all
  select 'data/reference/statuses.csv', line, 'source', source, true from raw_statuses
)
select file, line::integer as line, "column", remark, is_owed from texts where remark is not null;
