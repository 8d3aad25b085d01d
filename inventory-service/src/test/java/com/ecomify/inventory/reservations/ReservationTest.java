package com.ecomify.inventory.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.ecomify.common.contract.order.OrderId;
import com.ecomify.common.ids.Uuid7;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationTest {

    @Test
    void countsEveryAnswer() {
        Reservation sold = in(ReservationStatus.RESERVED).committed();

        assertThat(sold.answeredAgain().answers()).isEqualTo(3);
    }

    @Test
    void comesBackAfterTheSale() {
        assertThat(in(ReservationStatus.COMMITTED).released(false).status()).isEqualTo(ReservationStatus.RELEASED);
    }

    @Test
    void doesNotExpireAfterTheSale() {
        assertThatIllegalStateException()
                .isThrownBy(() -> in(ReservationStatus.COMMITTED).released(true));
    }

    @ParameterizedTest
    @EnumSource(names = "RESERVED", mode = EnumSource.Mode.EXCLUDE)
    void sellsOnlyWhatIsHeld(ReservationStatus status) {
        assertThatIllegalStateException().isThrownBy(() -> in(status).committed());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "RELEASED"})
    void givesNothingBackTwice(ReservationStatus status) {
        assertThatIllegalStateException().isThrownBy(() -> in(status).released(false));
    }

    private static Reservation in(ReservationStatus status) {
        return new Reservation(new OrderId(Uuid7.next()), status, Instant.EPOCH, false, List.of(), 1);
    }
}
