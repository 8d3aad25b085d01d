package com.ecomify.store.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.store.CustomerChanged;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CustomerAdminIT {

    private static final String CUSTOMERS = "/api/v1/admin/customers";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private SqlCounter sql;

    private StoreId store = new StoreId(Uuid7.next());

    @BeforeEach
    void openStore() {
        store = StoreId.parse(api.as(tokens.merchantWithoutStore(Uuid7.next()))
                .post("/api/v1/admin/stores", Map.of("name", "Kea"))
                .text("/id"));
    }

    @Test
    void addsACustomerOnceHoweverManyAskAtTheSameTime() throws Exception {
        List<Future<Integer>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                running.add(threads.submit(() -> staff().post(CUSTOMERS, """
                                {"email": "race@example.com", "firstName": "Ra", "lastName": "Ce"}""").status()));
            }
        }

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> each : running) {
            answers.add(each.get());
        }
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void addsACustomer() {
        Answer added = staff().post(CUSTOMERS, """
                {"email": "Aroha@Example.com", "firstName": "Aroha", "lastName": "Ngata", "phone": "+64 21 555 010",
                 "acceptsMarketing": true, "tags": ["vip", "b2b", "vip"]}""");

        assertThat(added.status()).as("%s", added).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(CUSTOMERS + "/" + added.text("/id"));
        assertThat(staff().get(CUSTOMERS + "/" + added.text("/id")).body()).isEqualTo(added.body());
        assertThat(added.text("/email")).isEqualTo("aroha@example.com");
        assertThat(added.at("/accountId").isNull()).isTrue();
        assertThat(added.at("/addresses").size()).isZero();
        CustomerChanged event = events.await(
                        CustomerChanged.class,
                        each -> each.payload().customerId().toString().equals(added.text("/id")))
                .payload();
        assertThat(event.tags()).containsExactly("b2b", "vip");
        assertThat(event.acceptsMarketing()).isTrue();
    }

    @Test
    void refusesASecondCustomerOfOneEmailAddressInAnyCase() {
        Answer first = add("aroha@example.com", "Aroha");

        Answer second = staff().post(CUSTOMERS, body("AROHA@example.com", "Aroha"));

        assertThat(second.problem()).isEqualTo("409 CUSTOMER_EMAIL_TAKEN");
        assertThat(second.text("/customerId")).isEqualTo(first.text("/id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\": \"nobody\", \"firstName\": \"A\", \"lastName\": \"B\"}",
                "{\"email\": \"a@b.example\", \"firstName\": \"\", \"lastName\": \"B\"}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\"}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\\u0000\", \"lastName\": \"B\"}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\", \"lastName\": \"B\", \"phone\": \"call me\"}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\", \"lastName\": \"B\", \"tags\": [null]}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\", \"lastName\": \"B\", \"tags\": [\"\"]}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\", \"lastName\": \"B\", \"tags\": \"vip\"}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\", \"lastName\": \"B\", \"acceptsMarketing\": \"maybe\"}",
                "{\"email\": \"a@b.example\", \"firstName\": \"A\", \"lastName\": \"B\", \"totalSpent\": 1000}"
            })
    void addsNobodyWhenAFieldIsWrong(String body) {
        assertThat(staff().post(CUSTOMERS, body).problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(staff().get(CUSTOMERS).at("/data").size()).isZero();
    }

    @Test
    void findsEveryWordInNameEmailAddressOrPhoneNumber() {
        add("aroha@example.com", "Aroha");
        add("bob_100%@example.com", "Bob");
        add("zoe@other.example", "Zoë");

        assertThat(names("aroha")).containsExactly("Aroha");
        assertThat(names("AROHA%20example")).containsExactly("Aroha");
        assertThat(names("example.com")).containsExactly("Bob", "Aroha");
        assertThat(names("ZO%C3%8B")).containsExactly("Zoë");
        assertThat(names("aroha%20zoe")).isEmpty();
        assertThat(names("_100%25")).containsExactly("Bob");
        assertThat(names("a_oha")).isEmpty();
        assertThat(names("%5C")).isEmpty();
        assertThat(names("")).containsExactly("Zoë", "Bob", "Aroha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=%00", "first=0", "first=101", "first=-1", "after=!", "after=Zm9v"})
    void refusesABadQuery(String query) {
        assertThat(staff().get(CUSTOMERS + "?" + query).problem())
                .isIn("400 VALIDATION_FAILED", "400 INVALID_PARAMETER");
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        IntStream.range(0, 5).forEach(i -> add("c" + i + "@example.com", "C" + i));

        Answer first = staff().get(CUSTOMERS + "?first=2");
        Answer second = staff().get(CUSTOMERS + "?first=3&after=" + first.text("/pageInfo/endCursor"));

        assertThat(names(first)).containsExactly("C4", "C3");
        assertThat(first.at("/pageInfo/hasNextPage").booleanValue()).isTrue();
        assertThat(names(second)).containsExactly("C2", "C1", "C0");
        assertThat(second.at("/pageInfo/hasNextPage").booleanValue()).isFalse();
    }

    @Test
    void looksManyCustomersUpAtOnce() {
        String first = add("a@example.com", "A").text("/id");
        String second = add("b@example.com", "B").text("/id");

        Answer found = staff().get("/internal/customers?ids=" + first + "," + second + "," + Uuid7.next());

        assertThat(names(found)).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void refusesToLookUpTooManyOrNonsense() {
        String tooMany =
                IntStream.range(0, 101).mapToObj(_ -> Uuid7.next().toString()).collect(Collectors.joining(","));

        assertThat(staff().get("/internal/customers?ids=" + tooMany).problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(staff().get("/internal/customers?ids=x").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(staff().get("/internal/customers").status()).isEqualTo(400);
        assertThat(staff().get(CUSTOMERS + "/x").problem()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(staff().get(CUSTOMERS + "/" + Uuid7.next()).problem()).isEqualTo("404 CUSTOMER_NOT_FOUND");
    }

    @Test
    void asksForThePermission() {
        Api other = api.as(tokens.merchant(store, "order:read"));
        Api reader = api.as(tokens.merchant(store, "customer:read"));
        Api customer = api.as(tokens.customer(store, Uuid7.next()));

        for (Api caller : List.of(other, customer)) {
            assertThat(caller.get(CUSTOMERS).problem()).isEqualTo("403 PERMISSION_DENIED");
            assertThat(caller.get(CUSTOMERS + "/" + Uuid7.next()).problem()).isEqualTo("403 PERMISSION_DENIED");
            assertThat(caller.get("/internal/customers?ids=" + Uuid7.next()).problem())
                    .isEqualTo("403 PERMISSION_DENIED");
        }
        assertThat(reader.post(CUSTOMERS, body("a@example.com", "A")).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(api.get(CUSTOMERS).problem()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void keepsAProfileForItsOwnCustomer() {
        Api merchant = api.as(tokens.merchant(store, "customer:read", "customer:write"));

        assertThat(api.inStore(store).get("/api/v1/storefront/customer").problem())
                .isEqualTo("401 UNAUTHENTICATED");
        assertThat(merchant.get("/api/v1/storefront/customer").problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(api.as(tokens.customer(store, Uuid7.next()))
                        .get("/api/v1/storefront/customer")
                        .problem())
                .isEqualTo("404 CUSTOMER_NOT_FOUND");
        assertThat(api.as(tokens.customer(store, Uuid7.next()))
                        .patch("/api/v1/storefront/customer", "{}")
                        .problem())
                .isEqualTo("404 CUSTOMER_NOT_FOUND");
    }

    @Test
    void staysWithinItsBudgetOfStatements() {
        IntStream.range(0, 5).forEach(i -> add("s" + i + "@example.com", "S" + i));
        String id = staff().get(CUSTOMERS).text("/data/0/id");

        assertThat(sql.statementsOf(() -> staff().get(CUSTOMERS + "?query=s")))
                .as("list")
                .hasSize(2);
        assertThat(sql.statementsOf(() -> staff().get("/internal/customers?ids=" + id)))
                .as("look-up")
                .hasSize(2);
        assertThat(sql.statementsOf(() -> staff().get(CUSTOMERS + "/" + id)))
                .as("detail")
                .hasSize(3);
    }

    private Answer add(String email, String firstName) {
        Answer added = staff().post(CUSTOMERS, body(email, firstName));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return added;
    }

    private static Map<String, String> body(String email, String firstName) {
        return Map.of("email", email, "firstName", firstName, "lastName", "Doe");
    }

    private List<String> names(String query) {
        return names(staff().get(CUSTOMERS + "?query=" + query));
    }

    private static List<String> names(Answer page) {
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        return page.at("/data")
                .valueStream()
                .map(each -> each.at("/firstName").stringValue())
                .toList();
    }

    private Api staff() {
        return api.as(tokens.merchant(store, "customer:read", "customer:write"));
    }
}
