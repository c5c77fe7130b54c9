-- Files that were uploaded to be applied as a whole, until they are applied or discarded.

create schema exchange;
grant usage on schema exchange to kendali_app, kendali_ledger;

create table exchange.upload (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  format text not null check (format ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  format_version integer not null check (format_version > 0),
  target text not null,
  target_label text not null,
  file_name text not null,
  sheet text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes integer not null check (size_bytes > 0),
  row_count integer not null check (row_count > 0),
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  replaces uuid references exchange.upload,
  state text not null check (state in ('UPLOADED', 'APPLIED', 'DISCARDED')),
  uploaded_by uuid not null references access.account,
  uploaded_by_label text not null,
  uploaded_at timestamptz not null,
  closed_by uuid references access.account,
  closed_by_label text,
  closed_at timestamptz,
  closed_reason text,
  version integer not null,
  check ((state = 'UPLOADED') = (closed_at is null) and (closed_at is null) = (closed_by is null))
);
create index upload_open on exchange.upload (format, uploaded_at desc) where state = 'UPLOADED';
select database.guard('exchange.upload');
select database.scope_by_unit('exchange.upload');
grant select, insert, update on exchange.upload to kendali_app;

-- What was read from the file, and what each row would do when that was first seen. Working material: its hash stands in
-- the guarded upload, what is applied becomes records of their own, and what is discarded is removed.
create table exchange.upload_content (
  upload_id uuid primary key references exchange.upload,
  unit_id uuid not null,
  sub_bidang text not null,
  rows jsonb not null,
  first_seen jsonb not null
);
alter table exchange.upload_content enable row level security;
select database.scope_by_unit('exchange.upload_content');
create policy deletes on exchange.upload_content for delete to kendali_app using (
  ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]))
  and ((select database.sees_all_sub_bidang()) or sub_bidang = any ((select database.sub_bidang())::text[])));
grant select, insert, update, delete on exchange.upload_content to kendali_app;
