-- The ledger: one entry per changed row, one growing Merkle tree over the entries, signed heads of the tree.
-- Everything here belongs to kendali_ledger; the application reads within its scope and writes through four functions.

create schema ledger authorization kendali_ledger;
grant usage on schema ledger to kendali_app;
set local role kendali_ledger;

-- Transaction numbers start again in another cluster (a restored copy); the offset lets them go on rising here.
create table ledger.cluster (
  singleton boolean primary key default true check (singleton),
  system_identifier bigint not null,
  xid_offset bigint not null default 0
);
insert into ledger.cluster (system_identifier) select system_identifier from pg_control_system();

create table ledger.guarded (
  table_name text primary key,
  confidentiality text not null check (confidentiality in ('PUBLIC', 'INTERNAL', 'PERSONAL', 'SECRET')),
  concealed text[] not null default '{}',
  since timestamptz not null default now()
);

create sequence ledger.entry_id;

-- body holds the exact characters that are sealed; the columns before it repeat what queries and policies need of it.
create table ledger.entry (
  id bigint not null default nextval('ledger.entry_id'),
  xid bigint not null,
  recorded_at timestamptz not null,
  row_id uuid not null,
  unit_id uuid,
  operation "char" not null,
  table_name text not null,
  sub_bidang text,
  confidentiality text not null,
  salt bytea,
  body text,
  erased_at timestamptz,
  erased_by uuid,
  erasure_basis text,
  primary key (xid, id, recorded_at)
) partition by range (recorded_at);
create table ledger.entry_default partition of ledger.entry default;

-- table_name and row_id say what an entry was about even if somebody took the entry away.
create table ledger.leaf (
  number bigint primary key check (number > 0),
  entry_id bigint not null unique,
  xid bigint not null,
  recorded_at timestamptz not null,
  table_name text not null,
  row_id uuid not null,
  digest bytea not null check (octet_length(digest) = 32)
);
-- By row here and not on the entries: whoever writes does not wait for an index that only readers need.
create index leaf_by_row on ledger.leaf (table_name, row_id, entry_id);

