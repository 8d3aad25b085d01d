-- Locks nothing that is in use: the tables are new. Rows: none.
create table stores (
    store_id uuid not null,
    name text not null,
    locale text not null,
    contact_email text,
    sequence bigint not null,
    primary key (store_id)
);
select isolate_by_store('stores');

create table notifications (
    store_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    template text not null check (template in ('ORDER_CONFIRMATION')),
    recipient text not null,
    -- The order as it was placed.
    content jsonb not null,
    status text not null default 'PENDING' check (status in ('PENDING', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    error text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (store_id, id)
);
create unique index notifications_once on notifications (store_id, order_id, template);
select isolate_by_store('notifications');
