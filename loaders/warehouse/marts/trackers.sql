-- The verdict on each span under each version: what all of its days lead to, else undetermined.
create table span_verdicts as
select
  d.span,
  v.rules as regime,
  if(min(v.verdict) = max(v.verdict), any_value(v.verdict), 'undetermined') as verdict
from reading_days d
join subject_cases c on c.told_by = 'tracker' and c.id = d.subject
join case_verdicts v on v.case_id = c.case_id
join regimes g on g.regime = v.rules
group by all;

-- The verdict of the rules as they stood: of those of all days of the span, where they agree.
create table span_verdicts_then as
with on_days as (
  select d.span, d.day, r.regime, c.case_id, v.verdict, v.missing_facts, v.assumed_by_rule, k.assumptions
  from reading_days d
  join subject_cases c on c.told_by = 'tracker' and c.id = d.subject
  join cases k using (case_id)
  join rules_of_day r on r.rules_day = d.day
  join case_verdicts v on v.case_id = c.case_id and v.rules = r.rules
)
select
  span,
  if(min(verdict) = max(verdict), any_value(verdict), 'undetermined') as verdict,
  -- Where they do not agree: what each version says. One that changes its mind within the span stands twice.
  if(min(verdict) = max(verdict), [], list_distinct(list(regime || '=' || verdict order by day))) as versions_differ,
  list_sort(list_distinct(flatten(list(missing_facts)))) as missing_facts,
  list_sort(list_distinct(flatten(list(list_concat(coalesce(assumptions, []), assumed_by_rule))))) as assumptions,
  -- The case of the last of its days; its trace is that of the claims that share it.
  last(case_id order by day) as case_id
from on_days
group by span;

create table stands_for as
select tracker_row, list(claim order by claim) as claims from stg_tracker_keys group by tracker_row;

-- A tracker's reading with names, and the claims that stand for its row.
create table tracker_rows as
select
  c.*,
  d.name_en as donor_en,
  d.name_ja as donor_ja,
  r.name_en as recipient_en,
  r.name_ja as recipient_ja,
  i.group as item_group,
  i.name_en as item_class_en,
  i.name_ja as item_class_ja,
  coalesce(f.claims, []) as claims,
  s.span,
  v.verdict,
  v.versions_differ,
  v.missing_facts,
  v.assumptions,
  v.case_id
from stg_imported_claims c
left join stg_actors d on d.code = c.donor
left join stg_actors r on r.code = c.recipient
left join stg_items i on i.item_class = c.item_class
left join stands_for f using (tracker_row)
join reading_spans s
  on s.item_class is not distinct from c.item_class
  and s.recipient is not distinct from c.recipient
  and s.by_japan = coalesce(c.donor = 'JPN', false)
  and s.first_day = c.first_day
  and s.last_day = c.last_day
join span_verdicts_then v using (span);

-- Up to which day the latest release of each tracker gathers each donor's goods whole: to the last day of which it tells, or to the
-- day before the first of that donor's rows whose words are not mapped, for these may be goods of any kind.
create table tracker_coverage as
with donors as (
  select
    r.id as release_id,
    c.tracker,
    max(c.source) as source,
    c.donor,
    r.gathers as kinds,
    r.until as last,
    min(c.first_day) filter (c.item_class is null and c.recipient is not distinct from 'UKR') as unmapped,
    arg_min(c.row, c.first_day) filter (c.item_class is null and c.recipient is not distinct from 'UKR') as unmapped_row
  from tracker_rows c
  join stg_tracker_releases r on r.id = c.release_id
  where c.is_latest and c.donor is not null and r.gathers is not null
  group by all
)
select
  release_id || '-' || donor as id,
  tracker as list,
  source,
  donor,
  kinds,
  if(unmapped is null, last, strftime(unmapped::date - 1, '%Y-%m-%d')) as until,
  if(
    unmapped is null,
    'The release gathers what is public up to this day.',
    'The release gathers what is public; of the next day it has a row whose words are not mapped, and which may be goods of any kind (sheet row '
    || unmapped_row || ').'
  ) as how_known_en,
  if(
    unmapped is null,
    'この版は、この日までの公表情報を収集している。',
    'この版は公表情報を収集しているが、翌日の行に品目区分への対応付けのないものがあり、どの品目でもありうる（' || unmapped_row || '行）。'
  ) as how_known_ja
from donors;
