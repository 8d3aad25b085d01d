package com.ecomify.verification.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.verification.isolation.Credential.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final String LEAK = "{\"data\": [{\"title\": \"zpubasked lamp\"}]}";

    private final Judge judge = new Judge(new Markers(TestShops.ASKED));
    private final Filling list = Filling.staff("GET /orders", "order:read");
    private final Filling one = Filling.staff("GET /orders/{orderId}", "order:read");

    @ParameterizedTest
    @CsvSource({"401, true", "403, true", "404, true", "200, false", "400, false", "500, false", "0, false"})
    void wantsAStrangerWhoPointsAtSomethingToBeRefused(int status, boolean right) {
        assertThat(fault(one, Standing.STRANGER, status, "{}").isEmpty()).isEqualTo(right);
    }

    @Test
    void takesAnEmptyListForARefusal() {
        assertThat(fault(one, Standing.STRANGER, 200, "{\"data\": []}")).isEmpty();
    }

    @Test
    void findsTheWordsAndIdsOfTheShopInWhatAStrangerIsTold() {
        assertThat(fault(list, Standing.STRANGER, 200, LEAK)).isPresent();
        assertThat(fault(list, Standing.STRANGER, 404, LEAK)).isPresent();
        assertThat(fault(list, Standing.STRANGER, 200, "{\"id\": \"" + TestShops.ORDER + "\"}"))
                .isPresent();
        assertThat(fault(list, Standing.STRANGER, 200, "{\"title\": \"zpubother lamp\"}"))
                .isEmpty();
    }

    @Test
    void wantsWhoLacksThePermissionToBeDenied() {
        assertThat(fault(list, Standing.WEAK, 403, "{}")).isEmpty();
        assertThat(fault(list, Standing.WEAK, 200, "{}")).isPresent();
    }

    @Test
    void wantsAForgedTokenToBeRefusedAsSuch() {
        assertThat(fault(list, Standing.INVALID, 401, "{}")).isEmpty();
        assertThat(fault(list, Standing.INVALID, 403, "{}")).isPresent();
    }

    @Test
    void takesNoProofFromAControlThatShowsNothing() {
        assertThat(fault(list, Standing.RIGHTFUL, 200, LEAK)).isEmpty();
        assertThat(fault(list, Standing.RIGHTFUL, 200, "{\"data\": []}")).isPresent();
        assertThat(fault(list, Standing.RIGHTFUL, 404, LEAK)).isPresent();
    }

    private Optional<String> fault(Filling filling, Standing standing, int status, String text) {
        return judge.fault(filling, TestShops.credential(standing), TestShops.answer(status, text));
    }
}
