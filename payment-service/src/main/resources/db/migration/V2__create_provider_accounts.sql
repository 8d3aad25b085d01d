-- Locks nothing that is in use: the table is new. Rows: none.
create table provider_accounts (
    store_id uuid not null,
    provider text not null,
    enabled boolean not null,
    secret_key bytea,
    secret_key_last4 text,
    webhook_secret bytea,
    webhook_secret_last4 text,
    version bigint not null,
    updated_at timestamptz not null,
    primary key (store_id, provider)
);
select isolate_by_store('provider_accounts');
create policy verify_webhooks on provider_accounts for select
    using (current_setting('app.system_scope', true) = 'payment.webhooks');
comment on table provider_accounts is
    'policies: verify_webhooks lets the webhook intake read a sealed secret before it knows which store sent the webhook';
comment on column provider_accounts.secret_key is 'AES-256-GCM under ECOMIFY_SECRET_KEY, bound to store, provider and column';
comment on column provider_accounts.webhook_secret is 'as secret_key';
