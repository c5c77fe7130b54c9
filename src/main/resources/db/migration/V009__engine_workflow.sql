-- Who moves a thing next: definitions in immutable versions, running instances, and every step that was taken.

create schema workflow;
grant usage on schema workflow to kendali_app, kendali_ledger;

-- A running instance keeps the version it began with; nobody has the right to change one.
create table workflow.definition (
  id uuid primary key,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
  version integer not null check (version > 0),
  body jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (code, version)
);
select database.guard('workflow.definition', 'PUBLIC');
select database.readable_by_signed_in('workflow.definition');
grant select, insert on workflow.definition to kendali_app;

create table workflow.instance (
  id uuid primary key,
  definition_id uuid not null references workflow.definition,
  subject_type text not null,
  subject_id uuid not null,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  state text not null,
  entered_at timestamptz not null,
  due_on date,
  version integer not null,
  unique (subject_type, subject_id)
);
create index instance_by_state on workflow.instance (unit_id, definition_id, state);
select database.guard('workflow.instance');
select database.scope_by_unit('workflow.instance');
grant select, insert, update on workflow.instance to kendali_app;

-- Four eyes look at the person, whatever account and position the person used; a step of the system has none.
create table workflow.step (
  id uuid primary key,
  instance_id uuid not null references workflow.instance,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  transition text not null,
  from_state text not null,
  to_state text not null,
  person_id uuid references organisation.person,
  account_id uuid not null,
  holding_id uuid references organisation.holding,
  actor_label text not null,
  acting boolean not null,
  reason text,
  at timestamptz not null,
  sequence integer not null check (sequence > 0),
  unique (instance_id, sequence),
  check ((person_id is null) = (holding_id is null))
);
create index step_by_person on workflow.step (person_id, at desc);
select database.guard('workflow.step');
select database.scope_by_unit('workflow.step');
grant select, insert on workflow.step to kendali_app;
