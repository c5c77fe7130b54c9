-- Formulas that somebody drafts for the catalogue. A draft that is published becomes a version, which nobody changes.
create table indicator.draft (
  id uuid primary key,
  indicator text not null,
  formula text not null,
  valid_from date not null,
  reason text not null,
  author uuid not null,
  author_name text not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  changed_at timestamptz not null,
  decided_name text,
  decided_at timestamptz,
  decided_reason text,
  version integer not null,
  check ((state = 'DRAFT') = (decided_at is null)),
  check (num_nulls(decided_name, decided_at) in (0, 2)),
  check ((state = 'WITHDRAWN') = (decided_reason is not null))
);
-- A person works on one draft of an indicator at a time.
create unique index draft_open on indicator.draft (indicator, author) where state = 'DRAFT';
select database.guard('indicator.draft', 'PUBLIC');
select database.readable_by_signed_in('indicator.draft');
grant select, insert, update on indicator.draft to kendali_app;
