package com.ecomify.order.checkout;

import static com.ecomify.order.checkout.CheckoutAction.AUTHORIZE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CAPTURE_PAYMENT;
import static com.ecomify.order.checkout.CheckoutAction.CLOSE_CART;
import static com.ecomify.order.checkout.CheckoutAction.COMMIT_STOCK;
import static com.ecomify.order.checkout.CheckoutAction.MARK_PAID;
import static com.ecomify.order.checkout.CheckoutAction.PLACE_ORDER;
import static com.ecomify.order.checkout.CheckoutScript.TIMES;
import static com.ecomify.order.checkout.CheckoutScript.TOTAL;
import static com.ecomify.order.checkout.CheckoutStep.AUTHORIZING;
import static com.ecomify.order.checkout.CheckoutStep.AWAITING_ACTION;
import static com.ecomify.order.checkout.CheckoutStep.COMPLETED;
import static com.ecomify.order.checkout.CheckoutStep.CONFIRMED;
import static com.ecomify.order.checkout.CheckoutStep.RESERVING;
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
import com.ecomify.order.checkout.CheckoutReply.StockShort;
import com.ecomify.order.checkout.CheckoutReply.StockSold;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checkout on its way to a sale, as scripts of replies, in memory. */
class CheckoutProcessTest {

    private static final CheckoutReply.Shortage SHORTAGE =
            new CheckoutReply.Shortage(new VariantId(Uuid7.next()), 2, 1);

    private final CheckoutScript checkout = CheckoutScript.begun();

    @Test
    void goesThroughToTheEnd() {
        assertThat(checkout.after(new StockHeld(checkout.heldUntil))).containsExactly(AUTHORIZE_PAYMENT);
        assertThat(checkout.after(new PaymentHeld(TOTAL)))
                .containsExactly(PLACE_ORDER, COMMIT_STOCK, CAPTURE_PAYMENT, CLOSE_CART);
        assertThat(checkout.step()).isEqualTo(CONFIRMED);
        assertThat(checkout.after(new StockSold())).isEmpty();
        assertThat(checkout.after(new PaymentTaken(TOTAL))).containsExactly(MARK_PAID);

        assertThat(checkout.step()).isEqualTo(COMPLETED);
        assertThat(checkout.dueAt()).isNull();
    }

    @Test
    void completesInWhateverOrderTheLastRepliesCome() {
        checkout.confirmed();

        assertThat(checkout.after(new PaymentTaken(TOTAL))).containsExactly(MARK_PAID);
        assertThat(checkout.step()).isEqualTo(CONFIRMED);
        assertThat(checkout.after(new StockSold())).isEmpty();

        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void waitsForTheCustomerAndConfirms() {
        checkout.stockHeld();

        assertThat(checkout.after(new ActionNeeded("https://bank.test"))).isEmpty();
        assertThat(checkout.step()).isEqualTo(AWAITING_ACTION);
        assertThat(checkout.actionUrl()).isEqualTo("https://bank.test");
        assertThat(checkout.dueAt()).isEqualTo(checkout.in(TIMES.actionTimeout()));
        assertThat(checkout.after(new PaymentHeld(TOTAL))).contains(PLACE_ORDER);
    }

    @Test
    void asksForNothingBeforeItsTime() {
        assertThat(checkout.afterWaiting(TIMES.reservationTimeout().minusMillis(1)))
                .isEmpty();
        assertThat(checkout.step()).isEqualTo(RESERVING);
    }

    @Test
    void ignoresRepeatedReplies() {
        checkout.stockHeld();
        assertThat(checkout.after(new StockHeld(checkout.heldUntil))).isEmpty();
        checkout.after(new PaymentHeld(TOTAL));
        assertThat(checkout.after(new PaymentHeld(TOTAL))).isEmpty();
        assertThat(checkout.after(new StockHeld(checkout.heldUntil))).isEmpty();
        assertThat(checkout.after(new ActionNeeded("https://bank.test"))).isEmpty();
        checkout.after(new StockSold());
        checkout.after(new PaymentTaken(TOTAL));
        assertThat(checkout.after(new StockSold())).isEmpty();
        assertThat(checkout.after(new PaymentTaken(TOTAL))).isEmpty();
        assertThat(checkout.after(new PaymentHeld(TOTAL))).isEmpty();
        assertThat(checkout.step()).isEqualTo(COMPLETED);
    }

    @Test
    void ignoresRepliesToQuestionsThatWereNeverAsked() {
        assertThat(checkout.after(new PaymentHeld(TOTAL))).isEmpty();
        assertThat(checkout.after(new PaymentTaken(TOTAL))).isEmpty();
        assertThat(checkout.after(new PaymentReturned(false))).isEmpty();
        assertThat(checkout.after(new PaymentRefused("x", "y"))).isEmpty();
        assertThat(checkout.after(new ActionNeeded("https://bank.test"))).isEmpty();
        assertThat(checkout.after(new StockSold())).isEmpty();
        assertThat(checkout.step()).isEqualTo(RESERVING);
        assertThat(checkout.after(new StockHeld(checkout.heldUntil))).containsExactly(AUTHORIZE_PAYMENT);
        assertThat(checkout.after(new StockShort(List.of(SHORTAGE)))).isEmpty();
        assertThat(checkout.step()).isEqualTo(AUTHORIZING);
    }

    @Test
    void repeatsWhatIsNotAnsweredWithGrowingPauses() {
        checkout.confirmed();
        checkout.after(new StockSold());

        assertThat(checkout.afterWaiting(TIMES.repeatAfter())).containsExactly(CAPTURE_PAYMENT);
        assertThat(checkout.dueAt()).isEqualTo(checkout.in(Duration.ofMinutes(2)));
        assertThat(checkout.afterWaiting(Duration.ofMinutes(1))).isEmpty();
        assertThat(checkout.afterWaiting(Duration.ofMinutes(1))).containsExactly(CAPTURE_PAYMENT);
        assertThat(checkout.dueAt()).isEqualTo(checkout.in(Duration.ofMinutes(4)));
        for (int i = 0; i < 100; i++) {
            assertThat(checkout.afterWaiting(Duration.ofHours(1))).containsExactly(CAPTURE_PAYMENT);
        }
        assertThat(checkout.dueAt()).isEqualTo(checkout.in(Duration.ofHours(1)));
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
                        Duration.ofMillis(250),
                        32,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1)))
                .hasMessageContaining("stock-held-for");
    }

    @Test
    void asksForNoPaymentWhenNothingIsToBePaid() {
        CheckoutScript free = CheckoutScript.begunForNothing();

        assertThat(free.after(new StockHeld(free.heldUntil)))
                .containsExactly(PLACE_ORDER, MARK_PAID, COMMIT_STOCK, CLOSE_CART);
        assertThat(free.afterWaiting(TIMES.repeatAfter())).containsExactly(COMMIT_STOCK);
        assertThat(free.after(new StockSold())).isEmpty();

        assertThat(free.step()).isEqualTo(COMPLETED);
    }
}
