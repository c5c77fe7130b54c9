-- What was agreed, what units report per quarter, what was corrected after a period was locked, and how both compare with
-- targets and earlier years.

create schema performance;
grant usage on schema performance to kendali_app, kendali_ledger;

-- A quarter of a region: when it may be reported, and whether it is locked. Every unit reads the one of its region.
create table performance.period (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  year integer not null check (year between 2000 and 2100),
  quarter integer not null check (quarter between 1 and 4),
  opens_on date not null,
  due_on date not null,
  basis text not null,
  simulated boolean not null,
  state text not null check (state in ('TERBUKA', 'TERKUNCI')),
  locked_by text,
  locked_at timestamptz,
  -- Short names of the units whose reports were not verified when the period was locked.
  missing text[] not null default '{}',
  lock_reason text,
  version integer not null,
  unique (unit_id, year, quarter),
  check (due_on >= opens_on),
  check ((state = 'TERKUNCI') = (locked_at is not null and locked_by is not null)),
  check (cardinality(missing) = 0 or lock_reason is not null)
);
select database.guard('performance.period', 'PUBLIC');
create policy reads on performance.period for select to kendali_app using ((select database.actor()) is not null);
create policy inserts on performance.period for insert to kendali_app
  with check ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]));
create policy updates on performance.period for update to kendali_app
  using ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]));
grant select, insert, update on performance.period to kendali_app;

-- One report per unit and quarter. The state follows the workflow; a draft may still lack values.
create table performance.report (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  period_id uuid not null references performance.period,
  year integer not null,
  quarter integer not null,
  note text,
  origin text not null check (origin in ('FORM', 'IMPORT', 'LOCK')),
  state text not null check (state in ('DRAF', 'DIAJUKAN', 'DISETUJUI', 'DIKEMBALIKAN', 'TERVERIFIKASI', 'TERKUNCI')),
  submitted_at timestamptz,
  edited_by text not null,
  edited_at timestamptz not null,
  version integer not null,
  unique (unit_id, year, quarter)
);
create index report_by_period on performance.report (period_id);
select database.guard('performance.report');
select database.scope_by_unit('performance.report');
grant select, insert, update on performance.report to kendali_app;

-- What a report states for one measure and period: a number, or why the measure does not apply. Figures are computed from
-- verified lines alone.
create table performance.line (
  id uuid primary key,
  report_id uuid not null references performance.report,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  measure text not null,
  period_type text not null,
  period_start date not null,
  value numeric,
  not_applicable text,
  verified boolean not null default false,
  version integer not null default 0,
  unique (report_id, measure, period_start, period_type),
  check (value is null or not_applicable is null),
  check (not verified or value is not null or not_applicable is not null)
);
create index line_by_measure on performance.line (unit_id, measure, period_start, period_type);
select database.guard('performance.line');
select database.scope_by_unit('performance.line');
grant select, insert, update on performance.line to kendali_app;

-- A correction after the lock: proposed by one, confirmed by another.
create table performance.revision (
  id uuid primary key,
  report_id uuid not null references performance.report,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  number integer not null check (number > 0),
  reason text not null,
  state text not null check (state in ('BARU', 'DIUSULKAN', 'BERLAKU', 'DITOLAK', 'DITARIK')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  version integer not null,
  unique (report_id, number)
);
create unique index revision_open on performance.revision (report_id) where state in ('BARU', 'DIUSULKAN');
select database.guard('performance.revision');
select database.scope_by_unit('performance.revision');
grant select, insert, update on performance.revision to kendali_app;

-- Both values of a corrected line, for as long as there are records.
create table performance.revised_line (
  id uuid primary key,
  revision_id uuid not null references performance.revision,
  line_id uuid not null references performance.line,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  value_before numeric,
  not_applicable_before text,
  value_after numeric,
  not_applicable_after text,
  unique (revision_id, line_id),
  check (value_before is null or not_applicable_before is null),
  check ((value_after is null) <> (not_applicable_after is null)),
  check ((value_before, not_applicable_before) is distinct from (value_after, not_applicable_after))
);
create index revised_line_by_line on performance.revised_line (line_id);
select database.guard('performance.revised_line');
select database.scope_by_unit('performance.revised_line');
grant select, insert on performance.revised_line to kendali_app;

-- Whoever writes: once a report is verified, its lines change by a confirmed correction alone.
create function performance.refuse_change_of_verified_line() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from performance.report where id = new.report_id and state in ('TERVERIFIKASI', 'TERKUNCI'))
     and (new.value, new.not_applicable) is distinct from (old.value, old.not_applicable)
     and not exists (
       select from performance.revised_line
         join performance.revision on revision.id = revised_line.revision_id
        where revised_line.line_id = new.id
          and revision.state = 'BERLAKU'
          and (revised_line.value_after, revised_line.not_applicable_after)
              is not distinct from (new.value, new.not_applicable)) then
    raise exception using errcode = 'KP001',
      message = format('line %s refused: its report is verified and no correction says so', new.id);
  end if;
  return new;
