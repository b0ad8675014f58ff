-- The rules are asked about a tracker's reading on every day of its span on which they, or the facts, begin to be others: on
-- its first day, and on each change after it. Readings of the same class, recipient and span share the answers.
create table reading_spans as
select
  row_number() over (
    order by item_class, recipient, by_japan, first_day, last_day
  )::integer as span,
  *
from (
  select distinct
    item_class,
    recipient,
    coalesce(donor = 'JPN', false) as by_japan,
    first_day,
    last_day
  from stg_imported_claims
);

create table reading_days as
with
changes as (
  select day, null as actor, null as item_class from rule_changes
  union all
  select from_day, actor, null from stg_statuses
  union all
  select strftime(to_day::date + 1, '%Y-%m-%d'), actor, null from stg_statuses where "to" is not null
  union all
  select treaty_ban_from, null, item_class from stg_items where treaty_ban_from is not null
),

days as (
  select span, first_day as day from reading_spans
  union
  select s.span, c.day
  from reading_spans s
  join changes c
    on c.day > s.first_day
    and c.day <= s.last_day
    and coalesce(c.actor = s.recipient, c.actor is null)
    and coalesce(c.item_class = s.item_class, c.item_class is null)
)

select
  d.span,
  d.day,
  -- What is asked, by name: the same for all spans that hold the day.
  concat_ws('/', 'reading', s.item_class, s.recipient, s.by_japan, d.day) as subject,
  s.item_class,
  s.recipient,
  s.by_japan
from days d
join reading_spans s using (span);
