-- Locks nothing that is in use: the tables are new. Rows: none.
create table stores (
    id uuid not null primary key,
    owner_id uuid not null,
    name text not null,
    slug text not null constraint stores_slug_unique unique,
    currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
    locale text not null,
    timezone text not null,
    country char(2) not null check (country ~ '^[A-Z]{2}$'),
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    contact_email text,
    tax_rate numeric(7, 6) not null check (tax_rate between 0 and 1),
    prices_include_tax boolean not null,
    shipping_price_minor bigint not null check (shipping_price_minor >= 0),
    free_shipping_from_minor bigint check (free_shipping_from_minor >= 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null
);
create index stores_by_owner on stores (owner_id, id);
comment on table stores is
    'platform: the directory of all tenants, read before the tenant is known (a host name or slug to a store, an owner to the owned stores); one store''s row is written in the scope of that store only';

-- Not isolate_by_store(): everyone may look a store up, only its own scope may write it.
alter table stores enable row level security;
alter table stores force row level security;
create policy directory on stores for select using (true);
create policy own_store_added on stores for insert
    with check (id = nullif(current_setting('app.current_store_id', true), '')::uuid);
create policy own_store_changed on stores for update
    using (id = nullif(current_setting('app.current_store_id', true), '')::uuid)
    with check (id = nullif(current_setting('app.current_store_id', true), '')::uuid);

create table store_hosts (
    host text not null constraint store_hosts_unique primary key,
    of_store uuid not null references stores (id)
);
create index store_hosts_by_store on store_hosts (of_store);
comment on table store_hosts is
    'platform: part of the directory of tenants; a host name leads to one store of the installation';

alter table store_hosts enable row level security;
alter table store_hosts force row level security;
create policy directory on store_hosts for select using (true);
create policy own_host_added on store_hosts for insert
    with check (of_store = nullif(current_setting('app.current_store_id', true), '')::uuid);
create policy own_host_removed on store_hosts for delete
    using (of_store = nullif(current_setting('app.current_store_id', true), '')::uuid);
