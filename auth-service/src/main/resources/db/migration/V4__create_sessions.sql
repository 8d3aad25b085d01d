-- Locks nothing that is in use: the tables are new. Rows: none.

-- One row per sign-in, the family of its refresh tokens: only the hash of the newest is kept, so every other is an old one.
create table sessions (
    id uuid not null,
    kind text not null check (kind in ('MERCHANT', 'CUSTOMER')),
    subject_id uuid not null,
    store_id uuid,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    primary key (id)
);
create index sessions_by_expiry on sessions (expires_at);
alter table sessions enable row level security;
alter table sessions force row level security;
create policy system_scope on sessions
    using (current_setting('app.system_scope', true) = 'sessions')
    with check (current_setting('app.system_scope', true) = 'sessions');
comment on table sessions is
    'operational: found by a secret before any store is known, in the system scope "sessions" only; a merchant may have no store';

create table sign_in_attempts (
    counted text not null,
    attempts integer not null,
    window_ends_at timestamptz not null,
    primary key (counted)
);
create index sign_in_attempts_by_window on sign_in_attempts (window_ends_at);
comment on table sign_in_attempts is 'operational: counters by the hash of an account or an address, no tenant data';
