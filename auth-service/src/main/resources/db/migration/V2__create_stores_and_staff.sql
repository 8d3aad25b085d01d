-- Locks nothing that is in use: the tables are new. Rows: none.
create table stores (
    store_id uuid not null,
    name text not null,
    slug text not null,
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    sequence bigint not null,
    primary key (store_id)
);
select isolate_by_store('stores');
create policy system_scope on stores for select
    using (current_setting('app.system_scope', true) = 'stores');
comment on table stores is
    'policies: the system scope "stores" reads all, because sign-in lists a user''s stores before one is chosen';

create table store_staff (
    store_id uuid not null,
    id uuid not null,
    -- No foreign key: a store's event may arrive in a restored database before its user does.
    user_id uuid not null,
    role text not null check (role in ('OWNER', 'ADMIN', 'STAFF')),
    created_at timestamptz not null,
    version bigint not null,
    primary key (store_id, id),
    constraint store_staff_user_unique unique (store_id, user_id)
);
create unique index store_staff_one_owner on store_staff (store_id) where role = 'OWNER';
create index store_staff_by_user on store_staff (user_id);
select isolate_by_store('store_staff');
create policy system_scope on store_staff for select
    using (current_setting('app.system_scope', true) = 'memberships');
comment on table store_staff is
    'policies: the system scope "memberships" reads all, because a user''s are read before a store is chosen; writes do not';
