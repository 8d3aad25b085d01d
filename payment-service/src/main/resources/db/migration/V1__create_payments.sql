-- Locks nothing that is in use: the tables are new. Rows: none.
create table payments (
    store_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    currency char(3) not null,
    provider text,
    status text not null check (status in
        ('PENDING', 'ACTION_REQUIRED', 'UNKNOWN', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'REFUNDED', 'DECLINED')),
    goal text not null check (goal in ('AUTHORIZE', 'CAPTURE', 'CANCEL')),
    capture_minor bigint not null check (capture_minor between 1 and amount_minor),
    operation text check (operation in ('AUTHORIZATION', 'CAPTURE', 'SALE', 'VOID', 'REFUND')),
    operation_id uuid,
    operation_begun boolean not null default false,
    failure_code text,
    failure_message text,
    sequence bigint not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (store_id, id),
    check ((operation is null) = (operation_id is null))
);
create index payments_by_order on payments (store_id, order_id);
select isolate_by_store('payments');

create table payment_attempts (
    store_id uuid not null,
    id uuid not null,
    payment_id uuid not null,
    number integer not null check (number > 0),
    payment_method text not null,
    return_url text,
    provider_reference text,
    action_url text,
    created_at timestamptz not null,
    primary key (store_id, id),
    unique (store_id, payment_id, number),
    foreign key (store_id, payment_id) references payments (store_id, id)
);
select isolate_by_store('payment_attempts');

-- One row per operation that a provider was asked for: the key under which it was asked, and what came of it.
create table transactions (
    store_id uuid not null,
    id uuid not null,
    payment_id uuid not null,
    attempt_id uuid not null,
    order_id uuid not null,
    gateway text not null,
    type text not null check (type in ('AUTHORIZATION', 'CAPTURE', 'SALE', 'VOID', 'REFUND')),
    status text not null check (status in ('PENDING', 'SUCCESS', 'FAILURE', 'ERROR')),
    amount_minor bigint not null check (amount_minor > 0),
    currency char(3) not null,
    idempotency_key text not null,
    gateway_transaction_id text,
    gateway_response jsonb,
    error_code text,
    error_message text,
    created_at timestamptz not null,
    settled_at timestamptz,
    primary key (store_id, id),
    unique (store_id, idempotency_key),
    foreign key (store_id, payment_id) references payments (store_id, id),
    foreign key (store_id, attempt_id) references payment_attempts (store_id, id)
);
create index transactions_by_payment on transactions (store_id, payment_id);
-- Where a webhook and the answer to the call meet: an effect at the provider is recorded once.
create unique index transactions_by_effect on transactions (store_id, gateway, gateway_transaction_id, type)
    where status = 'SUCCESS';
select isolate_by_store('transactions');

-- Payments that were cancelled before anything else was heard of them; asking for one later begins nothing.
create table withdrawn_payments (
    store_id uuid not null,
    payment_id uuid not null,
    withdrawn_at timestamptz not null,
    primary key (store_id, payment_id)
);
select isolate_by_store('withdrawn_payments');

create table provider_events (
    store_id uuid not null,
    provider text not null,
    event_id text not null,
    type text not null,
    payment_id uuid,
    received_at timestamptz not null,
    primary key (store_id, provider, event_id)
);
select isolate_by_store('provider_events');