end $$;
create trigger verified_stays before update on performance.line
  for each row execute function performance.refuse_change_of_verified_line();

-- What counts of all lines: of those that speak about the same measure, unit and period the one of the latest quarter. So
-- a ceiling that is stated each quarter counts once.
create view performance.counting_line with (security_invoker = true) as
select distinct on (line.unit_id, line.measure, line.period_start, line.period_type)
       line.id,
       line.report_id,
       line.unit_id,
       line.sub_bidang,
       line.measure,
       line.period_type,
       line.period_start,
       line.value,
       line.not_applicable
  from performance.line
  join performance.report on report.id = line.report_id
 where line.verified
 order by line.unit_id, line.measure, line.period_start, line.period_type, report.year desc, report.quarter desc;
grant select on performance.counting_line to kendali_app;

-- Published for insight: one row per unit and quarter, whether a report was begun or not. Late is what was first submitted
-- after the due date, or is not submitted although the date has passed, each in the unit's own zone.
create view performance.quarter_status with (security_invoker = true) as
select attributes.unit_id,
       period.id as period_id,
       period.unit_id as region_id,
       period.year,
       period.quarter,
       period.opens_on,
       period.due_on,
       period.simulated,
       period.state as period_state,
       report.id as report_id,
       report.state,
       report.submitted_at,
       report.origin,
       coalesce(
         (coalesce(report.submitted_at, now()) at time zone attributes.zone)::date > period.due_on, false) as late
  from performance.period
 cross join lateral (
       select (make_date(period.year, period.quarter * 3, 1) + interval '1 month' - interval '1 day')::date as last_day) as day
  join organisation.unit_attributes attributes
    on attributes.unit_id = any (organisation.subtree(period.unit_id, day.last_day))
   and attributes.valid_from <= day.last_day
   and (attributes.valid_to is null or attributes.valid_to > day.last_day)
   and not attributes.closed
  left join performance.report
    on report.unit_id = attributes.unit_id
   and report.year = period.year
   and report.quarter = period.quarter
 where ((select database.sees_everything()) or attributes.unit_id = any ((select database.read_units())::uuid[]))
   and ((select database.sees_all_sub_bidang()) or 'TUU-RENRB' = any ((select database.sub_bidang())::text[]));
grant select on performance.quarter_status to kendali_app;

-- The target of an indicator of the plan in force for a year: the one that counts, or none while tables of the plan
-- contradict each other and nobody has ruled. What it was before is in the ledger.
create table performance.plan_target (
  id uuid primary key,
  plan_id uuid not null,
  plan_version integer not null,
  unit_id uuid not null references organisation.unit,
  code text not null,
  year integer not null,
  value numeric,
  unit_printed text not null,
  source text not null,
  standing text not null check (standing in ('AGREED', 'RULED', 'UNDECIDED', 'REJECTED', 'DROPPED')),
  version integer not null default 0,
  unique (plan_id, code, year),
  check ((standing in ('AGREED', 'RULED')) or value is null)
);
create index plan_target_by_unit on performance.plan_target (unit_id, code, year);
select database.guard('performance.plan_target', 'PUBLIC');
-- Everybody of the office reads it; only who writes for the region changes it.
create policy reads on performance.plan_target for select to kendali_app using ((select database.actor()) is not null);
create policy inserts on performance.plan_target for insert to kendali_app
  with check ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]));
