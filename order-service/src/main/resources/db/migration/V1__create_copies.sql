-- Locks nothing that is in use: the tables are new. Rows: none.

-- One row per product that was ever announced; the row of a deleted one stays, so that an older snapshot cannot revive it.
create table sellable_products (
    store_id uuid not null,
    id uuid not null,
    title text not null,
    status text not null check (status in ('DRAFT', 'ACTIVE', 'ARCHIVED', 'DELETED')),
    image_url text,
    sequence bigint not null,
    primary key (store_id, id)
);
select isolate_by_store('sellable_products');

create table sellable_variants (
    store_id uuid not null,
    id uuid not null,
    product_id uuid not null,
    title text,
    sku text,
    price_minor bigint not null,
    currency char(3) not null,
    options jsonb not null,
    primary key (store_id, id),
    foreign key (store_id, product_id) references sellable_products (store_id, id)
);
create index sellable_variants_by_product on sellable_variants (store_id, product_id);
select isolate_by_store('sellable_variants');

create table store_settings (
    store_id uuid not null,
    name text not null,
    currency char(3) not null,
    trading boolean not null,
    tax_rate numeric(9, 6) not null,
    prices_include_tax boolean not null,
    shipping_minor bigint not null,
    free_shipping_from_minor bigint,
    sequence bigint not null,
    primary key (store_id)
);
select isolate_by_store('store_settings');
