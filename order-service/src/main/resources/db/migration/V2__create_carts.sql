-- Locks nothing that is in use: the table is new. Rows: none.

-- The lines are a document: they are read and written with their cart and never searched.
create table carts (
    store_id uuid not null,
    id uuid not null,
    lines jsonb not null,
    status text not null check (status in ('OPEN', 'CLOSED')),
    checkout_order_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (store_id, id)
);
select isolate_by_store('carts');
