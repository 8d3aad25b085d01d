-- Locks nothing that is in use: the tables are new. Rows: none.
create table store_copies (
    store_id uuid not null primary key,
    currency char(3) not null,
    timezone text not null,
    sequence bigint not null
);
select isolate_by_store('store_copies');

-- One row per order, however often it is heard of. It counts while it is paid and not cancelled.
create table order_facts (
    store_id uuid not null,
    order_id uuid not null,
    currency char(3) not null,
    total_minor bigint not null,
    placed_at timestamptz not null,
    paid boolean not null,
    cancelled boolean not null,
    primary key (store_id, order_id)
);
create index order_facts_that_count on order_facts (store_id, placed_at) include (currency, total_minor)
    where paid and not cancelled;
comment on column order_facts.placed_at is
    'the instant, not a day: which day it falls on is decided by the time zone that the store has when somebody asks';
select isolate_by_store('order_facts');

create table order_line_facts (
    store_id uuid not null,
    order_id uuid not null,
    line integer not null,
    product_id uuid not null,
    title text not null,
    quantity bigint not null,
    total_minor bigint not null,
    primary key (store_id, order_id, line),
    foreign key (store_id, order_id) references order_facts (store_id, order_id)
);
select isolate_by_store('order_line_facts');
