-- Locks nothing that is in use: the table is new. Rows: none.

-- The books of the sandbox provider. It plays the outside world: nothing else of this service reads or references them.
create table sandbox_charges (
    store_id uuid not null,
    id uuid not null,
    idempotency_key text not null,
    payment_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    currency char(3) not null,
    payment_method text not null,
    standing text not null,
    authorize_calls integer not null default 0,
    capture_calls integer not null default 0,
    cancel_calls integer not null default 0,
    refund_calls integer not null default 0,
    captured_minor bigint not null default 0 check (captured_minor between 0 and amount_minor),
    created_at timestamptz not null,
    primary key (store_id, id),
    unique (store_id, idempotency_key)
);
create index sandbox_charges_by_payment on sandbox_charges (store_id, payment_id);
select isolate_by_store('sandbox_charges');
