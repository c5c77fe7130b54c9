-- Units with dated attributes, their structure, persons, positions and who holds them.

create schema organisation;
grant usage on schema organisation to kendali_app, kendali_ledger;

-- Policies for what everybody who is signed in may read and administrators keep.
create function organisation.directory(guarded text) returns void
  language plpgsql as $$
begin
  execute format('create policy reads on %s for select to kendali_app using ((select database.actor()) is not null)', guarded);
  execute format($policy$
    create policy inserts on %s for insert to kendali_app
      with check ((select database.sees_everything()) or (select organisation.acts_as('ADMINISTRATOR')))
    $policy$, guarded);
  execute format($policy$
    create policy updates on %s for update to kendali_app
      using ((select database.sees_everything()) or (select organisation.acts_as('ADMINISTRATOR')))
    $policy$, guarded);
end $$;

-- Whether the position in use is of this kind. It is late bound, because positions come further below.
create function organisation.acts_as(wanted text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from organisation.holding holding
      join organisation.position position on position.id = holding.position_id
     where holding.id = nullif(current_setting('kendali.holding', true), '')::uuid and position.kind = wanted);
end $$;

create table organisation.unit (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
  version integer not null
);
select database.guard('organisation.unit', 'PUBLIC');
select organisation.directory('organisation.unit');
grant select, insert, update on organisation.unit to kendali_app;

