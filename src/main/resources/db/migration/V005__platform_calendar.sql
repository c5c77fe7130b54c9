-- Days that differ from what their weekday says, and official dates that win over computed ones.

create schema calendar;
grant usage on schema calendar to kendali_app, kendali_ledger;

create table calendar.special_day (
  id uuid primary key,
  day date not null,
  kind text not null check (kind in ('NATIONAL', 'COLLECTIVE_LEAVE', 'WORKING_DAY')),
  name text not null check (length(name) between 1 and 200),
  legal_basis text not null check (length(legal_basis) between 1 and 400),
  mark text not null check (mark in ('VERIFIED', 'VERIFIED_2', 'UNVERIFIED')),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index special_day_in_force on calendar.special_day (day) where withdrawn_at is null;
select database.guard('calendar.special_day', 'PUBLIC');
select database.readable_by_signed_in('calendar.special_day');
grant select, insert, update on calendar.special_day to kendali_app;

create table calendar.date_override (
  id uuid primary key,
  rule text not null check (rule ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  period text not null,
  date date not null,
  legal_basis text not null check (length(legal_basis) between 1 and 400),
  mark text not null check (mark in ('VERIFIED', 'VERIFIED_2')),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index date_override_in_force on calendar.date_override (rule, period) where withdrawn_at is null;
select database.guard('calendar.date_override', 'PUBLIC');
select database.readable_by_signed_in('calendar.date_override');
grant select, insert, update on calendar.date_override to kendali_app;
