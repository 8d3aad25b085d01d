package com.ecomify.store.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.contract.store.StoreStatus;
import com.ecomify.common.events.Event;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.money.Money;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoreAdminIT {

    private static final String STORES = "/api/v1/admin/stores";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private SqlCounter sql;

    private final UUID owner = Uuid7.next();

    @Test
    void opensAStoreForAMerchantWhoHasNone() {
        String name = "Kea " + owner;

        Answer answer =
                merchant().post(STORES, Map.of("name", name, "currency", "NZD", "timezone", "Pacific/Auckland"));

        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(STORES + "/" + answer.text("/id"));
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.text("/slug")).isEqualTo("kea-" + owner);
        assertThat(answer.text("/ownerId")).isEqualTo(owner.toString());
        assertThat(answer.text("/checkout/shippingPrice/currencyCode")).isEqualTo("NZD");
        Event<StoreChanged> event = changed(id(answer), 0);
        assertThat(event.store()).isEqualTo(id(answer));
        assertThat(event.payload().name()).isEqualTo(name);
        assertThat(event.payload().status()).isEqualTo(StoreStatus.ACTIVE);
    }

    @Test
    void opensASecondStoreInItsOwnScopeForAMerchantInAnother() {
        StoreId first = open("first-" + owner);

        Answer second = api.as(tokens.merchant(owner, first, "settings:read")).post(STORES, Map.of("name", "Second"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(changed(id(second), 0).store()).isEqualTo(id(second)).isNotEqualTo(first);
    }

    @Test
    void makesADifferentSlugForEveryStoreOfOneName() {
        String name = "Twin " + owner;

        List<String> slugs = List.of(
                merchant().post(STORES, Map.of("name", name)).text("/slug"),
                merchant().post(STORES, Map.of("name", name)).text("/slug"),
                merchant().post(STORES, Map.of("name", name)).text("/slug"));

        assertThat(slugs).containsExactly("twin-" + owner, "twin-" + owner + "-2", "twin-" + owner + "-3");
    }

    @Test
    void givesASlugToOneOfManyWhoAskAtOnce() throws Exception {
        String slug = "race-" + owner;
        Callable<Answer> request = () -> merchant().post(STORES, Map.of("name", "Race", "slug", slug));

        List<Answer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> futures = threads.invokeAll(List.of(request, request, request, request, request));
            answers = futures.stream().map(Future::resultNow).toList();
        }

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .hasSize(4)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("409 SLUG_TAKEN"));
    }

    @Test
    void refusesReservedSlugs() {
        assertThat(merchant()
                        .post(STORES, Map.of("name", "Admin", "slug", "admin"))
                        .problem())
                .isEqualTo("400 SLUG_RESERVED");
        assertThat(merchant()
                        .post(STORES, Map.of("name", "Id", "slug", Uuid7.next().toString()))
                        .problem())
                .isEqualTo("400 SLUG_RESERVED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"\"}",
                "{\"name\": \"  \"}",
                "{\"name\": null}",
                "{}",
                "{\"name\": \"a\\u0000b\"}",
                "{\"name\": \"a\\nb\"}",
                "{\"name\": \"a\\ud800\"}",
                "{\"name\": {}}",
                "{\"name\": \"Kea\", \"slug\": \"Not A Slug\"}",
                "{\"name\": \"Kea\", \"slug\": \"\"}",
                "{\"name\": \"Kea\", \"currency\": \"DOGE\"}",
                "{\"name\": \"Kea\", \"currency\": 5}",
                "{\"name\": \"Kea\", \"locale\": \"klingon\"}",
                "{\"name\": \"Kea\", \"timezone\": \"Mars/Olympus\"}",
                "{\"name\": \"Kea\", \"country\": \"ZZ\"}",
                "{\"name\": \"Kea\", \"owner\": \"me\"}",
                "{\"name\": \"" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}"
            })
    void namesTheFieldThatIsWrong(String body) {
        Answer answer = merchant().post(STORES, body);

        assertThat(answer.status()).as("%s", answer).isIn(201, 400);
        if (answer.status() == 400) {
            assertThat(answer.text("/code")).isEqualTo("VALIDATION_FAILED");
            assertThat(answer.at("/violations").size()).isPositive();
        } else {
            // The only text of these that JSON itself mends: a lone surrogate is no character to keep.
            assertThat(body).contains("\\ud800");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "null", "{\"name\": \"Kea\",}"})
    void refusesWhatIsNoJsonObject(String body) {
        assertThat(merchant().post(STORES, body).problem()).isIn("400 MALFORMED_REQUEST", "400 VALIDATION_FAILED");
    }

    @Test
    void isForMerchantsOnly() {
        StoreId store = open("mine-" + owner);
        Map<String, String> body = Map.of("name", "Kea");

        assertThat(api.post(STORES, body).problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(api.as(tokens.expired(store)).post(STORES, body).problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(api.as(tokens.forged(store)).post(STORES, body).problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(api.as(tokens.customer(store, Uuid7.next()))
                        .post(STORES, body)
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(api.as(tokens.customer(store, Uuid7.next())).get(STORES).problem())
                .isEqualTo("403 PERMISSION_DENIED");
    }

    @Test
    void listsTheStoresOfTheCallerOnly() {
        StoreId first = open("list-a-" + owner);
        StoreId second = open("list-b-" + owner);
        StoreId third = open("list-c-" + owner);
        api.as(tokens.merchantWithoutStore(Uuid7.next())).post(STORES, Map.of("name", "Somebody else's"));

        Answer page = merchant().get(STORES + "?first=2");
        Answer rest = merchant().get(STORES + "?first=2&after=" + page.text("/pageInfo/endCursor"));

        assertThat(ids(page)).containsExactly(third.toString(), second.toString());
        assertThat(page.at("/pageInfo/hasNextPage").booleanValue()).isTrue();
        assertThat(ids(rest)).containsExactly(first.toString());
        assertThat(rest.at("/pageInfo/hasNextPage").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first=0", "first=101", "first=x", "after=x", "after=Zm9v"})
    void refusesBadPaging(String query) {
        assertThat(merchant().get(STORES + "?" + query).problem())
                .isIn("400 VALIDATION_FAILED", "400 INVALID_PARAMETER");
    }

    @Test
    void readsAndChangesTheStoreOfTheToken() {
        StoreId store = open("change-" + owner);
        String host = "www." + owner + ".example";

        Answer changed = staff(store).patch(STORES + "/" + store, """
                {"name": "Renamed", "contactEmail": "Hello@Kea.example", "locale": "de-DE", "timezone": "Europe/Berlin",
                 "hosts": ["%s"],
                 "checkout": {"taxRate": 0.19, "pricesIncludeTax": true, "shippingPrice": 4.90,
                              "freeShippingFrom": {"amount": "50.00", "currencyCode": "USD"}}}""".formatted(host));

        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        Answer read = staff(store).get(STORES + "/" + store);
        assertThat(read.body()).isEqualTo(changed.body());
        assertThat(read.text("/contactEmail")).isEqualTo("hello@kea.example");
        assertThat(read.at("/checkout/taxRate").decimalValue()).isEqualByComparingTo("0.19");
        assertThat(read.text("/checkout/shippingPrice/amount")).isEqualTo("4.90");
        StoreChanged event = changed(store, 1).payload();
        assertThat(event.hosts()).containsExactly(host);
        assertThat(event.timezone()).isEqualTo("Europe/Berlin");
        assertThat(event.checkout().freeShippingFrom()).isEqualTo(Money.ofMinor(5000, "USD"));
    }

    @Test
    void clearsWhatIsNullAndLeavesWhatIsAbsent() {
        StoreId store = open("clear-" + owner);
        staff(store)
                .patch(
                        STORES + "/" + store,
                        "{\"contactEmail\": \"a@b.example\", \"checkout\": {\"taxRate\": 0.1, \"freeShippingFrom\": 5}}");

        Answer cleared = staff(store)
                .patch(STORES + "/" + store, "{\"contactEmail\": null, \"checkout\": {\"freeShippingFrom\": null}}");

        assertThat(cleared.at("/contactEmail").isNull()).as("%s", cleared).isTrue();
        assertThat(cleared.at("/checkout/freeShippingFrom").isNull()).isTrue();
        assertThat(cleared.at("/checkout/taxRate").decimalValue()).isEqualByComparingTo("0.1");
    }

    @Test
    void refusesAChangeOfAnotherVersion() {
        StoreId store = open("etag-" + owner);
        Api staff = staff(store);

        assertThat(staff.header("If-Match", "\"7\"")
                        .patch(STORES + "/" + store, "{\"name\": \"X\"}")
                        .problem())
                .isEqualTo("412 PRECONDITION_FAILED");
        assertThat(staff.header("If-Match", "nonsense")
                        .patch(STORES + "/" + store, "{\"name\": \"X\"}")
                        .problem())
                .isEqualTo("412 PRECONDITION_FAILED");
        assertThat(staff.header("If-Match", "\"0\"")
                        .patch(STORES + "/" + store, "{\"name\": \"Y\"}")
                        .status())
                .isEqualTo(200);
        assertThat(staff.header("If-Match", "*")
                        .patch(STORES + "/" + store, "{\"name\": \"Z\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsAHostNameLeadToOneStore() {
        StoreId first = open("host-a-" + owner);
        StoreId second = open("host-b-" + owner);
        String body = "{\"name\": \"Taken\", \"hosts\": [\"shop." + owner + ".example\"]}";
        staff(first).patch(STORES + "/" + first, body);

        Answer refused = staff(second).patch(STORES + "/" + second, body);

        assertThat(refused.problem()).isEqualTo("409 HOST_TAKEN");
        assertThat(staff(second).get(STORES + "/" + second).text("/name")).isNotEqualTo("Taken");
    }

    @Test
    void neverOpensAClosedStoreAgain() {
        StoreId store = open("closed-" + owner);
        staff(store).patch(STORES + "/" + store, "{\"status\": \"CLOSED\"}");

        Answer refused = staff(store).patch(STORES + "/" + store, "{\"status\": \"ACTIVE\", \"name\": \"Back\"}");

        assertThat(refused.problem()).isEqualTo("409 STATUS_CHANGE_REFUSED");
        assertThat(staff(store).get(STORES + "/" + store).text("/status")).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"\"}",
                "{\"slug\": \"new-slug\"}",
                "{\"currency\": \"EUR\"}",
                "{\"status\": \"OPEN\"}",
                "{\"locale\": \"\"}",
                "{\"timezone\": \"+01:00\"}",
                "{\"contactEmail\": \"nobody\"}",
                "{\"contactEmail\": 5}",
                "{\"hosts\": [null]}",
                "{\"hosts\": [\"localhost\"]}",
                "{\"hosts\": \"shop.example.com\"}",
                "{\"checkout\": {\"taxRate\": 19}}",
                "{\"checkout\": {\"taxRate\": -0.1}}",
                "{\"checkout\": {\"taxRate\": 1e999999999}}",
                "{\"checkout\": {\"taxRate\": \"much\"}}",
                "{\"checkout\": {\"shippingPrice\": -1}}",
                "{\"checkout\": {\"shippingPrice\": 1.999}}",
                "{\"checkout\": {\"shippingPrice\": {\"amount\": \"5\", \"currencyCode\": \"EUR\"}}}",
                "{\"checkout\": {\"shippingPrice\": 99999999999999}}",
                "{\"checkout\": {\"freeShippingFrom\": 1e400}}",
                "{\"checkout\": {\"discount\": 1}}"
            })
    void changesNothingWhenAFieldIsWrong(String body) {
        StoreId store = open("bad-" + owner);

        Answer answer = staff(store).patch(STORES + "/" + store, body);

        assertThat(answer.problem()).as("%s", answer).isEqualTo("400 VALIDATION_FAILED");
        assertThat(staff(store).get(STORES + "/" + store).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void hidesTheStoreFromTokensOfOtherStores() {
        StoreId store = open("hidden-" + owner);
        Api stranger = staff(open("stranger-" + owner));

        assertThat(stranger.get(STORES + "/" + store).problem()).isEqualTo("404 STORE_NOT_FOUND");
        assertThat(stranger.patch(STORES + "/" + store, "{\"name\": \"Mine now\"}")
                        .problem())
                .isEqualTo("404 STORE_NOT_FOUND");
        assertThat(staff(store).get(STORES + "/" + store).text("/name")).isEqualTo("hidden-" + owner);
    }

    @Test
    void asksForThePermission() {
        StoreId store = open("permission-" + owner);
        Api other = api.as(tokens.merchant(store, "product:read"));

        assertThat(other.get(STORES + "/" + store).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(other.patch(STORES + "/" + store, "{}").problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(merchant().get(STORES + "/" + store).problem()).isEqualTo("403 PERMISSION_DENIED");
    }

    @Test
    void staysWithinItsBudgetOfStatements() {
        StoreId store = open("budget-" + owner);

        assertThat(sql.statementsOf(() -> merchant().post(STORES, Map.of("name", "Budget"))))
                .as("create")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(sql.statementsOf(() -> merchant().get(STORES))).as("list").hasSize(1);
        assertThat(sql.statementsOf(() -> staff(store).get(STORES + "/" + store)))
                .as("read")
                .hasSize(1);
        assertThat(sql.statementsOf(() -> staff(store).patch(STORES + "/" + store, "{\"name\": \"B\"}")))
                .as("change")
                .hasSizeLessThanOrEqualTo(3);
    }

    private Event<StoreChanged> changed(StoreId store, long version) {
        return events.await(
                StoreChanged.class, event -> event.payload().storeId().equals(store) && event.sequence() == version);
    }

    private StoreId open(String slug) {
        Answer answer = merchant().post(STORES, Map.of("name", slug, "slug", slug));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return id(answer);
    }

    private Api merchant() {
        return api.as(tokens.merchantWithoutStore(owner));
    }

    private Api staff(StoreId store) {
        return api.as(tokens.merchant(store, "settings:read", "settings:write"));
    }

    private static StoreId id(Answer answer) {
        return StoreId.parse(answer.text("/id"));
    }

    private static List<String> ids(Answer page) {
        return page.at("/data")
                .valueStream()
                .map(each -> each.at("/id").stringValue())
                .toList();
    }
}
