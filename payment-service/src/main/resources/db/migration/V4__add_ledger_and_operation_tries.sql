-- Takes exclusive locks on payments, payment_attempts and transactions for moments; writes no rows.

-- operation_begun is no longer read: the deadline of an operation tells whether it was taken up. Dropped a release later.
alter table payments
    add column failed_tries integer not null default 0,
    add column capture_refused boolean not null default false,
    add column refunded_minor bigint not null default 0;
alter table payments add constraint payments_refunded_check check (refunded_minor between 0 and capture_minor);
create index payment_attempts_by_reference on payment_attempts (store_id, provider_reference);
alter table transactions drop constraint transactions_type_check;
alter table transactions add constraint transactions_type_check
    check (type in ('AUTHORIZATION', 'CAPTURE', 'SALE', 'VOID', 'REFUND', 'DISPUTE', 'DISPUTE_REVERSAL'));

-- The books: one row per movement of money, on one account's debit side and another's credit side. So every transaction
-- balances by its form. A held or voided authorization moves nothing and is not here.
create table ledger_postings (
    store_id uuid not null,
    transaction_id uuid not null,
    payment_id uuid not null,
    order_id uuid not null,
    debit_account text not null,
    credit_account text not null,
    amount_minor bigint not null check (amount_minor > 0),
    currency char(3) not null,
    posted_at timestamptz not null,
    primary key (store_id, transaction_id),
    foreign key (store_id, transaction_id) references transactions (store_id, id),
    check (debit_account in ('PROVIDER_CLEARING', 'STORE_PAYABLE', 'DISPUTED')),
    check (credit_account in ('PROVIDER_CLEARING', 'STORE_PAYABLE', 'DISPUTED')),
    check (debit_account <> credit_account)
);
create index ledger_postings_by_payment on ledger_postings (store_id, payment_id);
select isolate_by_store('ledger_postings');
comment on column ledger_postings.debit_account is
    'PROVIDER_CLEARING: what the provider has of the store; STORE_PAYABLE: what the store has earned; DISPUTED: what a bank has taken back for now';

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the payment ledger is append-only: % of % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger ledger_postings_are_final before update or delete or truncate on ledger_postings
    for each statement execute function refuse_change_of_ledger();

-- The same as signed entries, debits above zero: the sum over any set of whole transactions is zero.
create view ledger_entries with (security_invoker = true) as
    select store_id, transaction_id, payment_id, order_id, debit_account as account, amount_minor, currency, posted_at
    from ledger_postings
    union all
    select store_id, transaction_id, payment_id, order_id, credit_account, -amount_minor, currency, posted_at
    from ledger_postings;
