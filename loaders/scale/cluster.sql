-- Facts → cases → verdicts on a cluster: what every shard holds, and the judged join. {{database}} and {{cluster}} are put in
-- by cluster.ts, which runs the part of a given name on each shard, or asks one shard for all of them.
-- Days are texts (2022-03-08): ClickHouse's Date begins in 1970, the rules in 1967.

-- part: tables
create table {{database}}.subjects (
  id String,
  by_japan UInt8,
  item_class String,
  recipient String,
  day String,
  mode String,
  purpose String,
  programme String,
  other_use_consent String,
  onward_consent String
) engine = MergeTree order by id;

create table {{database}}.subjects_all as {{database}}.subjects
engine = Distributed({{cluster}}, {{database}}, subjects, cityHash64(id));

-- The small tables: every shard has all of them, so that no join asks another shard.
create table {{database}}.items (
  item_class String,
  treaty_ban_from String,
  licensor String
) engine = MergeTree order by item_class;

-- On which days the facts of a recipient, or the rules, begin to be others.
create table {{database}}.recipients (
  recipient String,
  change_days Array(String)
) engine = MergeTree order by recipient;

create table {{database}}.case_of_key (
  item_class String,
  before_ban UInt8,
  recipient String,
  span UInt32,
  terms String,
  case_id String,
  rules String
) engine = MergeTree order by (item_class, recipient, span);

-- whole: a version of the rules with all of its clauses; the others are versions as they stood on some day.
create table {{database}}.case_verdicts (
  case_id String,
  rules String,
  whole UInt8,
  verdict String,
  decided_by String
) engine = MergeTree order by case_id;

create table {{database}}.judged (
  id String,
  by_japan UInt8,
  item_class String,
  recipient String,
  day String,
  case_id String,
  rules String
) engine = MergeTree order by id;

create table {{database}}.judged_all as {{database}}.judged
engine = Distributed({{cluster}}, {{database}}, judged, cityHash64(id));

-- Everything on which the facts of a row hang. Rows with the same key have the same facts, and the same rules on their days.
create view {{database}}.keyed as
select
  id,
  by_japan,
  item_class,
  recipient,
  day,
  mode,
  purpose,
  programme,
  other_use_consent,
  onward_consent,
  treaty_ban_from != '' and day < treaty_ban_from as before_ban,
  toUInt32(arrayCount(change -> change <= day, change_days)) as span,
  concat(
    toString(by_japan), '/', mode, '/', purpose, '/', programme, '/', other_use_consent, '/', onward_consent
  ) as terms
from (
  select * from {{database}}.subjects any left join {{database}}.items using item_class
) any left join {{database}}.recipients using recipient;

-- part: keys
select
  item_class,
  before_ban,
  recipient,
  span,
  terms,
  min(day) as first_day,
  any(by_japan) as japan,
  any(mode) as how,
  any(purpose) as what_for,
  any(programme) as under_programme,
  any(other_use_consent) as other_use,
  any(onward_consent) as onward
from {{database}}.keyed
group by item_class, before_ban, recipient, span, terms;

-- part: judge
insert into {{database}}.judged
select id, by_japan, item_class, recipient, day, case_id, rules
from {{database}}.keyed any inner join {{database}}.case_of_key using (item_class, before_ban, recipient, span, terms);

-- part: rows judged
select toFloat64(count()) as judged_rows from {{database}}.judged_all;

-- part: verdicts of every version
select rules, verdict, toFloat64(sum(how_many)) as verdicts
from (
  select case_id, count() as how_many from {{database}}.judged_all group by case_id
) all inner join (
  select case_id, rules, verdict from {{database}}.case_verdicts where whole
) using case_id
group by rules, verdict
order by rules, verdict;

-- part: verdicts of the day
select verdict, toFloat64(sum(how_many)) as verdicts
from (
  select case_id, rules, count() as how_many from {{database}}.judged_all group by case_id, rules
) any inner join (
  select case_id, rules, verdict from {{database}}.case_verdicts
) using (case_id, rules)
group by verdict
order by verdict;
