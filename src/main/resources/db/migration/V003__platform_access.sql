-- Accounts, how they sign in, and their sessions.

create schema access;
grant usage on schema access to kendali_app, kendali_ledger;

create table access.account (
  id uuid primary key,
  person_id uuid not null,
  username text not null unique check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
  password_hash text,
  password_changed_at timestamptz,
  must_change_password boolean not null default false,
  disabled_at timestamptz,
  disabled_reason text,
  created_at timestamptz not null default now(),
  version integer not null
);
select database.guard('access.account', 'PERSONAL');
-- Sign-in looks accounts up as the system; a person sees the own account, the administrator's right is the application's to check.
select database.readable_by_signed_in('access.account');
grant select, insert, update on access.account to kendali_app;

-- One row per attempt, so that guessing is slowed down across all nodes. Technical: removed after a day.
create table access.sign_in_attempt (
  id uuid primary key,
  username text not null,
  attempted_at timestamptz not null default now(),
  succeeded boolean not null,
  address text
);
create index sign_in_attempt_by_username on access.sign_in_attempt (username, attempted_at desc);
grant select, insert, delete on access.sign_in_attempt to kendali_app;

-- A one-time link: the first administrator, or a new password given by the administrator.
create table access.invitation (
  id uuid primary key,
  account_id uuid not null references access.account,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  version integer not null
);
select database.guard('access.invitation', 'SECRET');
select database.readable_by_signed_in('access.invitation');
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
