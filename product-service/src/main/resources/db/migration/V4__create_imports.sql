-- Locks nothing that is in use: the tables are new. Rows: none.
create table imports (
    store_id uuid not null,
    id uuid not null,
    file_name text,
    status text not null check (status in ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED')),
    total_products integer not null,
    position integer not null default 0,
    created integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    failed integer not null default 0,
    failure text,
    created_at timestamptz not null,
    finished_at timestamptz,
    primary key (store_id, id)
);
select isolate_by_store('imports');

-- The uploaded file in pieces, until the import is over: it is read as a stream, never as a whole.
create table import_chunks (
    store_id uuid not null,
    import_id uuid not null,
    number integer not null,
    content bytea not null,
    primary key (store_id, import_id, number),
    foreign key (store_id, import_id) references imports (store_id, id)
);
select isolate_by_store('import_chunks');

create table import_errors (
    store_id uuid not null,
    import_id uuid not null,
    number integer not null,
    line bigint not null,
    handle text,
    field text not null,
    code text not null,
    message text not null,
    primary key (store_id, import_id, number),
    foreign key (store_id, import_id) references imports (store_id, id)
);
select isolate_by_store('import_errors');
