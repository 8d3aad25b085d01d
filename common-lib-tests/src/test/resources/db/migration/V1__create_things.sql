-- Locks nothing that is in use: the table is new. Rows: none.
create table things (
    store_id uuid not null,
    id uuid not null,
    name text not null,
    version bigint not null,
    primary key (store_id, id)
);
select isolate_by_store('things');

create table effects (
    event_id uuid not null,
    thing_id uuid not null,
    sequence bigint not null,
    applied_at timestamptz not null default clock_timestamp()
);
comment on table effects is 'operational: what the test consumer did, in order';
