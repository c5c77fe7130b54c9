-- Answers of submissions, so that a program that sends the same again gets the same answer. Technical: each goes after
-- some days; what was submitted stands in the tables of its module, and in the ledger.

create schema api;
grant usage on schema api to kendali_app;

create table api.answer (
  account_id uuid not null references access.account,
  key text not null check (length(key) between 1 and 100),
  request_sha256 text not null,
  answer text not null,
  sent_at timestamptz not null,
  primary key (account_id, key)
);
create index answer_by_time on api.answer (sent_at);
alter table api.answer enable row level security;
create policy own on api.answer for all to kendali_app
  using ((select database.sees_everything()) or account_id = (select database.actor()))
  with check (account_id = (select database.actor()));
grant select, insert, update, delete on api.answer to kendali_app;
