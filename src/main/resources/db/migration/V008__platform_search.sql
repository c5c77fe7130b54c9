-- What can be found. Row-level security keeps PostgreSQL from using a trigram index, because its operators are not
-- leakproof; so nobody but the functions below reads the table, and they apply the scope themselves.

create schema search;
grant usage on schema search to kendali_app;

create table search.entry (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('UNIT', 'DIVISION', 'PAGE', 'RECORD')),
  reference text not null,
  title text not null,
  subtitle text,
  href text not null check (href like '/%' and href not like '//%'),
  unit_id uuid,
  sub_bidang text,
  "right" text,
  folded_title text not null,
  folded text not null,
  unique (kind, reference)
);
create index entry_by_trigram on search.entry using gin (folded public.gin_trgm_ops);
create index entry_by_unit on search.entry (unit_id);
alter table search.entry enable row level security;

-- Words in small letters without accents, each with a space before it, so that a pattern can ask for the start of a word.
create function search.fold(written text) returns text
  language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
  return ' ' || trim(regexp_replace(lower(public.unaccent('public.unaccent', coalesce(written, ''))), '[^[:alnum:]]+', ' ', 'g'));

create function search.put(
    put_kind text, put_reference text, put_title text, put_subtitle text, put_href text, put_text text,
    put_unit uuid, put_sub_bidang text, put_right text)
  returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not search.may_write(put_unit)
     or exists (select from search.entry where kind = put_kind and reference = put_reference
                                           and not search.may_write(unit_id)) then
    raise exception using errcode = '42501', message = 'The entry lies outside the scope';
  end if;
  insert into search.entry as present
    (kind, reference, title, subtitle, href, unit_id, sub_bidang, "right", folded_title, folded)
  values (put_kind, put_reference, put_title, put_subtitle, put_href, put_unit, put_sub_bidang, put_right,
          search.fold(put_title), search.fold(concat_ws(' ', put_title, put_subtitle, put_text)))
  on conflict (kind, reference) do update
    set title = excluded.title, subtitle = excluded.subtitle, href = excluded.href, unit_id = excluded.unit_id,
        sub_bidang = excluded.sub_bidang, "right" = excluded."right", folded_title = excluded.folded_title,
        folded = excluded.folded
    where (present.title, present.subtitle, present.href, present.unit_id, present.sub_bidang, present."right", present.folded)
       is distinct from
          (excluded.title, excluded.subtitle, excluded.href, excluded.unit_id, excluded.sub_bidang, excluded."right", excluded.folded);
end $$;

create function search.remove(remove_kind text, remove_reference text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from search.entry
   where kind = remove_kind and reference = remove_reference and search.may_write(unit_id);
end $$;

-- Entries of a unit are written by who writes there; the others by the system alone.
create function search.may_write(unit uuid) returns boolean
  language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
  return database.actor() is not null
         and (database.sees_everything() or (unit is not null and unit = any (database.write_units())));

-- The following two are short enough for PostgreSQL to put them into the query, where they can use the indexes.

create function search.is_visible(
    unit uuid, sub_bidang text, needed text, everything boolean, units uuid[], all_sub_bidang boolean,
    own_sub_bidang text[], rights text[])
  returns boolean language sql immutable parallel safe
  return (everything or unit is null or unit = any (units))
         and (all_sub_bidang or sub_bidang is null or sub_bidang = any (own_sub_bidang))
         and (needed is null or needed = any (rights));

create function search.holds_all(folded text, patterns text[]) returns boolean
  language sql immutable parallel safe
  return folded like patterns[1]
         and (patterns[2] is null or folded like patterns[2])
         and (patterns[3] is null or folded like patterns[3])
         and (patterns[4] is null or folded like patterns[4])
         and (patterns[5] is null or folded like patterns[5])
         and (patterns[6] is null or folded like patterns[6]);

-- The entries that hold every word of the query, within the scope of the running transaction; if there are none, those
-- that resemble it. Words shorter than three letters must begin a word: no trigram covers them otherwise. Of very many
-- records only some are ranked, so that a common word answers as fast as a rare one. The scope of units and sub-bidang
-- comes from the database; the rights are the application's to know. Each call is planned for its own words and scope.
create function search.find(query text, rights text[], at_most integer)
  returns table (kind text, title text, subtitle text, href text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan
  set pg_trgm.word_similarity_threshold = 0.55
as $$
#variable_conflict use_column
declare
  folded_query constant text := trim(search.fold(left(query, 200)));
  words constant text[] := (array_remove(string_to_array(folded_query, ' '), ''))[1:6];
  patterns text[];
  everything constant boolean := database.sees_everything();
  units constant uuid[] := database.read_units();
  all_sub_bidang constant boolean := database.sees_all_sub_bidang();
  own_sub_bidang constant text[] := database.sub_bidang();
  most constant integer := least(greatest(at_most, 0), 100);
  hits integer;
begin
  if database.actor() is null or cardinality(words) = 0 or length(folded_query) < 2 then
    return;
  end if;
  select array_agg(case when length(word) < 3 then '% ' || word || '%' else '%' || word || '%' end order by length(word) desc)
    into patterns from unnest(words) as word;
  return query
    select entry.kind, entry.title, entry.subtitle, entry.href
      from (
        (select * from search.entry as entry
          where entry.kind <> 'RECORD' and search.holds_all(entry.folded, patterns)
            and search.is_visible(entry.unit_id, entry.sub_bidang, entry."right", everything, units, all_sub_bidang,
              own_sub_bidang, rights)
          limit 1000)
        union all
        (select * from search.entry as entry
          where entry.kind = 'RECORD' and search.holds_all(entry.folded, patterns)
            and search.is_visible(entry.unit_id, entry.sub_bidang, entry."right", everything, units, all_sub_bidang,
              own_sub_bidang, rights)
          limit 1000)) as entry
     order by position(' ' || folded_query in entry.folded_title) = 1 desc,
              position(' ' || folded_query in entry.folded_title) > 0 desc,
              search.holds_all(entry.folded_title, patterns) desc,
              entry.kind = 'UNIT' desc, length(entry.title), entry.title, entry.id
     limit most;
  get diagnostics hits = row_count;
  if hits > 0 or length(folded_query) < 4 then
    return;
  end if;
  return query
    select entry.kind, entry.title, entry.subtitle, entry.href
      from (
        select * from search.entry as entry
         where folded_query operator(public.<%) entry.folded
           and search.is_visible(entry.unit_id, entry.sub_bidang, entry."right", everything, units, all_sub_bidang,
             own_sub_bidang, rights)
         limit 1000) as entry
     order by folded_query operator(public.<<->) entry.folded_title, entry.title, entry.id
     limit most;
end $$;

revoke all on all functions in schema search from public;
grant execute on function
    search.put(text, text, text, text, text, text, uuid, text, text),
    search.remove(text, text),
    search.find(text, text[], integer)
  to kendali_app;
