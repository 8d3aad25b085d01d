-- Takes an exclusive lock on order_line_items for a moment; writes no rows: what was sold before has no picture.
alter table order_line_items add column image_url text;
