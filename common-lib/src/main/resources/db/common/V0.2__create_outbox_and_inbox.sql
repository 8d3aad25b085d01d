-- Locks nothing that is in use: the tables are new. Rows: none.

-- The first columns carry the names of Debezium's outbox event router, so that change data capture can replace the relay.
create table outbox (
    id uuid not null,
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    payload bytea not null,
    store_id uuid,
    sequence bigint not null,
    shard smallint not null,
    position bigint generated always as identity,
    occurred_at timestamptz not null,
    traceparent text,
    primary key (position)
);
create index outbox_by_shard on outbox (shard, position);
comment on table outbox is 'operational: rows live for milliseconds; events of no store have no store_id';

alter table outbox enable row level security;
alter table outbox force row level security;
create policy append_in_scope on outbox for insert
    with check (store_id is not distinct from nullif(current_setting('app.current_store_id', true), '')::uuid);
create policy relay on outbox
    using (current_setting('app.system_scope', true) = 'outbox') with check (false);

create table inbox (
    consumer text not null,
    event_id uuid not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_by_age on inbox (received_at);
comment on table inbox is 'operational: ids of applied events, no tenant data';
