-- Locks nothing that is in use: the tables are new. Rows: none.
create table variant_availability (
    store_id uuid not null,
    variant_id uuid not null,
    product_id uuid not null,
    available bigint not null,
    sequence bigint not null,
    primary key (store_id, variant_id)
);
create index variant_availability_by_product on variant_availability (store_id, product_id);
select isolate_by_store('variant_availability');

-- One row per product that the storefront shows; the JSON is kept as the bytes that go over the wire.
create table storefront_products (
    store_id uuid not null,
    product_id uuid not null,
    handle text not null,
    sort_title text not null,
    min_price_minor bigint not null,
    published_at timestamptz not null,
    card text not null,
    document bytea not null,
    primary key (store_id, product_id),
    unique (store_id, handle)
);
create index storefront_products_newest on storefront_products (store_id, published_at, product_id);
create index storefront_products_by_title on storefront_products (store_id, sort_title, product_id);
create index storefront_products_by_price on storefront_products (store_id, min_price_minor, product_id);
select isolate_by_store('storefront_products');
