-- Locks nothing that is in use: the tables are new. Rows: none.
create table webhooks (
    store_id uuid not null,
    id uuid not null,
    topic text not null check (topic in ('orders/create', 'orders/paid', 'orders/cancelled', 'orders/updated',
        'products/create', 'products/update', 'products/delete', 'customers/create')),
    address text not null check (length(address) <= 2000),
    format text not null default 'json' check (format = 'json'),
    is_active boolean not null default true,
    -- AES-256-GCM, bound to the store and the webhook.
    sealed_secret bytea not null,
    created_at timestamptz not null,
    primary key (store_id, id)
);
create index webhooks_by_topic on webhooks (store_id, topic) where is_active;
select isolate_by_store('webhooks');

create table webhook_deliveries (
    store_id uuid not null,
    id uuid not null,
    webhook_id uuid not null,
    event_id uuid not null,
    topic text not null,
    body text not null,
    status text not null default 'PENDING' check (status in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts integer not null default 0,
    response_code integer,
    duration_ms bigint,
    error text,
    next_attempt_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (store_id, id),
    foreign key (store_id, webhook_id) references webhooks (store_id, id) on delete cascade
);
create unique index webhook_deliveries_once on webhook_deliveries (store_id, webhook_id, event_id);
create index webhook_deliveries_by_webhook on webhook_deliveries (store_id, webhook_id, id);
select isolate_by_store('webhook_deliveries');

-- customer.changed does not say whether the customer is new: this does.
create table known_customers (
    store_id uuid not null,
    customer_id uuid not null,
    primary key (store_id, customer_id)
);
select isolate_by_store('known_customers');
