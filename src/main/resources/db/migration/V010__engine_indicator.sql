-- The catalogue, the values that modules push, the figures that follow from them, and which have to be computed again.

create schema indicator;
grant usage on schema indicator to kendali_app, kendali_ledger;

-- Measures and indicators in versions that nobody may change: the application has no UPDATE, and the hash is checked here.
create table indicator.definition (
  id uuid primary key,
  kind text not null check (kind in ('MEASURE', 'INDICATOR')),
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]{1,59}$'),
  definition_version integer not null check (definition_version > 0),
  valid_from date not null,
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  -- Position and unit of who drafted and published it; none if the version came with the application.
  drafted_by text,
  published_by text,
  published_at timestamptz,
  reason text,
  version integer not null,
  unique (kind, code, definition_version),
  unique (kind, code, valid_from),
  check (num_nulls(drafted_by, published_by, published_at, reason) in (0, 4))
);
select database.guard('indicator.definition', 'PUBLIC');
select database.readable_by_signed_in('indicator.definition');
grant select, insert on indicator.definition to kendali_app;

-- What a record of another module amounts to. Only decided values are here: a module pushes what was verified.
create table indicator.measure_value (
  id uuid primary key,
  measure text not null,
  unit_id uuid not null references organisation.unit,
  sub_bidang text not null,
  period_type text not null,
  period_start date not null,
  value numeric,
  -- Why the question does not arise for the unit, in the words of whoever states it.
  not_applicable text,
  source_type text not null,
  source_id uuid not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null,
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  check ((value is null) = (not_applicable is not null))
);
create unique index measure_value_live on indicator.measure_value
  (measure, period_start, period_type, unit_id, source_type, source_id) where withdrawn_at is null;
create index measure_value_by_source on indicator.measure_value (source_type, source_id) where withdrawn_at is null;
select database.guard('indicator.measure_value');
select database.scope_by_unit('indicator.measure_value');
grant select, insert, update on indicator.measure_value to kendali_app;

-- One row per figure; what it was before is in the ledger.
create table indicator.figure (
  id uuid primary key,
  indicator text not null,
  unit_id uuid not null references organisation.unit,
  level text not null check (level in ('UNIT', 'REGION', 'NATION')),
  period_type text not null,
  period_start date not null,
  variant text not null,
  value numeric,
  -- Before the last step, which rounds it: other figures are computed from this.
  exact numeric,
  numerator numeric,
  denominator numeric,
  units_counted integer not null check (units_counted >= 0),
  units_expected integer not null check (units_expected >= units_counted),
  missing_reason text check (missing_reason in ('NOTHING_REPORTED', 'INPUT_MISSING', 'DENOMINATOR_ZERO', 'NOT_APPLICABLE',
    'CYCLE', 'TARGET_MISSING')),
  missing_about text,
  provisional boolean not null,
  formula_version integer not null,
  inputs_hash text not null,
  computed_at timestamptz not null,
  version integer not null,
  unique (indicator, unit_id, level, period_start, period_type, variant),
  check ((value is null) = (missing_reason is not null)),
  check ((value is null) = (exact is null)),
  check (not provisional or value is not null)
);
create index figure_by_period on indicator.figure (indicator, period_start, period_type, level);
select database.guard('indicator.figure');
-- A figure over several units is for who sees more than one unit, so that the operator of a regional office reads the own
-- figure of the office and not the region's. Figures of regions and of the nation are for who watches the nation. The job
-- alone writes.
create policy reads on indicator.figure for select to kendali_app using (
  (select database.sees_everything())
  or (unit_id = any ((select database.read_units())::uuid[])
    and (units_expected <= 1 or (select cardinality(database.read_units())) > 1))
  or (level in ('REGION', 'NATION') and (select database.sees_nation())));
create policy inserts on indicator.figure for insert to kendali_app with check ((select database.sees_everything()));
create policy updates on indicator.figure for update to kendali_app using ((select database.sees_everything()));
grant select, insert, update on indicator.figure to kendali_app;

-- What has to be computed again, written in the transaction that changes an input. Technical: a row goes when its figure
-- is computed. Rows of a lower rank come first, because figures of a higher rank depend on them.
create table indicator.dirty (
  indicator text not null,
  unit_id uuid not null,
  level text not null,
  period_type text not null,
  period_start date not null,
  rank integer not null,
  marked_at timestamptz not null default clock_timestamp(),
  not_before timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  failure text,
  primary key (indicator, unit_id, level, period_start, period_type)
);
create index dirty_by_rank on indicator.dirty (rank, marked_at);
create index dirty_by_mark on indicator.dirty (marked_at);
grant select, insert, update, delete on indicator.dirty to kendali_app;
