-- The strategic plan (Renstra) of a region in versions: its files row by row, what was found to contradict itself, what
-- was ruled about that, and, of approved versions, the cascade with its targets and funding for others to read.

create schema plan;
grant usage on schema plan to kendali_app, kendali_ledger;

create table plan.plan (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  first_year integer not null check (first_year between 2000 and 2100),
  last_year integer not null,
  name text not null,
  version integer not null,
  unique (unit_id, first_year),
  check (last_year >= first_year)
);
select database.guard('plan.plan', 'PUBLIC');
select database.scope_by_unit('plan.plan');
grant select, insert, update on plan.plan to kendali_app;

-- The state follows the workflow. A version that was in force once never changes again; see the triggers below.
create table plan.plan_version (
  id uuid primary key,
  plan_id uuid not null references plan.plan,
  unit_id uuid not null references organisation.unit,
  number integer not null check (number > 0),
  state text not null check (state in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITELAAH', 'BERLAKU', 'DIGANTI', 'DITARIK')),
  decree text,
  decreed_on date,
  reason text,
  legal_basis text,
  based_on uuid references plan.plan_version,
  origin text not null check (origin in ('PRINTED', 'IMPORT', 'REVISION')),
  made_by text not null,
  made_at timestamptz not null,
  in_force_at timestamptz,
  superseded_at timestamptz,
  version integer not null,
  unique (plan_id, number),
  check (state not in ('BERLAKU', 'DIGANTI') or in_force_at is not null)
);
create unique index plan_version_in_force on plan.plan_version (plan_id) where state = 'BERLAKU';
create unique index plan_version_open on plan.plan_version (plan_id)
  where state in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITELAAH');
select database.guard('plan.plan_version', 'PUBLIC');
select database.scope_by_unit('plan.plan_version');
grant select, insert, update on plan.plan_version to kendali_app;

-- One file of a version: a table with its columns, or a tree with its body as JSON text, whose order is kept.
create table plan.file (
  id uuid primary key,
  version_id uuid not null references plan.plan_version,
  unit_id uuid not null references organisation.unit,
  name text not null,
  columns text[],
  body text,
  position integer not null,
  removed boolean not null default false,
  version integer not null default 0,
  unique (version_id, name),
  check ((columns is null) <> (body is null))
);
select database.guard('plan.file', 'PUBLIC');
select database.scope_by_unit('plan.file');
grant select, insert, update on plan.file to kendali_app;

-- One row of a table of a version, counted as a spreadsheet does: the head is row 1.
create table plan.line (
  id uuid primary key,
  version_id uuid not null references plan.plan_version,
  unit_id uuid not null references organisation.unit,
  file text not null,
  number integer not null check (number > 1),
  cells jsonb not null,
  removed boolean not null default false,
  version integer not null default 0,
  unique (version_id, file, number)
);
select database.guard('plan.line', 'PUBLIC');
select database.scope_by_unit('plan.line');
grant select, insert, update on plan.line to kendali_app;

-- What a rule found in a version. It keeps its number; when a draft is corrected, it is gone and may come back.
create table plan.contradiction (
  id uuid primary key,
  version_id uuid not null references plan.plan_version,
  unit_id uuid not null references organisation.unit,
  number integer not null check (number > 0),
  fingerprint text not null,
  rule text not null,
  severity text not null check (severity in ('SEVERE', 'MODERATE', 'MINOR')),
  subject_kind text not null,
  subject_key text not null,
  wording jsonb not null,
  first_place jsonb not null,
  second_place jsonb not null,
  says text not null,
  found_at timestamptz not null,
  gone_at timestamptz,
  version integer not null default 0,
  unique (version_id, number),
  unique (version_id, fingerprint)
);
select database.guard('plan.contradiction', 'PUBLIC');
select database.scope_by_unit('plan.contradiction');
grant select, insert, update on plan.contradiction to kendali_app;

-- Each time the rules went over a version, with what that changed.
create table plan.contradiction_check (
  id uuid primary key,
  version_id uuid not null references plan.plan_version,
  unit_id uuid not null references organisation.unit,
  checked_at timestamptz not null,
  rules integer not null,
  found integer not null,
  added integer not null,
  gone integer not null
);
create index contradiction_check_by_version on plan.contradiction_check (version_id, checked_at desc);
select database.guard('plan.contradiction_check', 'PUBLIC');
select database.scope_by_unit('plan.contradiction_check');
grant select, insert on plan.contradiction_check to kendali_app;

-- Which variant counts, or that both are rejected. It decides if it chooses between tables of targets or funding, and so
-- says which amounts count. It holds for the contradiction of the same fingerprint in every
-- version of the plan whose places still say the same.
create table plan.ruling (
  id uuid primary key,
  plan_id uuid not null references plan.plan,
  unit_id uuid not null references organisation.unit,
  contradiction_id uuid not null references plan.contradiction,
  fingerprint text not null,
  subject_kind text not null,
  subject_key text not null,
  values_said text not null,
  choice text not null check (choice in ('FIRST', 'SECOND', 'NEITHER')),
  chosen text,
  decides boolean not null,
  reason text not null,
  state text not null check (state in ('BARU', 'DIUSULKAN', 'BERLAKU', 'DITOLAK', 'DITARIK', 'DICABUT')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_at timestamptz,
  version integer not null,
  check ((choice = 'NEITHER') = (chosen is null))
);
create unique index ruling_open on plan.ruling (plan_id, fingerprint, md5(values_said))
  where state in ('BARU', 'DIUSULKAN', 'BERLAKU');
select database.guard('plan.ruling', 'PUBLIC');
select database.scope_by_unit('plan.ruling');
grant select, insert, update on plan.ruling to kendali_app;

-- The cascade of versions that were approved. element_id is the same in every version of the plan.
create table plan.element (
  id uuid primary key,
  version_id uuid not null references plan.plan_version,
  unit_id uuid not null references organisation.unit,
  element_id uuid not null,
  kind text not null,
  code text not null,
  name text not null,
  parent_element_id uuid,
  position integer not null,
  unique (version_id, element_id),
  unique (version_id, kind, code)
);
create index element_by_identity on plan.element (element_id);
select database.guard('plan.element', 'PUBLIC');
select database.scope_by_unit('plan.element');
grant select, insert on plan.element to kendali_app;

-- A yearly target as one table of the plan prints it; two tables may print two.
create table plan.target (
  id uuid primary key,
  version_id uuid not null references plan.plan_version,
  unit_id uuid not null references organisation.unit,
  element_id uuid,
  code text not null,
  year integer not null,
  source text not null,
  value numeric,
  unit_printed text not null,
  line_number integer not null
);
create index target_by_version on plan.target (version_id, code, year);
select database.guard('plan.target', 'PUBLIC');
select database.scope_by_unit('plan.target');
grant select, insert on plan.target to kendali_app;

-- Funding of a year in rupiah as one table of the plan prints it.
create table plan.funding (
  id uuid primary key,
  version_id uuid not null references plan.plan_version,
  unit_id uuid not null references organisation.unit,
  element_id uuid,
  code text not null,
  year integer not null,
  source text not null,
  amount numeric,
  line_number integer not null
);
create index funding_by_version on plan.funding (version_id, code, year);
select database.guard('plan.funding', 'PUBLIC');
select database.scope_by_unit('plan.funding');
grant select, insert on plan.funding to kendali_app;

-- Who watches the nation reads what regions have decided, not their drafts.
create policy reads_of_the_nation on plan.plan for select to kendali_app using ((select database.sees_nation()));
create policy reads_of_the_nation on plan.plan_version for select to kendali_app
  using ((select database.sees_nation()) and state in ('BERLAKU', 'DIGANTI'));
do $$
declare
  content text;
begin
  foreach content in array array['file', 'line', 'contradiction', 'contradiction_check', 'element', 'target', 'funding'] loop
    execute format(
      'create policy reads_of_the_nation on plan.%I for select to kendali_app using
         ((select database.sees_nation()) and version_id in
           (select id from plan.plan_version where state in (''BERLAKU'', ''DIGANTI'')))', content);
  end loop;
end $$;
create policy reads_of_the_nation on plan.ruling for select to kendali_app
  using ((select database.sees_nation()) and state = 'BERLAKU');

-- An approved version is immutable, whoever writes: files and lines change while their version is a draft, and a version
-- that took effect may only be superseded.
create function plan.refuse_change_of_decided_content() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from plan.plan_version where id = new.version_id and state in ('DRAF', 'DIKEMBALIKAN')) then
    raise exception using errcode = 'KP001',
      message = format('%s of version %s refused: only drafts change', tg_table_name, new.version_id);
  end if;
  return new;
end $$;
create trigger drafts_only after insert or update on plan.file
  for each row execute function plan.refuse_change_of_decided_content();
create trigger drafts_only after insert or update on plan.line
  for each row execute function plan.refuse_change_of_decided_content();

create function plan.refuse_change_of_decided_version() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state in ('BERLAKU', 'DIGANTI', 'DITARIK')
     and (to_jsonb(new) - '{state,superseded_at,version}'::text[] <> to_jsonb(old) - '{state,superseded_at,version}'::text[]
       or (old.state, new.state) not in (('BERLAKU', 'DIGANTI'), ('BERLAKU', 'BERLAKU'))) then
    raise exception using errcode = 'KP001', message = format('version %s refused: it was decided', old.id);
  end if;
  return new;
end $$;
create trigger decided_stays before update on plan.plan_version
  for each row execute function plan.refuse_change_of_decided_version();

-- What counts: the amount on which all tables agree, or which a ruling chose; none while that is open or both are rejected.
create view plan.funding_frame with (security_invoker = true) as
select said.version_id,
       said.unit_id,
       said.element_id,
       said.code,
       said.year,
       said.variants,
       case
         when said.variants = 1 then said.least
         when ruling.chosen is not null then ruled.amount
       end as amount,
       case
         when said.variants = 1 then 'AGREED'
         when ruling.id is null then 'UNDECIDED'
         when ruling.chosen is null then 'REJECTED'
         else 'RULED'
       end as standing,
       ruling.id as ruling_id
  from (
       select version_id, unit_id, element_id, code, year, count(distinct amount) as variants, min(amount) as least
         from plan.funding
        group by version_id, unit_id, element_id, code, year) as said
  join plan.plan_version on plan_version.id = said.version_id
  left join lateral (
       select ruling.id, ruling.chosen
         from plan.ruling
         join plan.contradiction
           on contradiction.version_id = said.version_id
          and contradiction.fingerprint = ruling.fingerprint
          and contradiction.says = ruling.values_said
          and contradiction.gone_at is null
        where ruling.plan_id = plan_version.plan_id
          and ruling.subject_kind = 'FUNDING'
          and ruling.subject_key = said.code
          and ruling.decides
          and ruling.state = 'BERLAKU'
        order by ruling.decided_at desc
        limit 1) as ruling on true
  left join plan.funding as ruled
    on ruled.version_id = said.version_id
   and ruled.code = said.code
   and ruled.year = said.year
   and ruled.source = ruling.chosen;
grant select on plan.funding_frame to kendali_app;
