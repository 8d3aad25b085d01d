package com.ecomify.store.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.store.CustomerId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.store.customers.ChangeOwnProfile.ProfileChange;
import com.ecomify.store.customers.Customer.Contact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final CustomerId ACCOUNT = new CustomerId(Uuid7.next());

    @Test
    void keepsItsPhoneNumberWhateverALaterGuestOrderSays() {
        Customer customer = guest("+64 9 555 0100");

        assertThat(customer.learnPhone("+1 900 555 0199", false, NOW)).isFalse();
        assertThat(customer.state().phone()).isEqualTo("+64 9 555 0100");
    }

    @Test
    void doesNotTellAnAccountWhatAGuestSaid() {
        Customer customer = guest("+64 9 555 0100");

        customer.link(ACCOUNT, new Contact("aroha@example.com", "Aroha", "Ngata", null), false, NOW);

        assertThat(customer.state().accountId()).isEqualTo(ACCOUNT);
        assertThat(customer.state().firstName()).isEqualTo("Aroha");
        assertThat(customer.state().phone()).isEqualTo("+64 9 555 0100");
        assertThat(customer.state().phoneByAccount()).isFalse();
    }

    @Test
    void keepsAConsentThatANewAccountDoesNotRepeat() {
        Customer customer = Customer.registered(ACCOUNT, store(), contact(null), true, NOW);

        customer.link(new CustomerId(Uuid7.next()), contact(null), false, NOW);

        assertThat(customer.state().acceptsMarketing()).isTrue();
    }

    @Test
    void changesOnlyWhatItsOwnerNames() {
        Customer customer = Customer.registered(ACCOUNT, store(), contact(null), true, NOW);

        customer.apply(new ProfileChange(null, null, "+64 21 555 010", null), NOW);
        customer.apply(new ProfileChange("Aroha", null, null, false), NOW);

        CustomerState state = customer.state();
        assertThat(state.firstName()).isEqualTo("Aroha");
        assertThat(state.lastName()).isEqualTo("Guest");
        assertThat(state.phone()).isEqualTo("+64 21 555 010");
        assertThat(state.phoneByAccount()).isTrue();
        assertThat(state.acceptsMarketing()).isFalse();
    }

    @Test
    void takesThePhoneNumberAwayWhenItIsEmpty() {
        Customer customer = guest("+64 9 555 0100");

        customer.apply(new ProfileChange(null, null, "", null), NOW);

        assertThat(customer.state().phone()).isNull();
    }

    @Test
    void sortsItsTagsAndKeepsEachOnce() {
        Customer customer = Customer.added(
                ACCOUNT,
                store(),
                new CreateCustomer.NewCustomer(contact(null), false, List.of("vip", "b2b", "vip")),
                NOW);

        assertThat(customer.state().tags()).containsExactly("b2b", "vip");
    }

    @Test
    void takesTheSameAddressInTwoSpellingsForOne() {
        assertThat(CustomerAddresses.fingerprint(OrderFixtures.address("1 Queen Street")))
                .isEqualTo(CustomerAddresses.fingerprint(OrderFixtures.address(" 1  QUEEN street ")))
                .isNotEqualTo(CustomerAddresses.fingerprint(OrderFixtures.address("2 Queen Street")));
    }

    private static Customer guest(String phone) {
        return Customer.guest(new CustomerId(Uuid7.next()), store(), contact(phone), NOW);
    }

    private static Contact contact(@Nullable String phone) {
        return new Contact("Aroha@Example.com", "A", "Guest", phone);
    }

    private static StoreId store() {
        return new StoreId(Uuid7.next());
    }
}