-- What a unit is called, what it is and where it belongs, for a time. Days are those of the unit's own zone. A row whose
-- time is empty (it ends on the day on which it begins) was cancelled before it came into force: it holds on no day.
create table organisation.unit_attributes (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  valid_from date not null,
  valid_to date,
  name text not null,
  short_name text not null,
  type text not null check (type in ('DITJEN', 'KANWIL', 'LAPAS', 'LAPAS_PEREMPUAN', 'RUTAN', 'LPKA', 'BAPAS')),
  class text,
  parent_id uuid references organisation.unit,
  address text,
  regency_city text,
  regency_city_inferred boolean not null default false,
  zone text not null,
  latitude numeric(8, 5),
  longitude numeric(8, 5),
  basis text not null,
  closed boolean not null default false,
  cancelled_reason text,
  version integer not null,
  check (valid_to is null or valid_to >= valid_from),
  check ((cancelled_reason is not null) = (valid_to is not null and valid_to = valid_from)),
  check (parent_id <> unit_id),
  check ((latitude is null) = (longitude is null)),
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_attributes_by_parent on organisation.unit_attributes (parent_id);
select database.guard('organisation.unit_attributes', 'PUBLIC');
select organisation.directory('organisation.unit_attributes');
grant select, insert, update on organisation.unit_attributes to kendali_app;

-- Staff numbers as a document prints them; where it contradicts itself both stay.
create table organisation.staff_count (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  year integer not null,
  women integer not null check (women >= 0),
  men integer not null check (men >= 0),
  total integer not null check (total >= 0),
  source text not null,
  unique (unit_id, year, source)
);
select database.guard('organisation.staff_count', 'PUBLIC');
select organisation.directory('organisation.staff_count');
grant select, insert, update on organisation.staff_count to kendali_app;

-- Bagian, bidang and sub-bidang of a unit.
create table organisation.division (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  parent_id uuid references organisation.division,
  code text not null,
  name text not null,
  head_title text,
  description text,
  kind text not null check (kind in ('KEPALA', 'BAGIAN', 'BIDANG', 'SUB_BIDANG')),
  sequence integer not null,
  valid_from date not null,
  valid_to date,
  version integer not null,
  unique (unit_id, code, valid_from)
);
select database.guard('organisation.division', 'PUBLIC');
select organisation.directory('organisation.division');
grant select, insert, update on organisation.division to kendali_app;

create table organisation.person (
  id uuid primary key,
  name text not null,
  initials text not null,
  nip text unique,
  version integer not null
);
select database.guard('organisation.person', 'PERSONAL');
grant select, insert, update on organisation.person to kendali_app;

alter table access.account add foreign key (person_id) references organisation.person;

create table organisation.position (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  division_id uuid references organisation.division,
  kind text not null check (kind in ('OPERATOR_UPT', 'KEPALA_UPT', 'VERIFIKATOR', 'KEPALA_BIDANG', 'KAKANWIL', 'PERENCANA',
    'AUDITOR', 'DITJENPAS', 'ADMINISTRATOR')),
  title text not null,
  sub_bidang text[] not null,
  valid_from date not null,
  valid_to date,
  version integer not null
);
create index position_by_unit on organisation.position (unit_id);
select database.guard('organisation.position', 'PUBLIC');
select organisation.directory('organisation.position');
grant select, insert, update on organisation.position to kendali_app;

-- Who holds a position, for a time: for good, as Plt (the post is vacant), as Plh (the holder is away) or by delegation.
-- As above, a holding whose time is empty was taken back before it began.
create table organisation.holding (
  id uuid primary key,
  position_id uuid not null references organisation.position,
  unit_id uuid not null references organisation.unit,
  person_id uuid not null references organisation.person,
  mode text not null check (mode in ('DEFINITIF', 'PLT', 'PLH', 'DELEGASI')),
  valid_from date not null,
  valid_to date,
  basis text not null,
  ended_reason text,
  version integer not null,
  check (valid_to is null or valid_to >= valid_from),
  check (mode = 'DEFINITIF' or valid_to is not null),
  exclude using gist (position_id with =, daterange(valid_from, valid_to) with &&) where (mode = 'DEFINITIF'),
  exclude using gist (position_id with =, daterange(valid_from, valid_to) with &&) where (mode in ('PLT', 'PLH')),
  exclude using gist (position_id with =, person_id with =, daterange(valid_from, valid_to) with &&)
);
create index holding_by_person on organisation.holding (person_id, valid_from);
create index holding_by_position on organisation.holding (position_id, valid_from);
select database.guard('organisation.holding', 'INTERNAL');
grant select, insert, update on organisation.holding to kendali_app;

-- Persons and their positions are seen where they serve; Kakanwil names acting heads, administrators keep the rest.
create policy reads on organisation.holding for select to kendali_app using (
  (select database.sees_everything())
  or unit_id = any ((select database.read_units())::uuid[])
  or (select organisation.acts_as('ADMINISTRATOR')));
create policy inserts on organisation.holding for insert to kendali_app with check (
  (select database.sees_everything())
  or (select organisation.acts_as('ADMINISTRATOR'))
  or (unit_id = any ((select database.write_units())::uuid[]) and mode <> 'DEFINITIF'
      and (select organisation.acts_as('KAKANWIL'))));
create policy updates on organisation.holding for update to kendali_app using (
  (select database.sees_everything())
  or (select organisation.acts_as('ADMINISTRATOR'))
  or (unit_id = any ((select database.write_units())::uuid[]) and mode <> 'DEFINITIF'
      and (select organisation.acts_as('KAKANWIL'))));

create policy reads on organisation.person for select to kendali_app using (
  (select database.sees_everything())
  or (select organisation.acts_as('ADMINISTRATOR'))
  or exists (select from organisation.holding holding
              where holding.person_id = person.id and holding.unit_id = any ((select database.read_units())::uuid[])));
create policy inserts on organisation.person for insert to kendali_app
  with check ((select database.sees_everything()) or (select organisation.acts_as('ADMINISTRATOR')));
create policy updates on organisation.person for update to kendali_app
  using ((select database.sees_everything()) or (select organisation.acts_as('ADMINISTRATOR')));

-- Administrators open accounts, close them, and give one-time links.
create policy reads_as_administrator on access.account for select to kendali_app
  using ((select organisation.acts_as('ADMINISTRATOR')));
create policy inserts_as_administrator on access.account for insert to kendali_app
  with check ((select organisation.acts_as('ADMINISTRATOR')));
create policy updates_as_administrator on access.account for update to kendali_app
  using ((select organisation.acts_as('ADMINISTRATOR')));
create policy reads_as_administrator on access.invitation for select to kendali_app
  using ((select organisation.acts_as('ADMINISTRATOR')));
create policy inserts_as_administrator on access.invitation for insert to kendali_app
  with check ((select organisation.acts_as('ADMINISTRATOR')));
create policy updates_as_administrator on access.invitation for update to kendali_app
  using ((select organisation.acts_as('ADMINISTRATOR')));

-- The units below one unit on a day, itself included; without those that are closed. These are the ones that owe
-- reports. The depth is bounded, so that a wrong parent cannot loop.
create function organisation.subtree(root uuid, on_day date) returns uuid[]
  language sql stable
  begin atomic
    with recursive below(id, depth) as (
      select root, 0
      union
      select attributes.unit_id, below.depth + 1
        from organisation.unit_attributes attributes
        join below on attributes.parent_id = below.id and below.depth < 6
       where attributes.valid_from <= on_day and (attributes.valid_to is null or attributes.valid_to > on_day)
         and not attributes.closed
    )
    select coalesce(array_agg(distinct id), '{}') from below;
  end;

-- The units that a position over this one sees: as above with those that are closed, whose history stays open.
create function organisation.reach(root uuid, on_day date) returns uuid[]
  language sql stable
  begin atomic
    with recursive below(id, depth) as (
      select root, 0
      union
      select attributes.unit_id, below.depth + 1
        from organisation.unit_attributes attributes
        join below on attributes.parent_id = below.id and below.depth < 6
       where attributes.valid_from <= on_day and (attributes.valid_to is null or attributes.valid_to > on_day)
    )
    select coalesce(array_agg(distinct id), '{}') from below;
  end;
