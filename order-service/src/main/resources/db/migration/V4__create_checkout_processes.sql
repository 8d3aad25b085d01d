-- Locks nothing that is in use: the table is new. Rows: none.

-- The process of an order has the order's id. The key and the token are kept as hashes only.
create table checkout_processes (
    store_id uuid not null,
    id uuid not null,
    key_hash text not null,
    request_hash text not null,
    token_salt bytea not null,
    token_hash text not null,
    cart_id uuid,
    payment_id uuid not null,
    payment jsonb not null,
    step text not null check (step in ('RESERVING', 'AUTHORIZING', 'AWAITING_ACTION', 'CONFIRMED', 'COMPLETED',
        'UNDOING', 'FAILED', 'REVERSING', 'REVERSED')),
    stock_open boolean not null,
    payment_open boolean not null,
    held_until timestamptz,
    action_url text,
    failure jsonb,
    attempts integer not null,
    due_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (store_id, id),
    unique (store_id, key_hash),
    foreign key (store_id, id) references orders (store_id, id)
);
select isolate_by_store('checkout_processes');
