-- The ground floor: what every policy asks, how a table is guarded, and the tables of the libraries.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists unaccent;

create schema database;
grant usage on schema database to kendali_app, kendali_ledger;

-- What the running transaction announced. Policies call these inside a sub-select, so that they run once per statement.

create function database.actor() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('kendali.actor', true), '')::uuid;

create function database.read_units() returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('kendali.units', true), ''), '{}')::uuid[];

create function database.write_units() returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('kendali.write_units', true), ''), '{}')::uuid[];

create function database.sub_bidang() returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('kendali.sub_bidang', true), ''), '{}')::text[];

create function database.sees_all_sub_bidang() returns boolean
  language sql stable parallel safe
  return '*' = any (database.sub_bidang());

create function database.sees_nation() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('kendali.nation', true), '') = 'on';

create function database.sees_everything() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('kendali.everything', true), '') = 'on';

-- Guards a table of records: ledger triggers and row-level security.
create function database.guard(guarded text, confidentiality text default 'INTERNAL') returns void
  language plpgsql as $$
begin
  perform ledger.guard_triggers(guarded::regclass, confidentiality);
  execute format('alter table %s enable row level security', guarded);
end $$;

-- Policies for records that belong to a unit (and, where the column exists, to a sub-bidang).
create function database.scope_by_unit(guarded text) returns void
  language plpgsql as $$
declare
  narrowed text := '';
begin
  if exists (select from pg_attribute where attrelid = guarded::regclass and attname = 'sub_bidang' and not attisdropped) then
    narrowed := ' and ((select database.sees_all_sub_bidang()) or sub_bidang = any ((select database.sub_bidang())::text[]))';
  end if;
  execute format($policy$
    create policy reads on %s for select to kendali_app using (
      ((select database.sees_everything()) or unit_id = any ((select database.read_units())::uuid[]))%s)
    $policy$, guarded, narrowed);
  execute format($policy$
    create policy inserts on %s for insert to kendali_app with check (
      ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]))%s)
    $policy$, guarded, narrowed);
  execute format($policy$
    create policy updates on %s for update to kendali_app using (
      ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]))%s)
    $policy$, guarded, narrowed);
end $$;

-- Policies for directories that everyone who is signed in may read; who may write is the application's to say.
create function database.readable_by_signed_in(guarded text) returns void
  language plpgsql as $$
begin
  execute format('create policy reads on %s for select to kendali_app using ((select database.actor()) is not null)', guarded);
  execute format('create policy inserts on %s for insert to kendali_app with check ((select database.actor()) is not null)', guarded);
  execute format('create policy updates on %s for update to kendali_app using ((select database.actor()) is not null)', guarded);
end $$;

create table database.first_start (
  singleton boolean primary key default true check (singleton),
  loaded_at timestamptz
);
insert into database.first_start default values;
grant select, update on database.first_start to kendali_app;

-- Spring Modulith: events that listeners still have to work on (its schema version 2).
create table database.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_by_event on database.event_publication using hash (serialized_event);
create index event_publication_by_completion on database.event_publication (completion_date);
grant select, insert, update, delete on database.event_publication to kendali_app;

-- db-scheduler
create table database.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on database.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on database.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on database.scheduled_tasks to kendali_app;
