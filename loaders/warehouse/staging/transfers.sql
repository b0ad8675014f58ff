-- One row per observation. Names and types only; and the one day on which the rules are asked.
create table stg_transfers as
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
  -- A month or a year is asked on its last day: the rules cannot be applied before the event is over.
  strftime(
    case length(date)
      when 10 then date::date
      when 7 then last_day((date || '-01')::date)
      else make_date(date::integer, 12, 31)
    end,
    '%Y-%m-%d'
  ) as rules_day,
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
