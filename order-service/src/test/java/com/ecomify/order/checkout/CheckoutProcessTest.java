package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.AUTHORIZE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.CANCEL_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CAPTURE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CLOSE_CART;
import static com.ecomify.order.checkout.CheckoutAction.COMMIT_STOCK;
import static com.ecomify.order.checkout.CheckoutAction.DROP_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.FREE_CART;
import static com.ecomify.order.checkout.CheckoutAction.MARK_PAID;
import static com.ecomify.order.checkout.CheckoutAction.MARK_REFUNDED;
import static com.ecomify.order.checkout.CheckoutAction.MARK_VOIDED;
import static com.ecomify.order.checkout.CheckoutAction.PLACE_ORDER;
import static com.ecomify.order.checkout.CheckoutAction.RELEASE_STOCK;
import static com.ecomify.order.checkout.CheckoutStep.AUTHORIZING;
import static com.ecomify.order.checkout.CheckoutStep.AWAITING_ACTION;
import static com.ecomify.order.checkout.CheckoutStep.COMPLETED;
import static com.ecomify.order.checkout.CheckoutStep.CONFIRMED;
import static com.ecomify.order.checkout.CheckoutStep.FAILED;
import static com.ecomify.order.checkout.CheckoutStep.RESERVING;
import static com.ecomify.order.checkout.CheckoutStep.REVERSED;
import static com.ecomify.order.checkout.CheckoutStep.REVERSING;
import static com.ecomify.order.checkout.CheckoutStep.UNDOING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.order.checkout.CheckoutReply.ActionNeeded;
import com.ecomify.order.checkout.CheckoutReply.PaymentHeld;
import com.ecomify.order.checkout.CheckoutReply.PaymentRefused;
import com.ecomify.order.checkout.CheckoutReply.PaymentReturned;
import com.ecomify.order.checkout.CheckoutReply.PaymentTaken;
import com.ecomify.order.checkout.CheckoutReply.StockHeld;
import com.ecomify.order.checkout.CheckoutReply.StockReturned;
import com.ecomify.order.checkout.CheckoutReply.StockShort;
import com.ecomify.order.checkout.CheckoutReply.StockSold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole process as scripts of replies, in memory. */
class CheckoutProcessTest {

    private static final CheckoutReply.Shortage SHORTAGE =
            new CheckoutReply.Shortage(new VariantId(Uuid7.next()), 2, 1);

    private final CheckoutProperties times = new CheckoutProperties(
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(1),
            Duration.ofSeconds(3),
            Duration.ofMillis(250));

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Instant heldUntil = now.plus(Duration.ofMinutes(30));
    private final CheckoutState checkout = new CheckoutState(times, now);

