-- Accounts, how they sign in, and their sessions.

create schema access;
grant usage on schema access to kendali_app, kendali_ledger;

create table access.account (
  id uuid primary key,
  person_id uuid not null unique,
  username text not null unique check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
  password_hash text,
  password_changed_at timestamptz,
  must_change_password boolean not null default false,
  sessions_ended_at timestamptz,
  disabled_at timestamptz,
  disabled_reason text,
  created_at timestamptz not null default now(),
  version integer not null,
  check ((disabled_at is null) = (disabled_reason is null))
);
select database.guard('access.account', 'PERSONAL');
select ledger.conceal('access.account', 'password_hash');
-- Everybody sees and changes the own account; what administrators may is said where positions are kept.
create policy reads_own on access.account for select to kendali_app
  using ((select database.sees_everything()) or id = (select database.actor()));
create policy inserts_as_system on access.account for insert to kendali_app
  with check ((select database.sees_everything()));
create policy updates_own on access.account for update to kendali_app
  using ((select database.sees_everything()) or id = (select database.actor()));
grant select, insert, update on access.account to kendali_app;

-- Wrong attempts in a row, per user name and per address, so that guessing is slowed down across all nodes. Technical:
-- a row goes a day after its last attempt.
create table access.sign_in_throttle (
  subject text primary key,
  failures integer not null check (failures >= 0),
  last_failed_at timestamptz not null,
  paused_until timestamptz
);
create index sign_in_throttle_by_time on access.sign_in_throttle (last_failed_at);
grant select, insert, update, delete on access.sign_in_throttle to kendali_app;

-- A one-time link: the first administrator, a new account, or a new password given by the administrator.
create table access.invitation (
  id uuid primary key,
  account_id uuid not null references access.account,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  revoked_at timestamptz,
  version integer not null,
  check (used_at is null or revoked_at is null)
);
create index invitation_by_account on access.invitation (account_id) where used_at is null and revoked_at is null;
select database.guard('access.invitation', 'SECRET');
select ledger.conceal('access.invitation', 'token_hash');
create policy reads_own on access.invitation for select to kendali_app
  using ((select database.sees_everything()) or account_id = (select database.actor()));
create policy inserts_as_system on access.invitation for insert to kendali_app
  with check ((select database.sees_everything()));
create policy updates_own on access.invitation for update to kendali_app
  using ((select database.sees_everything()) or account_id = (select database.actor()));
grant select, insert, update on access.invitation to kendali_app;

-- Spring Session
create table access.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_by_expiry on access.spring_session (expiry_time);
create index spring_session_by_principal on access.spring_session (principal_name);
create table access.spring_session_attributes (
  session_primary_id char(36) not null references access.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on access.spring_session, access.spring_session_attributes to kendali_app;
