create table requests as
select
  q.*,
  a.name_en as requester_en,
  a.name_ja as requester_ja,
  b.name_en as addressee_en,
  b.name_ja as addressee_ja,
  i.group as item_group,
  i.name_en as item_class_en,
  i.name_ja as item_class_ja,
  s.title as source_title,
  s.publisher as source_publisher,
  s.url as source_url,
  -- What was asked of Japan, as far as a source shows that it was asked: all that is counted of requests to Japan.
  q.addressee = 'JPN' and q.verification <> 'unseen' as is_counted
from stg_requests q
join stg_actors a on a.code = q.requester
join stg_actors b on b.code = q.addressee
left join stg_items i on i.item_class = q.item_class
left join stg_sources s on s.id = q.source;
