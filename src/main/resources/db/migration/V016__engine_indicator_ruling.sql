-- Which way of counting an indicator leads for a region, because somebody who may decided it. One row per indicator and
-- region; what was decided before is in the ledger.

create table indicator.variant_ruling (
  id uuid primary key,
  indicator text not null,
  unit_id uuid not null references organisation.unit,
  variant text,
  holds boolean not null,
  reason text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  version integer not null default 0,
  unique (indicator, unit_id)
);
select database.guard('indicator.variant_ruling', 'PUBLIC');
select database.scope_by_unit('indicator.variant_ruling');
-- Whoever sees a region's figure sees what was decided about it.
create policy reads_of_decisions on indicator.variant_ruling for select to kendali_app
  using ((select database.actor()) is not null);
grant select, insert, update on indicator.variant_ruling to kendali_app;