    @Test
    void goesThroughToTheEnd() {
        assertThat(after(new StockHeld(heldUntil))).containsExactly(AUTHORIZE_PAYMENT);
        assertThat(after(new PaymentHeld())).containsExactly(PLACE_ORDER, COMMIT_STOCK, CAPTURE_PAYMENT, CLOSE_CART);
        assertThat(checkout.step()).isEqualTo(CONFIRMED);
        assertThat(after(new StockSold())).isEmpty();
        assertThat(after(new PaymentTaken())).containsExactly(MARK_PAID);

        assertThat(checkout.step()).isEqualTo(COMPLETED);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void completesInWhateverOrderTheLastRepliesCome() {
        confirmed();

        assertThat(after(new PaymentTaken())).containsExactly(MARK_PAID);
        assertThat(checkout.step()).isEqualTo(CONFIRMED);
        assertThat(after(new StockSold())).isEmpty();

        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void failsAtOnceWhenStockIsRefused() {
        assertThat(after(new StockShort(List.of(SHORTAGE)))).containsExactly(FREE_CART, DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
        assertThat(checkout.dueAt()).isNull();
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.outOfStock(List.of(SHORTAGE)));
    }

    @Test
    void releasesTheStockOfADeclinedPayment() {
        after(new StockHeld(heldUntil));

        assertThat(after(new PaymentRefused("card_declined", "No."))).containsExactly(FREE_CART, RELEASE_STOCK);
        assertThat(checkout.step()).isEqualTo(UNDOING);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.declined("card_declined", "No."));
        assertThat(after(new StockReturned())).containsExactly(DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void waitsForTheCustomerAndConfirms() {
        after(new StockHeld(heldUntil));

        assertThat(after(new ActionNeeded("https://bank.test"))).isEmpty();
        assertThat(checkout.step()).isEqualTo(AWAITING_ACTION);
        assertThat(checkout.actionUrl()).isEqualTo("https://bank.test");
        assertThat(checkout.dueAt()).isEqualTo(now.plus(times.actionTimeout()));
        assertThat(after(new PaymentHeld())).contains(PLACE_ORDER);
    }

    @Test
    void isDeclinedWhileItWaitsForTheCustomer() {
        after(new StockHeld(heldUntil));
        after(new ActionNeeded("https://bank.test"));

        assertThat(after(new PaymentRefused("authentication_failed", "No."))).containsExactly(FREE_CART, RELEASE_STOCK);
        assertThat(checkout.actionUrl()).isNull();
    }

    @Test
    void undoesTheReservationThatIsNotAnswered() {
        assertThat(wait(times.reservationTimeout())).containsExactly(FREE_CART, RELEASE_STOCK);
        assertThat(checkout.step()).isEqualTo(UNDOING);
        assertThat(after(new StockReturned())).containsExactly(DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT));
    }

    @Test
    void undoesBothWhenThePaymentIsNotAnswered() {
        after(new StockHeld(heldUntil));

        assertThat(wait(times.authorizationTimeout())).containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(after(new StockReturned())).isEmpty();
        assertThat(checkout.step()).isEqualTo(UNDOING);
        assertThat(after(new PaymentReturned(false))).containsExactly(DROP_ORDER);

        assertThat(checkout.step()).isEqualTo(FAILED);
    }

    @Test
    void undoesBothWhenTheCustomerStaysAway() {
        after(new StockHeld(heldUntil));
        after(new ActionNeeded("https://bank.test"));

        assertThat(wait(times.actionTimeout())).containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.of(CheckoutFailure.Kind.ABANDONED));
    }

    @Test
    void givesWayToAnotherCheckoutOnlyWhileItWaitsForTheCustomer() {
        assertThat(checkout.abandon(times, now)).isEmpty();
        after(new StockHeld(heldUntil));
        assertThat(checkout.abandon(times, now)).isEmpty();
        after(new ActionNeeded("https://bank.test"));

        assertThat(checkout.abandon(times, now)).containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(UNDOING);
    }

    @Test
    void asksForNothingBeforeItsTime() {
        assertThat(wait(times.reservationTimeout().minusMillis(1))).isEmpty();
        assertThat(checkout.step()).isEqualTo(RESERVING);
    }

    @Test
    void endsTheUndoingWithADeclineThatComesLate() {
        after(new StockHeld(heldUntil));
        wait(times.authorizationTimeout());
        after(new StockReturned());

        assertThat(after(new PaymentRefused("card_declined", "No."))).containsExactly(DROP_ORDER);
        assertThat(checkout.failure()).isEqualTo(CheckoutFailure.of(CheckoutFailure.Kind.TIMED_OUT));
    }

    @Test
    void endsTheUndoingWithARefusalThatComesLate() {
        wait(times.reservationTimeout());

        assertThat(after(new StockShort(List.of(SHORTAGE)))).containsExactly(DROP_ORDER);
        assertThat(checkout.step()).isEqualTo(FAILED);
    }

    @Test
    void undoesRepliesThatComeAfterItHasFailed() {
        after(new StockShort(List.of(SHORTAGE)));

        assertThat(after(new StockHeld(heldUntil))).containsExactly(RELEASE_STOCK);
        assertThat(after(new ActionNeeded("https://bank.test"))).containsExactly(CANCEL_PAYMENT);
        assertThat(after(new PaymentHeld())).containsExactly(CANCEL_PAYMENT);
        assertThat(after(new PaymentTaken())).containsExactly(CANCEL_PAYMENT);
        assertThat(after(new PaymentRefused("card_declined", "No."))).isEmpty();
        assertThat(after(new PaymentReturned(true))).isEmpty();
        assertThat(after(new StockReturned())).isEmpty();
        assertThat(checkout.step()).isEqualTo(FAILED);
    }

    @Test
    void undoesRepliesThatComeWhileItIsUndone() {
        after(new StockHeld(heldUntil));
        wait(times.authorizationTimeout());

        assertThat(after(new StockHeld(heldUntil))).containsExactly(RELEASE_STOCK);
        assertThat(after(new PaymentHeld())).containsExactly(CANCEL_PAYMENT);
        assertThat(after(new ActionNeeded("https://bank.test"))).containsExactly(CANCEL_PAYMENT);
        assertThat(after(new PaymentTaken())).containsExactly(CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(UNDOING);
    }

    @Test
    void doesNotConfirmOnStockWhoseTimeHasRunOut() {
        after(new StockHeld(heldUntil));
        now = heldUntil;

        assertThat(after(new PaymentHeld())).containsExactly(FREE_CART, RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(UNDOING);
    }

    @Test
    void cancelsThePaymentWhenTheStockExpiresMeanwhile() {
        after(new StockHeld(heldUntil));

        assertThat(after(new StockReturned())).containsExactly(FREE_CART, CANCEL_PAYMENT);
        assertThat(after(new PaymentReturned(false))).containsExactly(DROP_ORDER);
    }

    @Test
    void cancelsTheOrderWhoseStockWasLostBeforeItWasSold() {
        confirmed();

        assertThat(after(new StockReturned())).containsExactly(CANCEL_ORDER, CANCEL_PAYMENT);
        assertThat(checkout.step()).isEqualTo(REVERSING);
        assertThat(wait(times.repeatAfter())).containsExactly(CANCEL_PAYMENT);
        assertThat(after(new PaymentReturned(false))).containsExactly(MARK_VOIDED);
        assertThat(checkout.step()).isEqualTo(REVERSED);
    }

    @Test
    void failsWhenTheStockIsReturnedBeforeItWasHeld() {
        assertThat(after(new StockReturned())).containsExactly(FREE_CART, DROP_ORDER);
    }

    @Test
    void releasesTheStockWhenTheProviderVoidsThePayment() {
        after(new StockHeld(heldUntil));

        assertThat(after(new PaymentReturned(false))).containsExactly(FREE_CART, RELEASE_STOCK);
    }

    @Test
    void repeatsWhatIsNotAnsweredWithGrowingPauses() {
        confirmed();
        after(new StockSold());

        assertThat(wait(times.repeatAfter())).containsExactly(CAPTURE_PAYMENT);
        assertThat(checkout.dueAt()).isEqualTo(now.plus(Duration.ofMinutes(2)));
        assertThat(wait(Duration.ofMinutes(1))).isEmpty();
        assertThat(wait(Duration.ofMinutes(1))).containsExactly(CAPTURE_PAYMENT);
        assertThat(checkout.dueAt()).isEqualTo(now.plus(Duration.ofMinutes(4)));
        for (int i = 0; i < 100; i++) {
            assertThat(wait(Duration.ofHours(1))).containsExactly(CAPTURE_PAYMENT);
        }
        assertThat(checkout.dueAt()).isEqualTo(now.plus(Duration.ofHours(1)));
    }

    @Test
    void repeatsTheUndoingUntilItIsAnswered() {
        after(new StockHeld(heldUntil));
        wait(times.authorizationTimeout());
        after(new StockReturned());

        assertThat(wait(times.repeatAfter())).containsExactly(CANCEL_PAYMENT);
        assertThat(after(new PaymentReturned(false))).containsExactly(DROP_ORDER);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void ignoresRepeatedReplies() {
        after(new StockHeld(heldUntil));
        assertThat(after(new StockHeld(heldUntil))).isEmpty();
        after(new PaymentHeld());
        assertThat(after(new PaymentHeld())).isEmpty();
        assertThat(after(new StockHeld(heldUntil))).isEmpty();
        assertThat(after(new ActionNeeded("https://bank.test"))).isEmpty();
        after(new StockSold());
        after(new PaymentTaken());
        assertThat(after(new StockSold())).isEmpty();
        assertThat(after(new PaymentTaken())).isEmpty();
        assertThat(after(new PaymentHeld())).isEmpty();
        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void ignoresRepliesToQuestionsThatWereNeverAsked() {
        assertThat(after(new PaymentHeld())).isEmpty();
        assertThat(after(new PaymentTaken())).isEmpty();
        assertThat(after(new PaymentReturned(false))).isEmpty();
        assertThat(after(new PaymentRefused("x", "y"))).isEmpty();
        assertThat(after(new ActionNeeded("https://bank.test"))).isEmpty();
        assertThat(after(new StockSold())).isEmpty();
        assertThat(checkout.step()).isEqualTo(RESERVING);
        assertThat(after(new StockHeld(heldUntil))).containsExactly(AUTHORIZE_PAYMENT);
        assertThat(after(new StockShort(List.of(SHORTAGE)))).isEmpty();
        assertThat(checkout.step()).isEqualTo(AUTHORIZING);
    }

    @Test
    void sendsStockAndMoneyOfACancelledOrderBack() {
        completed();

        assertThat(checkout.reverse(times, now)).containsExactly(RELEASE_STOCK, CANCEL_PAYMENT);
        assertThat(after(new PaymentReturned(true))).containsExactly(MARK_REFUNDED);
        assertThat(checkout.step()).isEqualTo(REVERSING);
        assertThat(after(new StockReturned())).isEmpty();

        assertThat(checkout.step()).isEqualTo(REVERSED);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void voidsThePaymentOfAnOrderThatIsCancelledBeforeItsCapture() {
        confirmed();
        checkout.reverse(times, now);

        assertThat(after(new StockReturned())).isEmpty();
        assertThat(after(new PaymentReturned(false))).containsExactly(MARK_VOIDED);
        assertThat(checkout.step()).isEqualTo(REVERSED);
    }

    @Test
    void refundsAPaymentThatIsCapturedWhileTheOrderIsCancelled() {
        confirmed();
        checkout.reverse(times, now);

        assertThat(after(new StockSold())).isEmpty();
        assertThat(after(new PaymentTaken())).containsExactly(MARK_PAID);
        assertThat(checkout.step()).isEqualTo(REVERSING);
        assertThat(after(new StockReturned())).isEmpty();
        assertThat(after(new PaymentReturned(true))).containsExactly(MARK_REFUNDED);
        assertThat(checkout.step()).isEqualTo(REVERSED);
    }

    @Test
    void repeatsTheReversingUntilItIsAnswered() {
        completed();
        checkout.reverse(times, now);

        assertThat(wait(times.repeatAfter())).containsExactly(RELEASE_STOCK, CANCEL_PAYMENT);
    }

    @Test
    void marksTheOrderWhenTheMoneyIsReturnedOutsideOfTheProcess() {
        completed();

        assertThat(after(new PaymentReturned(true))).containsExactly(MARK_REFUNDED);
        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void marksTheOrderWhoseCaptureFails() {
        confirmed();
        after(new StockSold());

        assertThat(after(new PaymentRefused("expired", "No."))).containsExactly(MARK_VOIDED);
        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void reversesNothingThatIsNotConfirmed() {
        assertThatThrownBy(() -> checkout.reverse(times, now)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesTimesThatLetAPaymentComeTooLateForItsStock() {
        assertThatThrownBy(() -> new CheckoutProperties(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(3),
                        Duration.ofMillis(250)))
                .hasMessageContaining("stock-held-for");
    }

    private void confirmed() {
        after(new StockHeld(heldUntil));
        after(new PaymentHeld());
    }

    private void completed() {
        confirmed();
        after(new StockSold());
        after(new PaymentTaken());
    }

    private List<CheckoutAction> after(CheckoutReply reply) {
        return checkout.apply(reply, times, now);
    }

    private List<CheckoutAction> wait(Duration time) {
        now = now.plus(time);
        return checkout.timePassed(times, now);
    }
}
