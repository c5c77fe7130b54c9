-- Uploaded files and what they are attached to. The contents lie outside the database, under their hash.

create schema evidence;
grant usage on schema evidence to kendali_app, kendali_ledger;

-- One row per upload, never changed; the same content may come several times.
create table evidence.file (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  name text not null check (length(name) between 1 and 200),
  uploaded_by uuid not null,
  uploader_label text not null,
  uploaded_at timestamptz not null default now()
);
create index file_by_content on evidence.file (sha256);
select database.guard('evidence.file', 'INTERNAL');
select database.scope_by_unit('evidence.file');
grant select, insert on evidence.file to kendali_app;

create table evidence.attachment (
  id uuid primary key,
  file_id uuid not null references evidence.file,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  subject_type text not null check (subject_type ~ '^[A-Za-z][A-Za-z0-9_.-]{1,59}$'),
  subject_id uuid not null,
  attached_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index attachment_in_force on evidence.attachment (subject_type, subject_id, file_id) where withdrawn_at is null;
create index attachment_by_file on evidence.attachment (file_id);
select database.guard('evidence.attachment', 'INTERNAL');
select database.scope_by_unit('evidence.attachment');
grant select, insert, update on evidence.attachment to kendali_app;
