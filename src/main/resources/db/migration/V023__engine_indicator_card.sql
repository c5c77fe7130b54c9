-- A draft is written, handed in, and then returned with a reason or published. Those that were open before are being
-- written again, until somebody hands them in.
alter table indicator.draft
  drop constraint draft_state_check,
  drop constraint draft_check,
  drop constraint draft_check2,
  add column submitted_name text,
  add column submitted_at timestamptz,
  add constraint draft_state_check check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
  add constraint draft_submitted_check check (num_nulls(submitted_name, submitted_at) in (0, 2)),
  add constraint draft_waiting_check check (state <> 'SUBMITTED' or submitted_at is not null),
  add constraint draft_decided_check check ((state in ('RETURNED', 'PUBLISHED', 'WITHDRAWN')) = (decided_at is not null)),
  add constraint draft_reason_check check ((state in ('RETURNED', 'WITHDRAWN')) = (decided_reason is not null));
drop index indicator.draft_open;
create unique index draft_open on indicator.draft (indicator, author) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');

-- Besides the formula, the fields of the card that differ from the version that the draft starts from. Drafts that are
-- there already start from the first version: where another has followed, somebody looks at them again.
alter table indicator.draft
  add column card text not null default '{}',
  add column base_version integer not null default 1 check (base_version > 0);
alter table indicator.draft
  alter column card drop default,
  alter column base_version drop default;

-- What was saved, and by whom: whoever wrote any of it may not decide on the draft.
create table indicator.draft_revision (
  id uuid primary key,
  draft uuid not null references indicator.draft,
  -- The version that the draft has since this was saved.
  number integer not null,
  formula text not null,
  card text not null,
  base_version integer not null check (base_version > 0),
  valid_from date not null,
  reason text not null,
  author uuid not null,
  author_name text not null,
  saved_at timestamptz not null,
  version integer not null,
  unique (draft, number)
);
select database.guard('indicator.draft_revision', 'PUBLIC');
select database.readable_by_signed_in('indicator.draft_revision');
grant select, insert on indicator.draft_revision to kendali_app;
