-- A list in the columns of the published transfers.csv, as stg_transfers has it for the facts: the columns on which a verdict
-- hangs, and no other. listed.ts puts in what reads the file, every cell as text.
create or replace table stg_transfers as
select
  id,
  donor,
  item_class,
  recipient,
  rules_day,
  mode,
  nullif(purpose, '') as purpose,
  nullif(programme, '') as programme,
  nullif(other_use_consent, '') as other_use_consent,
  nullif(onward_consent, '') as onward_consent
from {{list}};

-- Every value that the reference tables and closed lists do not have, with the first row that has it.
create or replace view faults_of_list as
with found as (
  select id, 'id' as "column", coalesce(id, '') as value
  from (select any_value(id) as id, count(*) as n from stg_transfers group by coalesce(id, ''))
  where n > 1 or coalesce(id, '') = ''
  union all
  select id, 'donor', coalesce(donor, '') from stg_transfers
  anti join stg_actors on stg_actors.code = stg_transfers.donor
  union all
  select id, 'recipient', coalesce(recipient, '') from stg_transfers
  anti join stg_actors on stg_actors.code = stg_transfers.recipient
  union all
  select id, 'item_class', coalesce(item_class, '') from stg_transfers anti join stg_items using (item_class)
  union all
  select id, 'rules_day', coalesce(rules_day, '') from stg_transfers
  where
    not coalesce(regexp_full_match(rules_day, '\d{4}-\d{2}-\d{2}'), false)
    or try_cast(rules_day as date) is null
    or rules_day < (select min(day) from rule_changes)
  union all
  select id, name, coalesce(value, '')
  from (
    unpivot (
      select
        id,
        coalesce(mode, '') as mode,
        coalesce(purpose, 'not stated') as purpose,
        coalesce(programme, 'not stated') as programme,
        coalesce(other_use_consent, 'not stated') as other_use_consent,
        coalesce(onward_consent, 'not stated') as onward_consent
      from stg_transfers
    )
    on columns(* exclude (id))
    into name name value value
  ) term
  anti join terms_known k on k."column" = term.name and k.value = term.value
)

select "column", value, min(id) as first_id, count(*)::integer as how_many
from found
group by all
order by all;
