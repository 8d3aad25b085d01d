package com.ecomify.auth.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.auth.Merchants;
import com.ecomify.auth.TestSigningKey;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StaffIT implements TestSigningKey {

    private static final String STAFF = "/api/v1/admin/staff";

    @Autowired
    private Api api;

    @Autowired
    private TestEvents events;

    private StoreId store;
    private Api owner;
    private Api.Answer ownerAccount;

    @BeforeEach
    void openAStore() {
        ownerAccount = Merchants.register(api, Merchants.newEmail());
        store = Merchants.storeOf(api, events, ownerAccount);
        owner = in(ownerAccount, store);
    }

    @Test
    void letsSomebodyWorkInTheStoreWithWhatTheRolePermits() {
        String email = Merchants.newEmail();
        Api.Answer newcomer = Merchants.register(api, email);

        Api.Answer added = add(owner, email, "STAFF");

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(STAFF + "/" + Merchants.userId(newcomer));
        assertThat(added.text("/email")).isEqualTo(email);
        assertThat(added.text("/role")).isEqualTo("STAFF");
        Api.Answer me = in(newcomer, store).get("/api/v1/auth/me");
        assertThat(me.at("/permissions").toString()).contains("product:write").doesNotContain("settings:write");
    }

    @Test
    void listsTheStaffPageByPage() {
        List<String> emails = List.of(Merchants.newEmail(), Merchants.newEmail());
        for (String email : emails) {
            Merchants.register(api, email);
            add(owner, email, "ADMIN");
        }

        Api.Answer first = owner.get(STAFF + "?first=2");
        Api.Answer second = owner.get(STAFF + "?first=2&after=" + first.text("/pageInfo/endCursor"));

        assertThat(first.at("/data").findValuesAsString("role")).containsExactly("OWNER", "ADMIN");
        assertThat(second.at("/data").findValuesAsString("email")).containsExactly(emails.getLast());
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void takesThePlaceAway() {
        String email = Merchants.newEmail();
        Api.Answer member = Merchants.register(api, email);
        add(owner, email, "ADMIN");
        String refreshToken = switchTo(member, store).text("/refreshToken");

        assertThat(owner.delete(STAFF + "/" + Merchants.userId(member)).status())
                .isEqualTo(204);

        assertThat(owner.get(STAFF + "/" + Merchants.userId(member)).problem()).isEqualTo("404 STAFF_MEMBER_NOT_FOUND");
        Api.Answer renewed = Merchants.refresh(api, refreshToken);
        assertThat(api.as(renewed.text("/accessToken")).get("/api/v1/auth/me").at("/permissions"))
                .as("permissions of the next token")
                .isEmpty();
    }

    @Test
    void leavesTheOwnerInPlace() {
        String address = STAFF + "/" + Merchants.userId(ownerAccount);

        assertThat(owner.delete(address).problem()).isEqualTo("409 OWNER_STAYS");

        assertThat(owner.get(address).text("/role")).isEqualTo("OWNER");
    }

    @Test
    void refusesWhoHasNoAccount() {
        assertThat(add(owner, Merchants.newEmail(), "STAFF").problem()).isEqualTo("404 USER_NOT_FOUND");
    }

    @Test
    void makesNoSecondOwner() {
        String email = Merchants.newEmail();
        Merchants.register(api, email);

        Api.Answer answer = add(owner, email, "OWNER");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(owner.get(STAFF).at("/data")).hasSize(1);
    }

    @Test
    void addsSomebodyOnceHoweverManyTryAtOnce() throws Exception {
        String email = Merchants.newEmail();
        Merchants.register(api, email);
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tries.add(() -> add(owner, email, "STAFF").status());
        }

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> each : threads.invokeAll(tries)) {
                answers.add(each.get());
            }
        }

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(owner.get(STAFF).at("/data")).hasSize(2);
    }

    @Test
    void keepsStaffFromAddingAndRemoving() {
        String email = Merchants.newEmail();
        Api.Answer member = Merchants.register(api, email);
        add(owner, email, "STAFF");
        Api staff = in(member, store);

        assertThat(add(staff, Merchants.newEmail(), "ADMIN").problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(staff.delete(STAFF + "/" + Merchants.userId(member)).problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(staff.get(STAFF).status()).isEqualTo(200);
    }

    @Test
    void showsNobodyTheStaffOfAnotherStore() {
        Api.Answer stranger = Merchants.register(api, Merchants.newEmail());
        Api other = in(stranger, Merchants.storeOf(api, events, stranger));
        String address = STAFF + "/" + Merchants.userId(ownerAccount);

        assertThat(other.get(address).problem()).isEqualTo("404 STAFF_MEMBER_NOT_FOUND");
        assertThat(other.delete(address).problem()).isEqualTo("404 STAFF_MEMBER_NOT_FOUND");
        assertThat(other.get(STAFF).at("/data").findValuesAsString("userId"))
                .containsExactly(Merchants.userId(stranger).toString());
    }

    private Api.Answer add(Api as, String email, String role) {
        return as.post(STAFF, Map.of("email", email, "role", role));
    }

    private Api in(Api.Answer account, StoreId where) {
        return api.as(switchTo(account, where).text("/accessToken"));
    }

    private Api.Answer switchTo(Api.Answer account, StoreId where) {
        return api.as(account.text("/accessToken"))
                .post("/api/v1/auth/switch-store", Map.of("storeId", where.toString()));
    }
}
