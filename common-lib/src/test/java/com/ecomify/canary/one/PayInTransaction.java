package com.ecomify.canary.one;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.contract.payment.PaymentVoided;
import org.springframework.transaction.annotation.Transactional;

/** Breaks: no remote client in a transaction, only the publisher makes its events. */
class PayInTransaction {

    private final BankClient bank;

    PayInTransaction(BankClient bank) {
        this.bank = bank;
    }

    @Transactional
    public PaymentVoided execute(PaymentId payment, OrderId order) {
        bank.pay();
        return new PaymentVoided(payment, order);
    }
}
