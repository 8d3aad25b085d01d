-- Takes an exclusive lock on sellable_products for a moment; writes no rows: handles come with the next snapshot of each product.
alter table sellable_products add column handle text;
