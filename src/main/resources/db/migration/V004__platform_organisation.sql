-- Units with dated attributes, their structure, persons, positions and who holds them.

create schema organisation;
grant usage on schema organisation to kendali_app, kendali_ledger;

create table organisation.unit (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
  version integer not null
);
select database.guard('organisation.unit', 'PUBLIC');
select database.readable_by_signed_in('organisation.unit');
grant select, insert, update on organisation.unit to kendali_app;

-- What a unit is called, what it is and where it belongs, for a time. Days are those of the unit's own zone.
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
  basis text,
  closed boolean not null default false,
  version integer not null,
  check (valid_to is null or valid_to > valid_from),
  check ((latitude is null) = (longitude is null)),
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_attributes_by_parent on organisation.unit_attributes (parent_id);
select database.guard('organisation.unit_attributes', 'PUBLIC');
select database.readable_by_signed_in('organisation.unit_attributes');
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
select database.readable_by_signed_in('organisation.staff_count');
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
select database.readable_by_signed_in('organisation.division');
grant select, insert, update on organisation.division to kendali_app;

create table organisation.person (
  id uuid primary key,
  name text not null,
  initials text not null,
  nip text unique,
  version integer not null
);
select database.guard('organisation.person', 'PERSONAL');
select database.readable_by_signed_in('organisation.person');
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
select database.readable_by_signed_in('organisation.position');
grant select, insert, update on organisation.position to kendali_app;

-- Who holds a position, for a time: for good, as Plt (the post is vacant), as Plh (the holder is away) or by delegation.
create table organisation.holding (
  id uuid primary key,
  position_id uuid not null references organisation.position,
  unit_id uuid not null references organisation.unit,
  person_id uuid not null references organisation.person,
  mode text not null check (mode in ('DEFINITIF', 'PLT', 'PLH', 'DELEGASI')),
  valid_from date not null,
  valid_to date,
  basis text,
  ended_reason text,
  version integer not null,
  check (valid_to is null or valid_to > valid_from),
  check (mode = 'DEFINITIF' or valid_to is not null)
);
create index holding_by_person on organisation.holding (person_id, valid_from);
create index holding_by_position on organisation.holding (position_id, valid_from);
select database.guard('organisation.holding', 'INTERNAL');
select database.readable_by_signed_in('organisation.holding');
grant select, insert, update on organisation.holding to kendali_app;

-- The units below one unit on a day, itself included. The depth is bounded, so that a wrong parent cannot loop.
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
