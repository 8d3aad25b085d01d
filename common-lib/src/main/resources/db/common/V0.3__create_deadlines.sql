-- Locks nothing that is in use: the table is new. Rows: none.
create table deadlines (
    store_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    due_at timestamptz not null,
    claimed_until timestamptz,
    attempts integer not null default 0,
    primary key (store_id, kind, subject_id)
);
create index deadlines_by_due_time on deadlines (due_at);
select isolate_by_store('deadlines');
create policy system_scope on deadlines
    using (current_setting('app.system_scope', true) = 'deadlines')
    with check (current_setting('app.system_scope', true) = 'deadlines');
comment on table deadlines is 'operational: the deadline worker claims rows of all stores in the system scope "deadlines"';
