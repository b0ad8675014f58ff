-- What the rules are asked about: every claim, and every request to Japan of which no claim came.
create table subjects as
select id, item_class, recipient, rules_day from stg_transfers
union all
select id, item_class, requester, rules_day
from stg_requests
where addressee = 'JPN' and outcome_transfer is null and item_class is not null;

-- The facts of every subject, one row per subject and fact, each with where it comes from.
-- origin: claim (its own row), items (the item class), statuses (the recipient, by date), assumption.
create table subject_facts as
with
of_item as (
  unpivot (
    select
      t.id,
      i.listed as "item.listed",
      i.weapon as "item.weapon",
      i.form as "item.form",
      i.use as "item.use",
      -- A treaty binds from the day it took effect for Japan; an open question stays open.
      case when t.rules_day < i.treaty_ban_from then 'none' else i.treaty_ban end as "item.treaty_ban",
      i.licensor as "item.licensor",
      i.joint_partner as "item.joint_partner",
      t.item_class as reference
    from subjects t
    join stg_items i using (item_class)
  )
  on columns(* exclude (id, reference))
  into name fact value value
),

of_recipient as (
  select t.id, s.fact, s.value, s.id as reference
  from subjects t
  join stg_statuses s on s.actor = t.recipient and t.rules_day between s.from_day and s.to_day
),

of_claim as (
  select id, 'recipient' as fact, recipient as value from subjects
  union all
  select id, 'transfer.programme', programme from stg_transfers where programme is not null
  union all
  select id, 'transfer.purpose', purpose from stg_transfers where purpose is not null
  union all
  select id, 'control.other_use_consent', other_use_consent from stg_transfers where other_use_consent is not null
  union all
  select id, 'control.onward_consent', onward_consent from stg_transfers where onward_consent is not null
),

-- How Japan would have sent it. For Japan's own transfers this is what happened; for others it is assumed.
modes as (
  select
    t.id,
    t.donor,
    mode = 'unknown' as not_stated,
    case
      -- Goods made under licence that go to the country of the licence are a return to the licensor.
      when i.licensor = t.recipient then 'licensed_return'
      when mode in ('grant', 'loan') then 'sdf_grant'
      when mode = 'sale' then 'sale'
      -- Nearly all of this aid was given; where a source does not say, a gift is assumed.
      when mode = 'unknown' then 'sdf_grant'
    end as value
  from stg_transfers t
  join stg_items i using (item_class)
  union all
  -- What was asked of Japan and never sent would have been a gift.
  select id, 'JPN', true, 'sdf_grant' from subjects anti join stg_transfers using (id)
),

-- The government put the aid of 8 March 2022 under Japan's security; the same is assumed where nothing else is stated.
purposes as (
  select id, 'japan_security' as value from subjects anti join (from stg_transfers where purpose is not null) using (id)
)

select id, fact, value, 'items' as origin, reference from of_item
union all
select id, fact, value, 'statuses', reference from of_recipient
union all
select id, fact, value, 'claim', id from of_claim
union all
select id, 'transfer.mode', value, if(donor = 'JPN' and not not_stated, 'claim', 'assumption'), id
from modes where value is not null
union all
select id, 'transfer.purpose', value, 'assumption', id from purposes;

create table claim_facts as
select * from subject_facts semi join stg_transfers using (id);

-- A distinct combination of facts is a case; thousands of claims share a few hundred.
create table claim_cases as
select id, left(md5(string_agg(fact || '=' || value, ';' order by fact)), 12) as case_id
from claim_facts
group by id;

create table cases as
select c.case_id, '{' || string_agg(format('"{}":"{}"', f.fact, f.value), ',' order by f.fact) || '}' as facts
from (select case_id, min(id) as id from claim_cases group by case_id) c
join claim_facts f using (id)
group by c.case_id
order by c.case_id;
