-- Locks nothing that is in use: the table is new. Rows: none.
create table customer_accounts (
    store_id uuid not null,
    id uuid not null,
    email text not null,
    password_hash text not null,
    first_name text not null,
    last_name text not null,
    created_at timestamptz not null,
    version bigint not null,
    primary key (store_id, id),
    constraint customer_accounts_email_unique unique (store_id, email),
    constraint customer_accounts_email_normalized check (email = lower(email))
);
select isolate_by_store('customer_accounts');
comment on table customer_accounts is 'who can sign in to a storefront; the profile is store-service''s';
