-- The period in which each day lies that is asked about: between two days from which other facts hold of a recipient than before, all days
-- are alike. There are far fewer than subjects.
create table periods as
with changes as (
  select actor as recipient, from_day as since from stg_statuses
  union
  select actor, strftime(to_day::date + 1, '%Y-%m-%d') from stg_statuses where "to" is not null
  union
  select code, '' from stg_actors
)

select days.*, changes.since
from (
  select recipient, rules_day from stg_transfers
  union
  select requester, rules_day from stg_requests
  union
  select recipient, day from reading_days
) days
asof left join changes on changes.recipient = days.recipient and changes.since <= days.rules_day;

-- What the rules are asked about: every claim, every request to Japan of which no claim came, and what trackers tell; with
-- what their facts depend on. What was asked of Japan and never sent would have been a gift: how is not stated. Nor do
-- trackers state it.
create view subjects as
select
  asked.*,
  periods.since,
  concat_ws(
    '/',
    by_japan,
    to_licensor,
    mode,
    coalesce(purpose, ''),
    coalesce(programme, ''),
    coalesce(other_use_consent, ''),
    coalesce(onward_consent, '')
  ) as terms
from (
  select
    'claim' as told_by,
    t.id,
    t.item_class,
    coalesce(t.rules_day < i.treaty_ban_from, false) as before_ban,
    t.recipient,
    t.rules_day,
    t.donor = 'JPN' as by_japan,
    coalesce(i.licensor = t.recipient, false) as to_licensor,
    t.mode,
    t.purpose,
    t.programme,
    t.other_use_consent,
    t.onward_consent
  from stg_transfers t
  join stg_items i using (item_class)
  union all
  select
    'request',
    q.id,
    q.item_class,
    coalesce(q.rules_day < i.treaty_ban_from, false),
    q.requester,
    q.rules_day,
    true,
    false,
    'unknown',
    null,
    null,
    null,
    null
  from stg_requests q
  join stg_items i using (item_class)
  where q.addressee = 'JPN' and q.outcome_transfer is null
  union all
  select distinct
    'tracker',
    d.subject,
    d.item_class,
    coalesce(d.day < i.treaty_ban_from, false),
    d.recipient,
    d.day,
    d.by_japan,
    coalesce(i.licensor = d.recipient, false),
    'unknown',
    null,
    null,
    null,
    null
  from reading_days d
  left join stg_items i using (item_class)
) asked
left join periods using (recipient, rules_day);

-- What facts depend on. Thousands of subjects share a few hundred combinations.
create table combinations as
select distinct
  item_class,
  before_ban,
  recipient,
  since,
  terms,
  by_japan,
  to_licensor,
  mode,
  purpose,
  programme,
  other_use_consent,
  onward_consent
from subjects;

-- The facts come in three parts: those of the item, of the recipient and of the terms. Each distinct part is worked out
-- once, however many subjects share it; a fact says where it comes from:
-- origin: claim (the subject's own row), items (the item class), statuses (the recipient, by date), assumption.
-- reference: the item class or status; null where it is the subject itself.
create table item_facts as
select item_class, before_ban, fact, value, 'items' as origin, item_class as reference
from (
  unpivot (
    select
      p.item_class,
      p.before_ban,
      i.listed as "item.listed",
      i.weapon as "item.weapon",
      i.form as "item.form",
      i.armament as "item.armament",
      i.use as "item.use",
      -- A treaty binds from the day it took effect for Japan; an open question stays open.
      case when p.before_ban then 'none' else i.treaty_ban end as "item.treaty_ban",
      i.licensor as "item.licensor",
      i.joint_partner as "item.joint_partner"
    from (select distinct item_class, before_ban from combinations) p
    join stg_items i using (item_class)
  )
  on columns(* exclude (item_class, before_ban))
  into name fact value value
);

create table recipient_facts as
with recipients as (
  select distinct recipient, since from combinations where recipient is not null
)
select recipient, since, 'recipient' as fact, recipient as value, 'claim' as origin, null as reference
from recipients
union all
select r.recipient, r.since, s.fact, s.value, 'statuses', s.id
from recipients r
join stg_statuses s on s.actor = r.recipient and r.since between s.from_day and s.to_day;

create table terms_facts as
with distinct_terms as (
  select distinct terms, by_japan, to_licensor, mode, purpose, programme, other_use_consent, onward_consent from combinations
),

-- How Japan would have sent it, as src/policy/ifJapanHadSent.ts has it. For Japan's own transfers this is what happened;
-- for others it is assumed.
modes as (
  select terms, if(by_japan and mode <> 'unknown', 'claim', 'assumption') as origin, value
  from distinct_terms
  join mode_if_japan_had_sent using (mode, to_licensor)
)

select terms, 'transfer.mode' as fact, value, origin from modes where value is not null
union all
-- A claim that names no programme falls under none of those that Japan's rules name.
select terms, 'transfer.programme', coalesce(d.programme, u.programme), 'claim' from distinct_terms d, unless_stated u
union all
select terms, 'transfer.purpose', purpose, 'claim' from distinct_terms where purpose is not null
union all
select terms, 'control.other_use_consent', other_use_consent, 'claim'
from distinct_terms where other_use_consent is not null
union all
select terms, 'control.onward_consent', onward_consent, 'claim'
from distinct_terms where onward_consent is not null;

create view subject_facts as
with told as (
  select * from subjects where told_by <> 'tracker'
)
select id, fact, value, origin, reference from told join item_facts using (item_class, before_ban)
union all
select id, fact, value, origin, coalesce(reference, id) from told join recipient_facts using (recipient, since)
union all
select id, fact, value, origin, id from told join terms_facts using (terms);

-- A distinct combination of facts is a case; thousands of claims and requests share a few hundred.
create macro as_json(fact, value) as string_agg(format('"{}":"{}"', fact, value), ',' order by fact);

create table case_of_combination as
with
of_item as (
  select item_class, before_ban, as_json(fact, value) as part from item_facts group by all
),

of_recipient as (
  select recipient, since, as_json(fact, value) as part from recipient_facts group by all
),

of_terms as (
  select
    terms,
    as_json(fact, value) as part,
    list(fact || '=' || value order by fact) filter (origin = 'assumption') as assumptions
  from terms_facts
  group by terms
)

select
  c.item_class,
  c.before_ban,
  c.recipient,
  c.since,
  c.terms,
  '{' || concat_ws(',', i.part, r.part, t.part) || '}' as facts,
  t.assumptions,
  -- What is known and what is assumed are not the same case: a reason names the assumptions on which it hangs.
  left(md5(facts || coalesce(t.assumptions::varchar, '')), 12) as case_id
from combinations c
left join of_item i using (item_class, before_ban)
left join of_recipient r using (recipient, since)
left join of_terms t using (terms);

create table cases as
select distinct case_id, facts, assumptions from case_of_combination order by case_id;

create table subject_cases as
select s.told_by, s.id, s.rules_day, s.by_japan, c.case_id
from subjects s
join case_of_combination c
  on c.item_class is not distinct from s.item_class
  and c.before_ban = s.before_ban
  and c.recipient is not distinct from s.recipient
  and c.since is not distinct from s.since
  and c.terms = s.terms;

drop table combinations;
drop table case_of_combination;
