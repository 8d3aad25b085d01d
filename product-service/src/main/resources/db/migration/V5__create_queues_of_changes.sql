-- Locks nothing that is in use: the tables are new. Rows: none. Products whose indexing is a deadline of the release before
-- are visited by the rebuild that the new mapping of the index starts.
-- A product whose document in the search index has still to be written; the version is that of the document.
create table search_queue (
    store_id uuid not null,
    product_id uuid not null,
    version bigint not null,
    primary key (store_id, product_id)
);
create index search_queue_by_version on search_queue (version);
create index search_queue_of_store on search_queue (store_id, version);
select isolate_by_store('search_queue');
create policy search_queue_scope on search_queue for select
    using (current_setting('app.system_scope', true) = 'search-queue');
comment on table search_queue is
    'policies: the indexing job looks in the system scope "search-queue" whose products wait';

-- A page that has still to be taken out of the shared cache.
create sequence page_versions;
create table changed_pages (
    store_id uuid not null,
    handle text not null,
    version bigint not null,
    primary key (store_id, handle)
);
create index changed_pages_by_version on changed_pages (version);
select isolate_by_store('changed_pages');
create policy changed_pages_scope on changed_pages
    using (current_setting('app.system_scope', true) = 'changed-pages')
    with check (false);
comment on table changed_pages is
    'policies: the job that clears caches reads and removes rows of all stores in the system scope "changed-pages"';

-- Nobody handles these any more.
select set_config('app.system_scope', 'deadlines', true);
delete from deadlines where kind = 'search.index';
