-- One row per transfer: which of its observations came first, which has the last word, and what the transfer counts as.
-- All that counts transfers, and not statements, counts here.
create table by_transfer as
with
steps as (
  select
    *,
    case
      -- What was delivered was delivered, whatever was said later.
      when status = 'delivered' then 5
      -- A no stands unless something was promised on a later day.
      when status in ('refused', 'withdrawn') then
        if(rules_day >= coalesce(max(rules_day) filter (status in ('pledged', 'committed')) over of_transfer, ''), 4, 1)
      when status = 'committed' then 3
      when status = 'pledged' then 2
      when status = 'requested' then 0
    end as step,
    quantity_min is not null or quantity_max is not null as states_number
  from stg_transfers
  window of_transfer as (partition by transfer)
),

spoken as (
  select
    transfer,
    -- The earliest; of one day, the observation that gave the transfer its id.
    first(id order by rules_day, id <> transfer, id) as first_observation,
    -- The furthest state, and the latest that tells of it; of one day, one that states a number.
    first(id order by step desc, rules_day desc, states_number desc, id) as last_word,
    count(*)::integer as observations
  from steps
  group by transfer
)

select
  s.*,
  l.status,
  t.donor,
  t.recipient,
  t.item_class,
  t.role,
  t.mode,
  t.donor = 'JPN' as by_japan,
  t.recipient = 'UKR' as to_ukraine,
  -- A sum over other rows is no transfer of its own.
  t.role in ('aggregate', 'cumulative') as is_sum,
  -- Goods of its own: no sum over other rows, no package of several, no money.
  t.role = 'item' and i.form <> 'funds' as is_goods,
  -- In the sense of the Self-Defense Forces Act; an open question is not a weapon.
  coalesce(i.weapon = 'yes', false) as is_weapon,
  -- Goods that were committed or delivered to Ukraine itself, not to others for its sake.
  to_ukraine and is_goods and l.status in ('committed', 'delivered') as goods_to_ukraine
from spoken s
join stg_transfers t on t.id = s.transfer
join stg_transfers l on l.id = s.last_word
join stg_items i on i.item_class = t.item_class;
