-- What each regime is read by on each day that is asked about: in the row that is `in_force`, the rules that stood on it.
create table rules_on_day as
select
  asked.rules_day,
  g.regime,
  d.rules is not null as in_force,
  coalesce(d.rules, g.regime) as rules
from (select distinct rules_day from subject_cases) asked
cross join regimes g
left join rules_of_day d on d.rules_day = asked.rules_day and d.regime = g.regime;

-- Claim or request × regime: views, since what is long stands once, with its case. In the row that is `in_force` the rules are those that stood on its own day, without the
-- clauses of that regime that began later or had ended; in the others, the regime with all of its clauses.
create view subject_verdicts as
select
  s.id,
  s.told_by,
  d.regime,
  d.in_force,
  d.rules,
  v.verdict,
  v.decided_by,
  v.missing_facts,
  -- What was taken to be so because nobody stated it: by the pipeline, then by the rules themselves.
  list_concat(coalesce(k.assumptions, []), v.assumed_by_rule) as assumptions,
  not s.by_japan as hypothetical,
  v.would_change,
  v.because_en,
  v.because_ja,
  s.case_id
from subject_cases s
join cases k using (case_id)
join rules_on_day d using (rules_day)
join case_verdicts v on v.case_id = s.case_id and v.rules = d.rules
where s.told_by <> 'tracker';

create view verdicts as
select * exclude told_by from subject_verdicts where told_by = 'claim';

-- Requests to Japan of which no claim came.
create view request_verdicts as
select * exclude told_by from subject_verdicts where told_by = 'request';