-- Hashes of complete subtrees; level 0 is not stored, it is the leaf.
create table ledger.node (
  level integer not null check (level between 1 and 62),
  index bigint not null check (index >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (level, index)
);

create table ledger.signing_key (
  key_id text primary key check (key_id ~ '^[0-9a-f]{16}$'),
  public_key bytea not null,
  registered_at timestamptz not null default now()
);

create table ledger.head (
  size bigint primary key check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  sealed_at timestamptz not null unique,
  key_id text not null references ledger.signing_key,
  signature bytea not null check (octet_length(signature) = 64),
  previous_size bigint references ledger.head
);

-- Everything up to this entry, in the order (xid, id), is sealed.
create table ledger.sealer_state (
  singleton boolean primary key default true check (singleton),
  xid bigint not null default 0,
  entry_id bigint not null default 0
);
insert into ledger.sealer_state default values;

create table ledger.verification (
  id bigint generated always as identity primary key,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  size bigint not null,
  root bytea not null,
  findings bigint not null,
  report jsonb not null
);

-- Partitions for the coming months; called once a day. Entries are always of now, so none is needed for the past.
create function ledger.ensure_partitions(from_month date, to_month date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  month date;
  name text;
begin
  for month in select generate_series(date_trunc('month', from_month), to_month, '1 month')::date loop
    name := 'entry_' || to_char(month, 'YYYY_MM');
    if to_regclass('ledger.' || name) is null then
      execute format(
        'create table ledger.%I partition of ledger.entry for values from (%L) to (%L)',
        name, month || ' 00:00:00+00', (month + interval '1 month')::date || ' 00:00:00+00');
    end if;
  end loop;
end $$;
select ledger.ensure_partitions(current_date, (current_date + interval '12 months')::date);

-- Replaces secrets by their SHA-256, so that a change of them still shows. Only for values nobody can guess.
create function ledger.concealing(image jsonb, columns text[]) returns jsonb
  language sql immutable parallel safe
  return image || coalesce(
    (select jsonb_object_agg(name, 'sha256:' || encode(sha256(convert_to(image ->> name, 'UTF8')), 'hex'))
       from unnest(columns) as name where image ->> name is not null),
    '{}');

-- The beginning of a body, the same for all rows of one statement: all but the rows before and after.
create function ledger.opening(table_name text, operation text, at timestamptz, xid bigint, confidentiality text)
  returns text language sql stable
  begin atomic
    select left(row_to_json(head)::text, -1) || ',"before":'
      from (select table_name as "table",
                   operation as op,
                   at,
                   current_setting('kendali.actor', true) as actor,
                   nullif(current_setting('kendali.holding', true), '') as holding,
                   nullif(current_setting('kendali.actor_name', true), '') as "actorName",
                   nullif(current_setting('kendali.reason', true), '') as reason,
                   confidentiality,
                   xid) as head;
  end;

-- Number of the running transaction, rising over all clusters this ledger has lived in.
create function ledger.current_xid() returns bigint
  language sql volatile
  begin atomic
    select pg_current_xact_id()::text::bigint + xid_offset from ledger.cluster;
  end;

-- Writes one entry per changed row, once per statement. Arguments: confidentiality, then the columns to conceal.
-- "absent" stands in for the columns that the guarded table does not have. The settings make the text of a row the
-- same whoever changes it. A salt per row out of one random seed: drawing each from the system costs 2 µs per row.
create function ledger.record() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set timezone = 'UTC'
  set bytea_output = 'hex'
  set intervalstyle = 'iso_8601'
  set extra_float_digits = 1
as $$
#variable_conflict use_variable
declare
  moment constant timestamptz := clock_timestamp();
  guarded constant text := tg_table_schema || '.' || tg_table_name;
  secrecy constant text := tg_argv[0];
  concealed constant text[] := tg_argv[1:];
  conceals constant boolean := tg_nargs > 1;
  written bigint;
  transaction bigint;
  opening text;
  seed bytea;
begin
  if tg_op = 'DELETE' then
    perform from old_rows limit 1;
  else
    perform from new_rows limit 1;
  end if;
  if not found then
    return null;
  end if;
  if coalesce(current_setting('kendali.actor', true), '') = '' then
    raise exception using errcode = 'KL001',
      message = format('%s of %s refused: kendali.actor says nobody', lower(tg_op), guarded);
  end if;
  transaction := ledger.current_xid();
  opening := ledger.opening(guarded, left(tg_op, 1), moment, transaction, secrecy);
  seed := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  case tg_op
    when 'INSERT' then
      opening := opening || 'null,"after":';
      insert into ledger.entry
        (xid, recorded_at, row_id, unit_id, operation, table_name, sub_bidang, confidentiality, salt, body)
      select transaction, moment, new_row.id, scope.unit_id, 'I', guarded, scope.sub_bidang, secrecy,
             substr(sha256(seed || uuid_send(new_row.id)), 1, 16),
             opening
               || case when conceals then ledger.concealing(to_jsonb(new_row), concealed)::text
                       else row_to_json(new_row)::text end
               || '}'
        from new_rows as new_row,
             (select null::uuid as unit_id, null::text as sub_bidang) as absent,
             lateral (select unit_id, sub_bidang::text as sub_bidang from (select new_row.*) as own) as scope;
    when 'UPDATE' then
      insert into ledger.entry
        (xid, recorded_at, row_id, unit_id, operation, table_name, sub_bidang, confidentiality, salt, body)
      select transaction, moment, new_row.id, scope.unit_id, 'U', guarded, scope.sub_bidang, secrecy,
             substr(sha256(seed || uuid_send(new_row.id)), 1, 16),
             opening
               || case when conceals then ledger.concealing(to_jsonb(old_row), concealed)::text
                       else row_to_json(old_row)::text end
               || ',"after":'
               || case when conceals then ledger.concealing(to_jsonb(new_row), concealed)::text
                       else row_to_json(new_row)::text end
               || '}'
        from old_rows as old_row
        join new_rows as new_row on new_row.id = old_row.id,
             (select null::uuid as unit_id, null::text as sub_bidang) as absent,
             lateral (select unit_id, sub_bidang::text as sub_bidang from (select new_row.*) as own) as scope;
      get diagnostics written = row_count;
      if written <> (select count(*) from new_rows) then
        raise exception using errcode = 'KL002', message = format('update of %s refused: an id may not change', guarded);
      end if;
    when 'DELETE' then
      insert into ledger.entry
        (xid, recorded_at, row_id, unit_id, operation, table_name, sub_bidang, confidentiality, salt, body)
      select transaction, moment, old_row.id, scope.unit_id, 'D', guarded, scope.sub_bidang, secrecy,
             substr(sha256(seed || uuid_send(old_row.id)), 1, 16),
             opening
               || case when conceals then ledger.concealing(to_jsonb(old_row), concealed)::text
                       else row_to_json(old_row)::text end
               || ',"after":null}'
        from old_rows as old_row,
             (select null::uuid as unit_id, null::text as sub_bidang) as absent,
             lateral (select unit_id, sub_bidang::text as sub_bidang from (select old_row.*) as own) as scope;
  end case;
  return null;
end $$;

create function ledger.refuse_truncate() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception using errcode = 'KL002',
    message = format('truncate of %s.%s refused: its rows are in the ledger', tg_table_schema, tg_table_name);
end $$;

-- Attaches the triggers; the owner of the table calls it through database.guard(). They fire whatever
-- session_replication_role says: only switching them off, which verification sees, stops them.
create function ledger.guard_triggers(guarded regclass, confidentiality text, variadic concealed text[] default '{}')
  returns void language plpgsql as $$
declare
  name text := (select nspname || '.' || relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                 where pg_class.oid = guarded);
  arguments text := (select string_agg(quote_literal(argument), ', ')
                       from unnest(array[confidentiality] || concealed) as argument);
  event text;
  tables text;
begin
  if not exists (select from pg_attribute where attrelid = guarded and attname = 'id' and atttypid = 'uuid'::regtype) then
    raise exception using errcode = 'KL002', message = format('%s has no column id of type uuid', name);
  end if;
  insert into ledger.guarded (table_name, confidentiality, concealed) values (name, confidentiality, concealed)
    on conflict (table_name) do update set confidentiality = excluded.confidentiality, concealed = excluded.concealed;
  for event, tables in values ('insert', 'new table as new_rows'),
                              ('update', 'old table as old_rows new table as new_rows'),
                              ('delete', 'old table as old_rows') loop
    execute format('create or replace trigger ledger_%s after %1$s on %s referencing %s for each statement '
                   'execute function ledger.record(%s)', event, guarded, tables, arguments);
    execute format('alter table %s enable always trigger ledger_%s', guarded, event);
  end loop;
  execute format('create or replace trigger ledger_truncate before truncate on %s for each statement '
                 'execute function ledger.refuse_truncate()', guarded);
  execute format('alter table %s enable always trigger ledger_truncate', guarded);
end $$;

-- Keeps columns with secrets (hashes of passwords and tokens) out of the entries of a guarded table.
create function ledger.conceal(guarded regclass, variadic columns text[]) returns void
  language plpgsql as $$
begin
  perform ledger.guard_triggers(guarded, registered.confidentiality, variadic columns)
     from ledger.guarded as registered
    where registered.table_name::regclass = guarded;
end $$;

create function ledger.require_system() returns void
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if database.actor() is distinct from '00000000-0000-7000-8000-000000000001' or not database.sees_everything() then
    raise exception using errcode = 'KL004', message = 'Only the system account seals the ledger';
  end if;
end $$;

-- The next entries to seal, in their order: those of finished transactions alone, so that none can come in between.
create function ledger.following(batch integer)
  returns table (entry_id bigint, xid bigint, recorded_at timestamptz, table_name text, row_id uuid, digest bytea)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  sealed_xid bigint;
  sealed_entry bigint;
  offset_of_cluster bigint;
begin
  perform ledger.require_system();
  select state.xid, state.entry_id into sealed_xid, sealed_entry from ledger.sealer_state as state;
  select cluster.xid_offset into offset_of_cluster from ledger.cluster as cluster;
  return query
    select entry.id, entry.xid, entry.recorded_at, entry.table_name, entry.row_id,
           sha256(entry.salt || convert_to(entry.body, 'UTF8'))
      from ledger.entry as entry
     where (entry.xid, entry.id) > (sealed_xid, sealed_entry)
       and entry.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + offset_of_cluster
     order by entry.xid, entry.id
     limit batch;
end $$;

-- Where the entries about rows stand: the sealed ones by their leaves, the others behind them. What they say is then
-- read under the policy of the entries.
create function ledger.places(tables text[], rows uuid[])
  returns table (number bigint, entry_id bigint, xid bigint, recorded_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select leaf.number, leaf.entry_id, leaf.xid, leaf.recorded_at
      from unnest(tables, rows) as subject(table_name, row_id)
      join ledger.leaf on leaf.table_name = subject.table_name and leaf.row_id = subject.row_id
    union all
    select null, entry.id, entry.xid, entry.recorded_at
      from ledger.entry
      join unnest(tables, rows) as subject(table_name, row_id)
        on entry.table_name = subject.table_name and entry.row_id = subject.row_id
     where (entry.xid, entry.id)
           > ((select state.xid from ledger.sealer_state as state), (select state.entry_id from ledger.sealer_state as state));
  end;

-- The root of a tree out of its stored subtrees.
create function ledger.stored_root(size bigint) returns bytea
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  part bytea;
  root bytea;
begin
  for height in 0..62 loop
    if (size >> height) & 1 = 1 then
      if height = 0 then
        select sha256('\x00'::bytea || leaf.digest) into part from ledger.leaf as leaf where leaf.number = size;
      else
        select node.hash into part from ledger.node as node
         where node.level = height and node.index = (size >> height) - 1;
      end if;
      root := case when root is null then part else sha256('\x01'::bytea || part || root) end;
    end if;
  end loop;
  return coalesce(root, sha256(''::bytea));
end $$;

create function ledger.register_key(new_key_id text, new_public_key bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform ledger.require_system();
  if new_key_id <> encode(substr(sha256(new_public_key), 1, 8), 'hex') then
    raise exception using errcode = 'KL005', message = 'The key id is not that of the public key';
  end if;
  insert into ledger.signing_key (key_id, public_key) values (new_key_id, new_public_key) on conflict do nothing;
end $$;

-- Appends the entries to the tree under a new signed head. The signature is made outside, where the key is; all else is
-- recomputed here, so that whoever gets hold of the application's login still cannot seal a wrong tree.
create function ledger.append(
    entries bigint[], node_levels integer[], node_indexes bigint[], node_hashes bytea[],
    new_root bytea, new_sealed_at timestamptz, new_key_id text, new_signature bytea)
  returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  appended constant bigint := cardinality(entries);
  former bigint;
  former_sealed_at timestamptz;
  grown bigint;
  stored bigint;
begin
  perform ledger.require_system();
  perform from ledger.sealer_state for update;
  select head.size, head.sealed_at into former, former_sealed_at from ledger.head as head order by head.size desc limit 1;
  grown := coalesce(former, 0) + appended;
  if coalesce(appended, 0) = 0 then
    raise exception using errcode = 'KL005', message = 'A head needs entries';
  end if;
  if new_sealed_at <= former_sealed_at then
    raise exception using errcode = 'KL005', message = 'A head must be later than the one before it';
  end if;

  insert into ledger.leaf (number, entry_id, xid, recorded_at, table_name, row_id, digest)
  select coalesce(former, 0) + row_number() over (order by following.xid, following.entry_id),
         following.entry_id, following.xid, following.recorded_at, following.table_name, following.row_id,
         following.digest
    from ledger.following(appended::integer) as following;
  if entries is distinct from (select array_agg(leaf.entry_id order by leaf.number) from ledger.leaf as leaf
                                where leaf.number > coalesce(former, 0)) then
    raise exception using errcode = 'KL005', message = 'The entries are not the next ones in their order';
  end if;

  insert into ledger.node (level, index, hash)
  select given.level, given.index, given.hash
    from unnest(node_levels, node_indexes, node_hashes) as given(level, index, hash);
  get diagnostics stored = row_count;
  if stored <> (grown - ledger.peaks(grown)) - (grown - appended - ledger.peaks(grown - appended)) or exists (
      select from unnest(node_levels, node_indexes) as given(level, index)
        join ledger.node as parent using (level, index)
        left join ledger.leaf as left_leaf on parent.level = 1 and left_leaf.number = parent.index * 2 + 1
        left join ledger.leaf as right_leaf on parent.level = 1 and right_leaf.number = parent.index * 2 + 2
        left join ledger.node as left_node on left_node.level = parent.level - 1 and left_node.index = parent.index * 2
        left join ledger.node as right_node on right_node.level = parent.level - 1 and right_node.index = parent.index * 2 + 1
       where parent.hash is distinct from sha256('\x01'::bytea
               || coalesce(left_node.hash, sha256('\x00'::bytea || left_leaf.digest))
               || coalesce(right_node.hash, sha256('\x00'::bytea || right_leaf.digest)))) then
    raise exception using errcode = 'KL005', message = 'The subtrees are not those of the entries';
  end if;
  if new_root is distinct from ledger.stored_root(grown) then
    raise exception using errcode = 'KL005', message = 'The root is not that of the entries';
  end if;

  insert into ledger.head (size, root, sealed_at, key_id, signature, previous_size)
  values (grown, new_root, new_sealed_at, new_key_id, new_signature, former);
  update ledger.sealer_state set (xid, entry_id) =
    (select leaf.xid, leaf.entry_id from ledger.leaf as leaf where leaf.number = grown);
  return grown;
end $$;

-- How many complete subtrees a tree consists of: the ones in its size as a binary number.
create function ledger.peaks(size bigint) returns bigint
  language sql immutable parallel safe
  return length(replace(size::bit(64)::text, '0', ''));

-- Erases what entries say (UU 27/2022). The leaves and with them all proofs stay; that it happened is an entry itself.
create function ledger.erase(erased bigint[], basis text) returns bigint
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set timezone = 'UTC'
as $$
declare
  moment constant timestamptz := clock_timestamp();
  transaction bigint;
  erasable bigint;
begin
  if database.actor() is null then
    raise exception using errcode = 'KL001', message = 'erasure refused: kendali.actor says nobody';
  end if;
  if coalesce(trim(basis), '') = '' then
    raise exception using errcode = 'KL003', message = 'An erasure needs a legal basis';
  end if;
  select count(*) into erasable
    from ledger.leaf as leaf
    join ledger.entry as entry
      on entry.xid = leaf.xid and entry.id = leaf.entry_id and entry.recorded_at = leaf.recorded_at
   where leaf.entry_id = any (erased) and entry.erased_at is null and entry.operation <> 'E'
     and (database.sees_everything()
          or (entry.unit_id = any (database.read_units())
              and (entry.sub_bidang is null or database.sees_all_sub_bidang()
                   or entry.sub_bidang = any (database.sub_bidang()))));
  if erasable <> cardinality(erased) then
    raise exception using errcode = 'KL003', message = 'Only entries that are sealed, in scope and not yet erased can be erased';
  end if;
  transaction := ledger.current_xid();
  insert into ledger.entry
    (xid, recorded_at, row_id, unit_id, operation, table_name, sub_bidang, confidentiality, salt, body)
  select transaction, moment, entry.row_id, entry.unit_id, 'E', 'ledger.entry', entry.sub_bidang, entry.confidentiality,
         uuid_send(gen_random_uuid()),
         ledger.opening('ledger.entry', 'E', moment, transaction, entry.confidentiality) || 'null,"after":'
           || json_build_object('id', entry.row_id, 'entry', entry.id, 'table', entry.table_name, 'basis', trim(basis))
           || '}'
    from ledger.leaf as leaf
    join ledger.entry as entry
      on entry.xid = leaf.xid and entry.id = leaf.entry_id and entry.recorded_at = leaf.recorded_at
   where leaf.entry_id = any (erased)
   order by entry.id;
  update ledger.entry as entry
     set body = null, salt = null, erased_at = moment, erased_by = database.actor(), erasure_basis = trim(basis)
    from ledger.leaf as leaf
   where leaf.entry_id = any (erased)
     and entry.xid = leaf.xid and entry.id = leaf.entry_id and entry.recorded_at = leaf.recorded_at;
  return erasable;
end $$;

-- Called at every start by the owner: in another cluster transaction numbers go on above all former ones.
create function ledger.adopt_cluster() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here constant bigint := (select system_identifier from pg_control_system());
begin
  if exists (select from ledger.cluster where system_identifier <> here) then
    update ledger.cluster
       set system_identifier = here,
           xid_offset = greatest((select max(entry.xid) from ledger.entry as entry),
                                 (select state.xid from ledger.sealer_state as state), xid_offset);
  end if;
end $$;

-- Who may read: heads, nodes and keys say nothing about anybody and are published anyway; leaves and verifications are
-- for who is signed in; entries follow the scope of the row they are about.
grant select on ledger.head, ledger.node, ledger.signing_key, ledger.verification, ledger.entry to kendali_app;
grant select (number, entry_id, xid, recorded_at, digest) on ledger.leaf to kendali_app;
alter table ledger.leaf enable row level security;
create policy reads on ledger.leaf for select to kendali_app using ((select database.actor()) is not null);
alter table ledger.verification enable row level security;
create policy reads on ledger.verification for select to kendali_app using ((select database.actor()) is not null);
alter table ledger.entry enable row level security;
create policy reads on ledger.entry for select to kendali_app using (
  (select database.sees_everything())
  or (confidentiality = 'PUBLIC' and (select database.actor()) is not null)
  or (confidentiality = 'INTERNAL' and unit_id is null and (select database.actor()) is not null)
  or (confidentiality in ('INTERNAL', 'PERSONAL')
      and unit_id = any ((select database.read_units())::uuid[])
      and (sub_bidang is null or (select database.sees_all_sub_bidang())
           or sub_bidang = any ((select database.sub_bidang())::text[]))));

revoke all on all functions in schema ledger from public;
grant execute on function
    ledger.following(integer),
    ledger.append(bigint[], integer[], bigint[], bytea[], bytea, timestamptz, text, bytea),
    ledger.register_key(text, bytea),
    ledger.places(text[], uuid[]),
    ledger.erase(bigint[], text),
    ledger.ensure_partitions(date, date)
  to kendali_app;
reset role;
