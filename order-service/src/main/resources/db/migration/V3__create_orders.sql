-- Locks nothing that is in use: the tables are new. Rows: none.
create table orders (
    store_id uuid not null,
    id uuid not null,
    order_number bigint,
    customer_id uuid,
    email text not null,
    phone text,
    currency char(3) not null,
    subtotal_minor bigint not null,
    discount_minor bigint not null,
    shipping_minor bigint not null,
    tax_minor bigint not null,
    tax_included boolean not null,
    total_minor bigint not null,
    explanations jsonb not null,
    order_status text not null
        check (order_status in ('PENDING', 'CONFIRMED', 'PROCESSING', 'COMPLETED', 'CANCELLED')),
    financial_status text not null
        check (financial_status in ('PENDING', 'AUTHORIZED', 'PARTIALLY_PAID', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED', 'VOIDED')),
    fulfillment_status text not null
        check (fulfillment_status in ('UNFULFILLED', 'PARTIALLY_FULFILLED', 'FULFILLED', 'SHIPPED', 'DELIVERED', 'RETURNED')),
    shipping_address jsonb not null,
    billing_address jsonb not null,
    source text not null check (source in ('web', 'mobile', 'admin')),
    cancel_reason text,
    created_at timestamptz not null,
    placed_at timestamptz,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (store_id, id),
    unique (store_id, order_number),
    check ((order_number is null) = (placed_at is null))
);
create index orders_by_placing on orders (store_id, placed_at desc, id desc) where order_number is not null;
create index orders_by_customer on orders (store_id, customer_id, placed_at desc, id desc) where order_number is not null;
create index orders_by_email on orders (store_id, lower(email) text_pattern_ops) where order_number is not null;
select isolate_by_store('orders');

create table order_line_items (
    store_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    position integer not null,
    variant_id uuid not null,
    product_id uuid not null,
    title text not null,
    variant_title text,
    sku text,
    quantity bigint not null check (quantity > 0),
    price_minor bigint not null,
    discount_minor bigint not null,
    total_minor bigint not null,
    primary key (store_id, id),
    foreign key (store_id, order_id) references orders (store_id, id)
);
create index order_line_items_by_order on order_line_items (store_id, order_id, position);
select isolate_by_store('order_line_items');

create table order_numbers (
    store_id uuid not null,
    last_number bigint not null,
    primary key (store_id)
);
select isolate_by_store('order_numbers');
