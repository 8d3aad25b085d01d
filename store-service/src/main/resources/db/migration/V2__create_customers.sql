-- Locks nothing that is in use: the tables are new. Rows: none.
create table customers (
    store_id uuid not null,
    id uuid not null,
    account_id uuid,
    email text not null,
    first_name text not null,
    last_name text not null,
    phone text,
    phone_by_account boolean not null default false,
    accepts_marketing boolean not null,
    tags text[] not null,
    search_text text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (store_id, id),
    constraint customers_email_unique unique (store_id, email),
    constraint customers_account_unique unique (store_id, account_id)
);
comment on column customers.account_id is 'what the customer signs in with; null for a guest';
comment on column customers.phone_by_account is 'whether the signed-in customer gave the phone number, and may read it';
select isolate_by_store('customers');

create table customer_addresses (
    store_id uuid not null,
    id uuid not null,
    customer_id uuid not null,
    fingerprint text not null,
    first_name text not null,
    last_name text not null,
    company text,
    address1 text not null,
    address2 text,
    city text not null,
    province text,
    country text not null,
    zip text not null,
    phone text,
    by_account boolean not null,
    last_used_at timestamptz not null,
    primary key (store_id, id),
    constraint customer_addresses_unique unique (store_id, customer_id, fingerprint),
    foreign key (store_id, customer_id) references customers (store_id, id) on delete cascade
);
comment on column customer_addresses.by_account is 'whether a signed-in order named it: only then may the account read it';
select isolate_by_store('customer_addresses');

create table customer_orders (
    store_id uuid not null,
    order_id uuid not null,
    customer_id uuid,
    account_id uuid,
    currency char(3) not null,
    total_minor bigint not null,
    paid boolean not null,
    cancelled boolean not null,
    parked_order jsonb,
    primary key (store_id, order_id),
    foreign key (store_id, customer_id) references customers (store_id, id) on delete cascade,
    -- An order is somebody's, or it waits for the account that placed it.
    check (customer_id is not null or (account_id is not null and parked_order is not null))
);
create index customer_orders_by_customer on customer_orders (store_id, customer_id);
create index customer_orders_by_account on customer_orders (store_id, account_id) where customer_id is null;
comment on column customer_orders.parked_order is
    'the order of an account whose registration has not been heard of yet; null once it has';
select isolate_by_store('customer_orders');
