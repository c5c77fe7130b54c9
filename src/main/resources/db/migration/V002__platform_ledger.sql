create schema ledger;
grant usage on schema ledger to kendali_app;
create function ledger.guard_triggers(guarded regclass, confidentiality text) returns void language plpgsql as $$
begin
end $$;
