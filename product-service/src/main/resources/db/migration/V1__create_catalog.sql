-- Locks nothing that is in use: the tables are new. Rows: none.
create table products (
    store_id uuid not null,
    id uuid not null,
    title text not null check (length(title) between 1 and 255),
    description text,
    handle text not null,
    vendor text,
    product_type text,
    tags text[] not null,
    status text not null check (status in ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    published_at timestamptz,
    options jsonb not null,
    images jsonb not null,
    seo_title text,
    seo_description text,
    currency char(3) not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (store_id, id),
    constraint products_handle_unique unique (store_id, handle)
);
create index products_by_status on products (store_id, status, id);
select isolate_by_store('products');

create table product_variants (
    store_id uuid not null,
    id uuid not null,
    product_id uuid not null,
    position integer not null,
    sku text,
    barcode text,
    title text not null,
    price_minor bigint not null check (price_minor between 0 and 9999999999),
    compare_at_price_minor bigint check (compare_at_price_minor between 1 and 9999999999),
    options jsonb not null,
    track_inventory boolean not null,
    continue_selling boolean not null,
    initial_quantity bigint check (initial_quantity >= 0),
    weight numeric(12, 3) check (weight >= 0),
    weight_unit text check (weight_unit in ('g', 'kg', 'oz', 'lb')),
    primary key (store_id, id),
    foreign key (store_id, product_id) references products (store_id, id),
    -- Checked at the end of a change, so that two variants of a product can swap their SKUs.
    constraint variants_sku_unique unique (store_id, sku) deferrable initially deferred
);
create index product_variants_by_product on product_variants (store_id, product_id, position);
select isolate_by_store('product_variants');

create table store_copies (
    store_id uuid not null,
    currency char(3) not null,
    sequence bigint not null,
    primary key (store_id)
);
select isolate_by_store('store_copies');
