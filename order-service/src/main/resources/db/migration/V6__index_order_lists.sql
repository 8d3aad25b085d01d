-- Locks orders while it is rewritten with the new column and indexed; rows: all orders.
create index orders_by_status on orders (store_id, order_status, placed_at desc, id desc) where order_number is not null;
create index orders_by_financial_status on orders (store_id, financial_status, placed_at desc, id desc)
    where order_number is not null;

-- The policy of the store is checked before anything that could tell of a row: lower() and like could, so no index serves them.
-- The comparison of texts cannot.
alter table orders add column email_key text collate "C" generated always as (lower(email)) stored;
create index orders_by_email_key on orders (store_id, email_key) where order_number is not null;
drop index orders_by_email;
