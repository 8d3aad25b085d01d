-- Locks nothing that is in use: the tables are new. Rows: none.
create table inventory_locations (
    store_id uuid not null,
    id uuid not null,
    name text not null check (length(name) between 1 and 100),
    address1 text,
    address2 text,
    city text,
    province text,
    country char(2),
    zip text,
    is_active boolean not null default true,
    is_default boolean not null default false,
    created_at timestamptz not null,
    primary key (store_id, id)
);
create unique index inventory_locations_one_default on inventory_locations (store_id) where is_default;
create unique index inventory_locations_by_name on inventory_locations (store_id, lower(name));
select isolate_by_store('inventory_locations');

-- The newest snapshot of each product that was applied; older ones are ignored.
create table product_snapshots (
    store_id uuid not null,
    product_id uuid not null,
    sequence bigint not null,
    primary key (store_id, product_id)
);
select isolate_by_store('product_snapshots');

-- One row per variant: the copy of how it is sold, and the lock and version of its stock. Whoever changes an item of the
-- variant has locked this row before, in the order of the ids.
create table stock_variants (
    store_id uuid not null,
    id uuid not null,
    product_id uuid not null,
    track_inventory boolean not null,
    continue_selling boolean not null,
    is_removed boolean not null default false,
    level_version bigint not null default 0,
    primary key (store_id, id)
) with (fillfactor = 80);
create index stock_variants_by_product on stock_variants (store_id, product_id);
select isolate_by_store('stock_variants');

create table inventory_items (
    store_id uuid not null,
    variant_id uuid not null,
    location_id uuid not null,
    -- Below zero only for a variant that sells on when out of stock; that rule needs the variant, so the statement holds it.
    available bigint not null default 0,
    committed bigint not null default 0 check (committed >= 0),
    incoming bigint not null default 0 check (incoming >= 0),
    updated_at timestamptz not null,
    primary key (store_id, variant_id, location_id),
    foreign key (store_id, variant_id) references stock_variants (store_id, id),
    foreign key (store_id, location_id) references inventory_locations (store_id, id)
) with (fillfactor = 80);
create index inventory_items_by_location on inventory_items (store_id, location_id);
select isolate_by_store('inventory_items');

create table stock_movements (
    store_id uuid not null,
    id uuid not null,
    variant_id uuid not null,
    location_id uuid not null,
    kind text not null check (kind in ('OPENING', 'ADJUSTMENT', 'RESERVE', 'RELEASE', 'COMMIT', 'RETURN')),
    available_delta bigint not null,
    committed_delta bigint not null,
    incoming_delta bigint not null,
    available_after bigint not null,
    committed_after bigint not null,
    incoming_after bigint not null,
    order_id uuid,
    reason text,
    idempotency_key text,
    made_by uuid,
    created_at timestamptz not null,
    primary key (store_id, id),
    foreign key (store_id, variant_id, location_id) references inventory_items (store_id, variant_id, location_id)
);
create index stock_movements_by_variant on stock_movements (store_id, variant_id, id);
create index stock_movements_by_order on stock_movements (store_id, order_id) where order_id is not null;
create unique index stock_movements_once on stock_movements (store_id, idempotency_key) where idempotency_key is not null;
select isolate_by_store('stock_movements');

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the stock ledger is append-only: % of % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger stock_movements_are_final before update or delete or truncate on stock_movements
    for each statement execute function refuse_change_of_ledger();
