-- One row per observation. Names and types only; and the one day on which the rules are asked.
create view stg_transfers as
with source as (
  select * from raw_transfers
)
select
  ---------- identity
  id,
  transfer,
  line::integer as line,
  ---------- parties
  donor,
  recipient,
  supplier,
  payer,
  consent_holder,
  ---------- item and quantity
  item_class,
  item,
  item_ja,
  quantity_min::double as quantity_min,
  quantity_max::double as quantity_max,
  qualifier,
  unit,
  as_stated,
  ---------- status and dates
  status,
  date,
  date_precision,
  date_basis,
  status_as_of,
  rules_day(date) as rules_day,
  ---------- terms
  mode,
  purpose,
  programme,
  other_use_consent,
  onward_consent,
  package,
  role,
  value_amount::double as value_amount,
  value_currency,
  official_outcome,
  ---------- provenance
  source,
  verification,
  url_basis,
  evidence,
  note,
  article,
  audit
from source;
