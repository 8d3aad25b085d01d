package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.CANCEL_MISCHARGED_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.MARK_PAID;
import static com.ecomify.order.checkout.CheckoutAction.MARK_REFUNDED;
import static com.ecomify.order.checkout.CheckoutAction.MARK_VOIDED;
import static com.ecomify.order.checkout.CheckoutAction.NOTE_PAYMENT_PROBLEM;
import static com.ecomify.order.checkout.CheckoutAction.RELEASE_STOCK;
import static com.ecomify.order.checkout.CheckoutScript.TIMES;
import static com.ecomify.order.checkout.CheckoutScript.TOTAL;
import static com.ecomify.order.checkout.CheckoutStep.COMPLETED;
import static com.ecomify.order.checkout.CheckoutStep.REVERSED;
import static com.ecomify.order.checkout.CheckoutStep.REVERSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.money.Money;
import com.ecomify.order.checkout.CheckoutReply.CaptureRefused;
import com.ecomify.order.checkout.CheckoutReply.PaymentRefused;
import com.ecomify.order.checkout.CheckoutReply.PaymentReturned;
import com.ecomify.order.checkout.CheckoutReply.PaymentTaken;
import com.ecomify.order.checkout.CheckoutReply.StockReturned;
import com.ecomify.order.checkout.CheckoutReply.StockSold;
import org.junit.jupiter.api.Test;

/** What becomes of a placed order whose stock or money goes back. */
class CheckoutReversalTest {

    private final CheckoutScript checkout = CheckoutScript.begun();

    @Test
    void cancelsTheOrderWhoseStockWasLostBeforeItWasSold() {
        checkout.confirmed();

        assertThat(checkout.after(new StockReturned())).containsExactly(CANCEL_ORDER, CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(REVERSING);
        assertThat(checkout.afterWaiting(TIMES.repeatAfter())).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentReturned(false))).containsExactly(MARK_VOIDED);
        assertThat(checkout.step()).isEqualTo(REVERSED);
    }

    @Test
    void sendsStockAndMoneyOfACancelledOrderBack() {
        checkout.completed();

        assertThat(checkout.reverse()).containsExactly(RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentReturned(true))).containsExactly(MARK_REFUNDED);
        assertThat(checkout.step()).isEqualTo(REVERSING);
        assertThat(checkout.after(new StockReturned())).isEmpty();

        assertThat(checkout.step()).isEqualTo(REVERSED);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void voidsThePaymentOfAnOrderThatIsCancelledBeforeItsCapture() {
        checkout.confirmed();
        checkout.reverse();

        assertThat(checkout.after(new StockReturned())).isEmpty();
        assertThat(checkout.after(new PaymentReturned(false))).containsExactly(MARK_VOIDED);
        assertThat(checkout.step()).isEqualTo(REVERSED);
    }

    @Test
    void refundsAPaymentThatIsCapturedWhileTheOrderIsCancelled() {
        checkout.confirmed();
        checkout.reverse();

        assertThat(checkout.after(new StockSold())).isEmpty();
        assertThat(checkout.after(new PaymentTaken(TOTAL))).containsExactly(MARK_PAID);
        assertThat(checkout.step()).isEqualTo(REVERSING);
        assertThat(checkout.after(new StockReturned())).isEmpty();
        assertThat(checkout.after(new PaymentReturned(true))).containsExactly(MARK_REFUNDED);
        assertThat(checkout.step()).isEqualTo(REVERSED);
    }

    @Test
    void repeatsTheReversingUntilItIsAnswered() {
        checkout.completed();
        checkout.reverse();

        assertThat(checkout.afterWaiting(TIMES.repeatAfter())).containsExactly(RELEASE_STOCK, CANCEL_PAYMENT);
    }

    @Test
    void marksTheOrderWhenTheMoneyIsReturnedOutsideOfTheProcess() {
        checkout.completed();

        assertThat(checkout.after(new PaymentReturned(true))).containsExactly(MARK_REFUNDED);
        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void marksTheOrderWhoseCaptureFails() {
        checkout.confirmed();
        checkout.after(new StockSold());

        assertThat(checkout.after(new PaymentRefused("expired", "No."))).containsExactly(MARK_VOIDED);
        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void reversesNothingThatIsNotConfirmed() {
        assertThatThrownBy(() -> checkout.reverse()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsGoOfAPaymentThatCannotBeCapturedAndLeavesTheOrderToTheMerchant() {
        checkout.confirmed();

        assertThat(checkout.after(new CaptureRefused("amount_not_supported", "No.")))
                .containsExactly(NOTE_PAYMENT_PROBLEM, CANCEL_PAYMENT);
        assertThat(checkout.after(new StockSold())).isEmpty();
        assertThat(checkout.afterWaiting(TIMES.repeatAfter())).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentReturned(false))).containsExactly(MARK_VOIDED);

        assertThat(checkout.step()).isEqualTo(COMPLETED);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.declined("amount_not_supported", "No."));
    }

    @Test
    void takesAnOrderBackThatWasChargedAnotherAmount() {
        checkout.confirmed();

        assertThat(checkout.after(new PaymentTaken(Money.ofMinor(1, "USD"))))
                .containsExactly(CANCEL_MISCHARGED_ORDER, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(REVERSING);
    }

    @Test
    void returnsTheStockOnlyOfAnOrderThatCostNothing() {
        CheckoutScript free = CheckoutScript.begunForNothing().stockHeld();

        assertThat(free.reverse()).containsExactly(RELEASE_STOCK, MARK_REFUNDED);
        assertThat(free.after(new StockReturned())).isEmpty();
        assertThat(free.step()).isEqualTo(REVERSED);
    }
}
