-- Each observation with the names a reader needs beside its codes, and what its transfer counts as.
create view transfers as
select
  t.*,
  d.name_en as donor_en,
  d.name_ja as donor_ja,
  r.name_en as recipient_en,
  r.name_ja as recipient_ja,
  i.group as item_group,
  i.name_en as item_class_en,
  i.name_ja as item_class_ja,
  s.title as source_title,
  s.publisher as source_publisher,
  s.url as source_url,
  t.id = b.first_observation as is_first,
  t.id = b.last_word as is_last_word,
  b.by_japan,
  b.to_ukraine,
  b.is_sum,
  b.is_weapon,
  b.goods_to_ukraine
from stg_transfers t
join by_transfer b on b.transfer = t.transfer
join stg_actors d on d.code = t.donor
join stg_actors r on r.code = t.recipient
join stg_items i on i.item_class = t.item_class
join stg_sources s on s.id = t.source;
