package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.CANCEL_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.DROP_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.FREE_CART;
import static com.ecomify.order.checkout.CheckoutAction.RELEASE_STOCK;
import static com.ecomify.order.checkout.CheckoutScript.TIMES;
import static com.ecomify.order.checkout.CheckoutScript.TOTAL;
import static com.ecomify.order.checkout.CheckoutStep.FAILED;
import static com.ecomify.order.checkout.CheckoutStep.UNDOING;
import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.order.checkout.CheckoutReply.ActionNeeded;
import com.ecomify.order.checkout.CheckoutReply.PaymentHeld;
import com.ecomify.order.checkout.CheckoutReply.PaymentRefused;
import com.ecomify.order.checkout.CheckoutReply.PaymentReturned;
import com.ecomify.order.checkout.CheckoutReply.PaymentTaken;
import com.ecomify.order.checkout.CheckoutReply.StockHeld;
import com.ecomify.order.checkout.CheckoutReply.StockReturned;
import com.ecomify.order.checkout.CheckoutReply.StockShort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a checkout that fails before its order is placed. */
class CheckoutUndoTest {

    private static final CheckoutReply.Shortage SHORTAGE =
            new CheckoutReply.Shortage(new VariantId(Uuid7.next()), 2, 1);

    private final CheckoutScript checkout = CheckoutScript.begun();

    @Test
    void failsAtOnceWhenStockIsRefused() {
        assertThat(checkout.after(new StockShort(List.of(SHORTAGE)))).containsExactly(FREE_CART, DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
        assertThat(checkout.dueAt()).isNull();
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.outOfStock(List.of(SHORTAGE)));
    }

    @Test
    void releasesTheStockOfADeclinedPayment() {
        checkout.stockHeld();

        assertThat(checkout.after(new PaymentRefused("card_declined", "No.")))
                .containsExactly(FREE_CART, RELEASE_STOCK);
        assertThat(checkout.step()).isEqualTo(UNDOING);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.declined("card_declined", "No."));
        assertThat(checkout.after(new StockReturned())).containsExactly(DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void isDeclinedWhileItWaitsForTheCustomer() {
        checkout.stockHeld();
        checkout.after(new ActionNeeded("https://bank.test"));

        assertThat(checkout.after(new PaymentRefused("authentication_failed", "No.")))
                .containsExactly(FREE_CART, RELEASE_STOCK);
        assertThat(checkout.actionUrl()).isNull();
    }

    @Test
    void undoesTheReservationThatIsNotAnswered() {
        assertThat(checkout.afterWaiting(TIMES.reservationTimeout())).containsExactly(FREE_CART, RELEASE_STOCK);
        assertThat(checkout.step()).isEqualTo(UNDOING);
        assertThat(checkout.after(new StockReturned())).containsExactly(DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT));
    }

    @Test
    void undoesBothWhenThePaymentIsNotAnswered() {
        checkout.stockHeld();

        assertThat(checkout.afterWaiting(TIMES.authorizationTimeout()))
                .containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.after(new StockReturned())).isEmpty();
        assertThat(checkout.step()).isEqualTo(UNDOING);
        assertThat(checkout.after(new PaymentReturned(false))).containsExactly(DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
    }

    @Test
    void undoesBothWhenTheCustomerStaysAway() {
        checkout.stockHeld();
        checkout.after(new ActionNeeded("https://bank.test"));

        assertThat(checkout.afterWaiting(TIMES.actionTimeout()))
                .containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.of(CheckoutFailure.Kind.ABANDONED));
    }

    @Test
    void givesWayToAnotherCheckoutOnlyWhileItWaitsForTheCustomer() {
        assertThat(checkout.abandon()).isEmpty();
        checkout.stockHeld();
        assertThat(checkout.abandon()).isEmpty();
        checkout.after(new ActionNeeded("https://bank.test"));

        assertThat(checkout.abandon()).containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(UNDOING);
    }

    @Test
    void endsTheUndoingWithADeclineThatComesLate() {
        checkout.stockHeld();
        checkout.afterWaiting(TIMES.authorizationTimeout());
        checkout.after(new StockReturned());

        assertThat(checkout.after(new PaymentRefused("card_declined", "No."))).containsExactly(DROP_ORDER);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT));
    }

    @Test
    void endsTheUndoingWithARefusalThatComesLate() {
        checkout.afterWaiting(TIMES.reservationTimeout());

        assertThat(checkout.after(new StockShort(List.of(SHORTAGE)))).containsExactly(DROP_ORDER);
        assertThat(checkout.step()).isEqualTo(FAILED);
    }

    @Test
    void undoesRepliesThatComeAfterItHasFailed() {
        checkout.after(new StockShort(List.of(SHORTAGE)));

        assertThat(checkout.after(new StockHeld(checkout.heldUntil))).containsExactly(RELEASE_STOCK);
        assertThat(checkout.after(new ActionNeeded("https://bank.test"))).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentHeld(TOTAL))).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentTaken(TOTAL))).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentRefused("card_declined", "No."))).isEmpty();
        assertThat(checkout.after(new PaymentReturned(true))).isEmpty();
        assertThat(checkout.after(new StockReturned())).isEmpty();
        assertThat(checkout.step()).isEqualTo(FAILED);
    }

    @Test
    void undoesRepliesThatComeWhileItIsUndone() {
        checkout.stockHeld();
        checkout.afterWaiting(TIMES.authorizationTimeout());

        assertThat(checkout.after(new StockHeld(checkout.heldUntil))).containsExactly(RELEASE_STOCK);
        assertThat(checkout.after(new PaymentHeld(TOTAL))).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new ActionNeeded("https://bank.test"))).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentTaken(TOTAL))).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(UNDOING);
    }

    @Test
    void doesNotConfirmOnStockWhoseTimeHasRunOut() {
        checkout.stockHeld();
        checkout.sleepUntil(checkout.heldUntil);

        assertThat(checkout.after(new PaymentHeld(TOTAL))).containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(UNDOING);
    }

    @Test
    void cancelsThePaymentWhenTheStockExpiresMeanwhile() {
        checkout.stockHeld();

        assertThat(checkout.after(new StockReturned())).containsExactly(FREE_CART, CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentReturned(false))).containsExactly(DROP_ORDER);
    }

    @Test
    void failsWhenTheStockIsReturnedBeforeItWasHeld() {
        assertThat(checkout.after(new StockReturned())).containsExactly(FREE_CART, DROP_ORDER);
    }

    @Test
    void releasesTheStockWhenTheProviderVoidsThePayment() {
        checkout.stockHeld();

        assertThat(checkout.after(new PaymentReturned(false))).containsExactly(FREE_CART, RELEASE_STOCK);
    }

    @Test
    void repeatsTheUndoingUntilItIsAnswered() {
        checkout.stockHeld();
        checkout.afterWaiting(TIMES.authorizationTimeout());
        checkout.after(new StockReturned());

        assertThat(checkout.afterWaiting(TIMES.repeatAfter())).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.after(new PaymentReturned(false))).containsExactly(DROP_ORDER);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void neverConfirmsAPaymentOfAnotherAmount() {
        for (Money other : List.of(Money.ofMinor(4_947, "USD"), Money.ofMinor(4_948, "EUR"))) {
            CheckoutScript each = CheckoutScript.begun().stockHeld();

            assertThat(each.after(new PaymentHeld(other))).containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
            assertThat(each.step()).isEqualTo(UNDOING);
        }
    }
}