create policy updates on performance.plan_target for update to kendali_app
  using ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]));
grant select, insert, update on performance.plan_target to kendali_app;

-- Performance agreements (PK), in versions that supersede each other and never change once both have signed.
create table performance.agreement (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number > 0),
  supersedes uuid references performance.agreement,
  reason text,
  state text not null check (state in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITANDATANGANI', 'BERLAKU', 'DIGANTI', 'DIBATALKAN')),
  simulated boolean not null,
  drafted_by text not null,
  drafted_at timestamptz not null,
  first_signed_by text,
  first_signed_at timestamptz,
  second_signed_by text,
  second_signed_at timestamptz,
  version integer not null,
  unique (unit_id, year, number),
  check ((number = 1) = (supersedes is null)),
  check (number = 1 or reason is not null),
  check (state not in ('BERLAKU', 'DIGANTI') or (first_signed_at is not null and second_signed_at is not null))
);
create unique index agreement_in_force on performance.agreement (unit_id, year) where state = 'BERLAKU';
create unique index agreement_open on performance.agreement (unit_id, year)
  where state in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITANDATANGANI');
select database.guard('performance.agreement');
select database.scope_by_unit('performance.agreement');
grant select, insert, update on performance.agreement to kendali_app;

-- A target that is agreed on, beside what the plan proposed for it.
create table performance.agreed_target (
  id uuid primary key,
  agreement_id uuid not null references performance.agreement,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  indicator text not null,
  position integer not null,
  value numeric,
  proposed numeric,
  plan_version integer,
  source text not null,
  reason text,
  version integer not null default 0,
  unique (agreement_id, indicator),
  check (value is not distinct from proposed or reason is not null)
);
select database.guard('performance.agreed_target');
select database.scope_by_unit('performance.agreed_target');
grant select, insert, update on performance.agreed_target to kendali_app;

create function performance.refuse_change_of_signed_target() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from performance.agreement where id = new.agreement_id and state in ('DRAF', 'DIKEMBALIKAN')) then
    raise exception using errcode = 'KP001',
      message = format('target of agreement %s refused: only drafts change', new.agreement_id);
  end if;
  return new;
end $$;
create trigger drafts_only before insert or update on performance.agreed_target
  for each row execute function performance.refuse_change_of_signed_target();

-- Figures of earlier years to the letter of a document: nothing computes with them, and no cell is filled that is empty.
create table performance.history (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  source text not null,
  row_number integer not null,
  section text not null,
  indicator text,
  indicator_printed text not null,
  year integer,
  year_source text not null check (year_source in ('PRINTED', 'INFERRED', 'NOT_PRINTED')),
  period text not null,
  kind text not null,
  value numeric,
  unit_printed text not null,
  value_printed text not null,
  note text not null,
  version integer not null default 0,
  unique (unit_id, source, row_number),
  check ((year is null) = (year_source = 'NOT_PRINTED'))
);
create index history_by_indicator on performance.history (unit_id, indicator);
select database.guard('performance.history', 'PUBLIC');
-- Everybody of the office reads it; only who writes for the region changes it.
create policy reads on performance.history for select to kendali_app using ((select database.actor()) is not null);
create policy inserts on performance.history for insert to kendali_app
  with check ((select database.sees_everything()) or unit_id = any ((select database.write_units())::uuid[]));
grant select, insert on performance.history to kendali_app;

-- Why a target was reached or missed, and what is done about it, in the words of who answers for it.
create table performance.analysis (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  indicator text not null,
  year integer not null,
  causes text not null,
  solutions text not null,
  written_by text not null,
  written_at timestamptz not null,
  version integer not null,
  unique (unit_id, indicator, year)
);
select database.guard('performance.analysis');
select database.scope_by_unit('performance.analysis');
grant select, insert, update on performance.analysis to kendali_app;
