-- One row per transfer: which of its observations came first, which has the last word, and what the transfer counts as.
-- All that counts transfers, and not statements, counts here.
create table by_transfer as
with words as (
  select transfer, observation as first_observation, observation as last_word, observations
  from first_words
  where observations = 1
  union all
  select f.transfer, f.observation, arg_max(w.observation, w.day), f.observations
  from first_words f
  join last_words w using (transfer)
  where f.observations > 1
  group by all
)

select
  w.transfer,
  w.first_observation,
  w.last_word,
  w.observations,
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
from words w
join stg_transfers t on t.id = w.transfer
join stg_transfers l on l.id = w.last_word
join stg_items i on i.item_class = t.item_class;

drop table first_words;
