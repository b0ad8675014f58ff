-- One row per transfer: which of its observations came first, which has the last word, and what the transfer counts as.
-- All that counts transfers, and not statements, counts here.
create table by_transfer as
with
spoken as (
  select
    t.transfer,
    -- The earliest; of one day, the observation that gave the transfer its id.
    first(t.id order by t.rules_day, t.id <> t.transfer, t.id) as first_observation,
    count(*)::integer as observations
  from stg_transfers t
  group by t.transfer
)

select
  s.transfer,
  s.first_observation,
  w.observation as last_word,
  s.observations,
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
join (select transfer, arg_max(observation, day) as observation from last_words group by transfer) w on w.transfer = s.transfer
join stg_transfers l on l.id = w.observation
join stg_items i on i.item_class = t.item_class;
