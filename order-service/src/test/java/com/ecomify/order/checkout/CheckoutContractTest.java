package com.ecomify.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.ReservationCommitted;
import com.ecomify.common.contract.inventory.ReservationReleased;
import com.ecomify.common.contract.inventory.StockRefused;
import com.ecomify.common.contract.inventory.StockReserved;
import com.ecomify.common.contract.order.AuthorizePayment;
import com.ecomify.common.contract.order.CancelPayment;
import com.ecomify.common.contract.order.CapturePayment;
import com.ecomify.common.contract.order.CommitReservation;
import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.contract.order.ReleaseReservation;
import com.ecomify.common.contract.order.ReserveStock;
import com.ecomify.common.contract.payment.PaymentActionRequired;
import com.ecomify.common.contract.payment.PaymentAuthorized;
import com.ecomify.common.contract.payment.PaymentCaptureFailed;
import com.ecomify.common.contract.payment.PaymentCaptured;
import com.ecomify.common.contract.payment.PaymentDeclined;
import com.ecomify.common.contract.payment.PaymentId;
import com.ecomify.common.contract.payment.PaymentRefunded;
import com.ecomify.common.contract.payment.PaymentVoided;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Golden;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checkout says and hears, against the golden examples that inventory and payment test with. */
class CheckoutContractTest {

    private static final VariantId VARIANT = new VariantId(id(5));
    private static final OrderId ORDER = new OrderId(id(7));
    private static final PaymentId PAYMENT = new PaymentId(id(8));
    private static final Money TOTAL = Money.ofMinor(10470, "EUR");
    private static final Instant TIME = Instant.parse("2026-11-22T10:15:30Z");

    @ParameterizedTest
    @MethodSource("commands")
    void writesItsCommandsAsOthersReadThem(Object command) {
        assertThat(Golden.wire(command)).isEqualTo(Golden.json(command.getClass()));
    }

    @Test
    void readsWhatInventoryAnswers() {
        StockRefused refused = Golden.read(StockRefused.class);

        assertThat(Golden.read(StockReserved.class)).isEqualTo(new StockReserved(ORDER, TIME));
        assertThat(refused.orderId()).isEqualTo(ORDER);
        assertThat(refused.shortages()).containsExactly(new StockRefused.Shortage(VARIANT, 2, 1));
        assertThat(Golden.read(ReservationCommitted.class).orderId()).isEqualTo(ORDER);
        assertThat(Golden.read(ReservationReleased.class).orderId()).isEqualTo(ORDER);
    }

    @Test
    void readsWhatPaymentAnswers() {
        PaymentDeclined declined = Golden.read(PaymentDeclined.class);

        assertThat(declined.orderId()).isEqualTo(ORDER);
        assertThat(declined.code()).isEqualTo("card_declined");
        assertThat(declined.message()).isEqualTo("The card was declined.");
        assertThat(Golden.read(PaymentActionRequired.class).actionUrl()).isEqualTo("https://bank.example/confirm");
        assertThat(Golden.read(PaymentAuthorized.class).orderId()).isEqualTo(ORDER);
        assertThat(Golden.read(PaymentCaptured.class).orderId()).isEqualTo(ORDER);
        assertThat(Golden.read(PaymentCaptureFailed.class).code()).isEqualTo("amount_not_supported");
        assertThat(Golden.read(PaymentVoided.class).orderId()).isEqualTo(ORDER);
        assertThat(Golden.read(PaymentRefunded.class).orderId()).isEqualTo(ORDER);
    }

    static Stream<Object> commands() {
        return Stream.of(
                new ReserveStock(ORDER, List.of(new ReserveStock.Line(VARIANT, 2)), TIME),
                new CommitReservation(ORDER),
                new ReleaseReservation(ORDER),
                new AuthorizePayment(
                        PAYMENT,
                        ORDER,
                        TOTAL,
                        "DE",
                        null,
                        "pm_card_visa",
                        "ada@example.com",
                        "https://shop.fjordline.example/checkout"),
                new CapturePayment(PAYMENT, ORDER, TOTAL),
                new CancelPayment(PAYMENT, ORDER));
    }

    private static UUID id(int number) {
        return UUID.fromString("0198b1a0-0000-7000-8000-%012d".formatted(number));
    }
}
