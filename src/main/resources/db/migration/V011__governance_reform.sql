-- What each unit has achieved of its yearly action plan of bureaucratic reform (RAT-RB), per cumulative checkpoint.

create schema reform;
grant usage on schema reform to kendali_app, kendali_ledger;

-- When a checkpoint may be reported. The Renstra prints no due date for what it prints; then there is none.
create table reform.checkpoint_window (
  id uuid primary key,
  year integer not null check (year between 2000 and 2100),
  checkpoint text not null check (checkpoint in ('B03', 'B06', 'B09', 'B12')),
  opens_on date not null,
  due_on date,
  closed_at timestamptz,
  basis text not null,
  simulated boolean not null,
  version integer not null,
  unique (year, checkpoint),
  check (due_on >= opens_on)
);
select database.guard('reform.checkpoint_window', 'PUBLIC');
select database.readable_by_signed_in('reform.checkpoint_window');
grant select, insert, update on reform.checkpoint_window to kendali_app;

-- One report per unit and checkpoint. The state follows the workflow; a draft may still lack its numbers.
create table reform.report (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  year integer not null,
  checkpoint text not null,
  target_actions integer check (target_actions >= 1),
  realised_actions integer check (realised_actions >= 0),
  note text,
  origin text not null check (origin in ('FORM', 'IMPORT', 'PRINTED')),
  unit_name_printed text,
  percent_printed integer,
  state text not null check (state in ('DRAF', 'DIAJUKAN', 'DISETUJUI', 'DIKEMBALIKAN', 'TERVERIFIKASI', 'TERKUNCI')),
  submitted_at timestamptz,
  edited_by text not null,
  edited_at timestamptz not null,
  version integer not null,
  unique (unit_id, year, checkpoint),
  foreign key (year, checkpoint) references reform.checkpoint_window (year, checkpoint),
  check (realised_actions <= target_actions),
  check (state in ('DRAF', 'DIKEMBALIKAN') or (target_actions is not null and realised_actions is not null)),
  check ((origin = 'PRINTED') = (unit_name_printed is not null and percent_printed is not null))
);
create index report_by_checkpoint on reform.report (year, checkpoint, unit_id);
select database.guard('reform.report');
select database.scope_by_unit('reform.report');
grant select, insert, update on reform.report to kendali_app;

-- Published for insight.dashboard: one row per unit and checkpoint, whether a report was begun or not. Late is what was
-- first submitted after the due date, or is not submitted although the date has passed, each in the unit's own zone. A
-- reader who may not see the reports' sub-bidang gets no rows, so that nothing looks as if it were missing.
create view reform.checkpoint_status with (security_invoker = true) as
select attributes.unit_id,
       checkpoint_window.year,
       checkpoint_window.checkpoint,
       report.id as report_id,
       report.state,
       report.target_actions as target,
       report.realised_actions as realised,
       report.note,
       checkpoint_window.due_on,
       report.submitted_at,
       coalesce(
         (coalesce(report.submitted_at, now()) at time zone attributes.zone)::date > checkpoint_window.due_on,
         false) as late,
       checkpoint_window.simulated
  from reform.checkpoint_window
 cross join lateral (
       select (make_date(checkpoint_window.year, substring(checkpoint_window.checkpoint from 2)::integer, 1)
               + interval '1 month' - interval '1 day')::date as last_day) as period
  join organisation.unit_attributes attributes
    on attributes.valid_from <= period.last_day
   and (attributes.valid_to is null or attributes.valid_to > period.last_day)
   and not attributes.closed
   and attributes.type <> 'DITJEN'
  left join reform.report
    on report.unit_id = attributes.unit_id
   and report.year = checkpoint_window.year
   and report.checkpoint = checkpoint_window.checkpoint
 where ((select database.sees_everything()) or attributes.unit_id = any ((select database.read_units())::uuid[]))
   and ((select database.sees_all_sub_bidang()) or 'TUU-RENRB' = any ((select database.sub_bidang())::text[]));
grant select on reform.checkpoint_status to kendali_app;
