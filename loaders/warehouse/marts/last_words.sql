-- The transfers of which more than one observation tells: all but that which gave the transfer its id are of one that is there already.
-- Which of them came first, and how many there are.
create table told_again as
select
  transfer,
  -- The earliest; of one day, the observation that gave the transfer its id.
  first(id order by rules_day, id <> transfer, id) as first_observation,
  count(*)::integer as observations
from stg_transfers
where transfer in (select transfer from stg_transfers where id <> transfer)
group by transfer;

-- Which observation of a transfer has the last word at the end of a day: how far the transfer had come, as told up to then. One row
-- per transfer and day on which something was told of it; what was told later is not known yet.
create table last_words_of_told_again as
with
known as (
  select m.transfer, m.day, t.id, t.status, t.rules_day, t.quantity_min, t.quantity_max
  from (select distinct transfer, rules_day as day from told_again join stg_transfers using (transfer)) m
  join stg_transfers t on t.transfer = m.transfer and t.rules_day <= m.day
),

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
  from known
  window of_transfer as (partition by transfer, day)
)

-- The furthest state, and the latest that tells of it; of one day, one that states a number.
select transfer, day, first(id order by step desc, rules_day desc, states_number desc, id) as observation
from steps
group by transfer, day;

create view last_words as
from last_words_of_told_again
union all
-- The only one has the last word as well.
select transfer, rules_day as day, id as observation from stg_transfers anti join told_again using (transfer);
