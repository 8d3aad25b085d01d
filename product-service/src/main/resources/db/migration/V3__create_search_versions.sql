-- Locks store_copies for a moment; rows: one per store, not touched. The sequence is new.
-- Versions of search documents start above the one that a rebuild writes with.
create sequence search_versions start 1000;

create policy search_rebuild on store_copies for select
    using (current_setting('app.system_scope', true) = 'search-rebuild');
comment on table store_copies is
    'policies: a rebuild of the search index reads the ids of all stores in the system scope "search-rebuild"';
