-- Locks nothing that is in use: the table is new. Rows: none.
create table users (
    id uuid not null,
    email text not null,
    password_hash text not null,
    first_name text not null,
    last_name text not null,
    role text not null check (role in ('PLATFORM_ADMIN', 'MERCHANT', 'PLUGIN_DEVELOPER')),
    created_at timestamptz not null,
    version bigint not null,
    primary key (id),
    constraint users_email_unique unique (email),
    constraint users_email_normalized check (email = lower(email))
);
comment on table users is 'platform: a merchant or a member of staff may work with several stores';
