-- Takes an exclusive lock on orders for a moment; writes no rows.
alter table orders add column payment_problem text;
