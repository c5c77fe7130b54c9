-- The roadmap of a region: one item per entry of the plan in force, with its owner, state and due date. An item keeps its
-- id over the versions of the plan; what a later version dropped ends and stays.

create schema roadmap;
grant usage on schema roadmap to kendali_app, kendali_ledger;

create table roadmap.roadmap (
  id uuid primary key,
  plan_id uuid not null unique,
  unit_id uuid not null references organisation.unit,
  first_year integer not null,
  last_year integer not null,
  plan_version integer not null check (plan_version > 0),
  version integer not null,
  unique (unit_id, first_year),
  check (last_year >= first_year)
);
select database.guard('roadmap.roadmap', 'PUBLIC');
select database.scope_by_unit('roadmap.roadmap');
grant select, insert, update on roadmap.roadmap to kendali_app;

-- The state follows the workflow. The owner is a bagian, bidang or sub-bidang of the regional office, or a unit.
create table roadmap.item (
  id uuid primary key,
  roadmap_id uuid not null references roadmap.roadmap,
  unit_id uuid not null references organisation.unit,
  aspect_number integer not null,
  aspect text not null,
  year integer not null,
  number integer not null,
  text text not null,
  first_version integer not null check (first_version > 0),
  worded_version integer not null check (worded_version >= first_version),
  ended_by_version integer check (ended_by_version > worded_version),
  state text not null
    check (state in ('DIRENCANAKAN', 'BERJALAN', 'DIAJUKAN_SELESAI', 'SELESAI', 'DITUNDA', 'DIBATALKAN')),
  entered_at timestamptz not null,
  owner_division_id uuid references organisation.division,
  owner_unit_id uuid references organisation.unit,
  due_on date not null,
  goals text[] not null default '{}',
  budget numeric(20, 0) check (budget >= 0),
  budget_source text,
  version integer not null,
  check (owner_division_id is null or owner_unit_id is null),
  check (budget is null or budget_source is not null)
);
create index item_by_roadmap on roadmap.item (roadmap_id);
create index item_by_due_date on roadmap.item (unit_id, due_on)
  where ended_by_version is null and state not in ('SELESAI', 'DIBATALKAN');
select database.guard('roadmap.item', 'PUBLIC');
select database.scope_by_unit('roadmap.item');
grant select, insert, update on roadmap.item to kendali_app;

-- Who watches the nation reads what regions carry out of their plans.
create policy reads_of_the_nation on roadmap.roadmap for select to kendali_app using ((select database.sees_nation()));
create policy reads_of_the_nation on roadmap.item for select to kendali_app using ((select database.sees_nation()));
