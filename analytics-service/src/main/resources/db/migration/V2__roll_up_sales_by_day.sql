-- Locks the tables of facts against writers while it reads them once and builds one index; rows: one per day and store.
create index order_line_facts_by_product on order_line_facts (store_id, product_id, order_id);

-- What was sold on a day of the store's time zone, as of the last roll-up. Does not hold for a day in changed_days.
create table daily_sales (
    store_id uuid not null,
    currency char(3) not null,
    day date not null,
    orders bigint not null,
    revenue_minor bigint not null,
    primary key (store_id, currency, day)
);
select isolate_by_store('daily_sales');

create table daily_product_sales (
    store_id uuid not null,
    currency char(3) not null,
    day date not null,
    product_id uuid not null,
    quantity bigint not null,
    revenue_minor bigint not null,
    primary key (store_id, currency, day, product_id) include (quantity, revenue_minor)
);
select isolate_by_store('daily_product_sales');

create table monthly_product_sales (
    store_id uuid not null,
    currency char(3) not null,
    month date not null,
    product_id uuid not null,
    quantity bigint not null,
    revenue_minor bigint not null,
    primary key (store_id, currency, month, product_id) include (quantity, revenue_minor)
);
select isolate_by_store('monthly_product_sales');

-- A day whose facts have changed since they were rolled up, with its limits: it is read from the facts.
create table changed_days (
    store_id uuid not null,
    day date not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (store_id, day)
);
select isolate_by_store('changed_days');

-- Everything that is known already has still to be rolled up. The owner sees all stores for this transaction only.
alter table store_copies no force row level security;
alter table order_facts no force row level security;
alter table changed_days no force row level security;
alter table deadlines no force row level security;
insert into changed_days (store_id, day, starts_at, ends_at)
select d.store_id, d.day, d.day::timestamp at time zone d.timezone, (d.day + 1)::timestamp at time zone d.timezone
from (select distinct f.store_id, (f.placed_at at time zone s.timezone)::date as day, s.timezone
      from order_facts f join store_copies s on s.store_id = f.store_id) d;
insert into deadlines (store_id, kind, subject_id, due_at)
select distinct store_id, 'sales.roll-up', store_id, now() from changed_days;
alter table store_copies force row level security;
alter table order_facts force row level security;
alter table changed_days force row level security;
alter table deadlines force row level security;
