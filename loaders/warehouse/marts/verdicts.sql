-- Claim × regime. `in_force` marks the rules that stood on the claim's own day.
create table verdicts as
select
  t.id,
  v.regime,
  t.rules_day between v.regime and coalesce(g.until, '9999-12-31') as in_force,
  v.verdict,
  v.decided_by,
  v.missing_facts,
  -- What was taken to be so because nobody stated it: by the pipeline, then by the rules themselves.
  concat_ws(' | ', c.assumptions, nullif(v.assumed_by_rule, '')) as assumptions,
  t.donor <> 'JPN' as hypothetical,
  v.would_change,
  v.because_en,
  v.because_ja,
  c.case_id
from stg_transfers t
join claim_cases c using (id)
join case_verdicts v using (case_id)
join regimes g using (regime);
