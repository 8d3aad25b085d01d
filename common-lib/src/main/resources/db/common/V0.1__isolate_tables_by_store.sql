-- Locks nothing that is in use: the schema is new. Rows: none.

-- Called by migrations for every table that holds a store's rows.
create function isolate_by_store(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format($policy$
        create policy store_isolation on %s
        using (store_id = nullif(current_setting('app.current_store_id', true), '')::uuid)
        with check (store_id = nullif(current_setting('app.current_store_id', true), '')::uuid)$policy$, target);
end $$;

comment on function isolate_by_store(regclass) is
    'Forces row-level security on a table: rows are visible and writable in the scope of their store only.';

