-- Files of plans that were uploaded, until they become a draft or a day has passed.

-- What was uploaded by whom and what became of it. Without version_id it is a plan or a revision of its own; with it, it
-- takes the place of what that draft says, as it was when the file came.
create table plan.upload (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  version_id uuid references plan.plan_version,
  draft_version integer,
  file_name text not null,
  size_bytes integer not null check (size_bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  became uuid references plan.plan_version,
  closed_by text,
  closed_at timestamptz,
  version integer not null,
  check ((version_id is null) = (draft_version is null)),
  check ((became is null) = (closed_at is null) and (closed_at is null) = (closed_by is null))
);
select database.guard('plan.upload');
select database.scope_by_unit('plan.upload');
grant select, insert, update on plan.upload to kendali_app;

-- The bytes. Working material: their hash stands in the guarded upload, and what is loaded becomes rows of a draft.
create table plan.upload_content (
  upload_id uuid primary key references plan.upload,
  unit_id uuid not null,
  content bytea not null
);
alter table plan.upload_content enable row level security;
select database.scope_by_unit('plan.upload_content');
create policy deletes on plan.upload_content for delete to kendali_app using (
  (select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]));
grant select, insert, delete on plan.upload_content to kendali_app;
