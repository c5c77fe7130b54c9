-- Prepares PostgreSQL 16 or newer for Kendali: three roles and an empty database. Once, as a superuser:
--
--   psql -v owner_password="$(openssl rand -hex 24)" -v application_password="$(openssl rand -hex 24)" \
--        -f sql/prepare-database.sql
--
-- Keep both passwords: kendali.database.owner-password and kendali.database.application-password.
-- Kendali itself makes all schemas, tables, functions and policies.

\set ON_ERROR_STOP on

-- Owns the tables: migrations, verification and backup sign in with it, requests never do.
create role kendali_owner login password :'owner_password' nosuperuser nocreatedb nocreaterole nobypassrls;

-- The application: owns nothing, so that row-level security holds for it.
create role kendali_app login password :'application_password' nosuperuser nocreatedb nocreaterole nobypassrls;

-- Owns the ledger; nobody signs in with it.
create role kendali_ledger nologin nosuperuser nocreatedb nocreaterole nobypassrls;
grant kendali_ledger to kendali_owner;

create database kendali owner kendali_owner encoding 'UTF8' locale_provider icu icu_locale 'id-ID' locale 'C.UTF-8'
  template template0;
revoke connect, temporary on database kendali from public;
grant connect on database kendali to kendali_app;
