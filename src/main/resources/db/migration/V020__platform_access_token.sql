-- Personal access tokens: a program acts with one position of a person, narrowed by a scope, until a day. Only the hash
-- of a token is kept.

create table access.token (
  id uuid primary key,
  account_id uuid not null references access.account,
  holding_id uuid not null,
  name text not null check (length(trim(name)) between 1 and 60),
  scope text not null check (scope in ('READ', 'SUBMIT')),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  ending text not null check (length(ending) = 4),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  revoked_at timestamptz,
  version integer not null
);
create index token_by_account on access.token (account_id, created_at);
select database.guard('access.token', 'SECRET');
select ledger.conceal('access.token', 'token_hash');
create policy reads_own on access.token for select to kendali_app
  using ((select database.sees_everything()) or account_id = (select database.actor()));
create policy inserts_own on access.token for insert to kendali_app
  with check (account_id = (select database.actor()));
create policy updates_own on access.token for update to kendali_app
  using (account_id = (select database.actor()));
grant select, insert, update on access.token to kendali_app;

-- When a token was used last. Technical, and written at most once a minute: the ledger would otherwise grow with reading.
create table access.token_use (
  token_id uuid primary key references access.token,
  used_at timestamptz not null
);
alter table access.token_use enable row level security;
create policy reads_own on access.token_use for select to kendali_app
  using (exists (select from access.token where token.id = token_id));
create policy inserts_as_system on access.token_use for insert to kendali_app
  with check ((select database.sees_everything()));
create policy updates_as_system on access.token_use for update to kendali_app
  using ((select database.sees_everything()));
grant select, insert, update on access.token_use to kendali_app;
