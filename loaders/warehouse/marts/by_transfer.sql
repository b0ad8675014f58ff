-- One row per transfer: which of its observations came first, which has the last word, and what the transfer counts as.
-- All that counts transfers, and not statements, counts here.
create table by_transfer as
with again as (
  select a.*, w.observation as last_word, l.status
  from told_again a
  join (select transfer, arg_max(observation, day) as observation from last_words_of_told_again group by transfer) w using (transfer)
  join stg_transfers l on l.id = w.observation
)

select
  t.transfer,
  coalesce(a.first_observation, t.id) as first_observation,
  coalesce(a.last_word, t.id) as last_word,
  coalesce(a.observations, 1) as observations,
  coalesce(a.status, t.status) as status,
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
  to_ukraine and is_goods and coalesce(a.status, t.status) in ('committed', 'delivered') as goods_to_ukraine
from stg_transfers t
join stg_items i using (item_class)
left join again a on a.transfer = t.id
where t.id = t.transfer;
