-- Locks nothing that is in use: the table is new. Rows: none.

-- What is held for an order stands in the ledger; this row is the order's state and what was answered.
create table reservations (
    store_id uuid not null,
    order_id uuid not null,
    status text not null check (status in ('RESERVED', 'REFUSED', 'COMMITTED', 'RELEASED')),
    expires_at timestamptz,
    is_expired boolean not null default false,
    shortages jsonb not null default '[]',
    answers bigint not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (store_id, order_id)
);
select isolate_by_store('reservations');
