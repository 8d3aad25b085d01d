-- Takes an exclusive lock on deadlines for a moment; no row is rewritten.
alter table deadlines add column traceparent text;
