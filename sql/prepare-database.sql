-- Run once by the database administrator, as a superuser, on PostgreSQL 16 or later:
--   psql -v owner_password=… -v application_password=… -f sql/prepare-database.sql
-- Three roles: the owner runs migrations, the ledger's role owns the ledger and signs in nowhere, the application owns
-- nothing and is bound by row-level security.

create role kendali_ledger nologin;
create role kendali_owner login password :'owner_password';
create role kendali_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'application_password';
grant kendali_ledger to kendali_owner;

create database kendali owner kendali_owner encoding 'UTF8' locale_provider icu icu_locale 'id-ID' locale 'C.UTF-8' template template0;
revoke all on database kendali from public;
grant connect on database kendali to kendali_app;
