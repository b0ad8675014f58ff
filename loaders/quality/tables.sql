-- Consistency notes and the quality report. Filled by the modules beside this file; see docs/quality.md.
create table notes (
  id varchar,
  kind varchar,
  severity varchar,
  subjects varchar[],
  subjects_en varchar[],
  subjects_ja varchar[],
  figures varchar,
  text_en varchar,
  text_ja varchar,
  reason_en varchar,
  reason_ja varchar,
  settled_by varchar[]
);

create table quality (
  place double,
  section varchar,
  subject varchar,
  subject_en varchar,
  subject_ja varchar,
  measure varchar,
  value double,
  words_en varchar,
  words_ja varchar
);
