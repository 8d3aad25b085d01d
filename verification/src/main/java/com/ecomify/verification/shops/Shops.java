package com.ecomify.verification.shops;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Json;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.api.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Opens shops and fills them. */
public final class Shops {

    private final LocalPlatform platform;
    private final Client client;
    private final Hooks hooks;

    public Shops(LocalPlatform platform, Client client, Hooks hooks) {
        this.platform = platform;
        this.client = client;
        this.hooks = hooks;
    }

    /** The maker of tokens that this platform takes for its own. */
    public Tokens tokens() throws InterruptedException {
        String keyId = client.send(Request.of("GET", platform.url("auth") + "/oauth2/jwks"))
                .orFail()
                .at("/keys/0/kid");
        return new Tokens(platform.url("gateway"), platform.signingKey(), keyId);
    }

    /** Opens a shop and puts something of everything into it; a matter of some seconds. */
    public Shop open(Tokens tokens) throws InterruptedException {
        String unique = Long.toString(System.nanoTime() & 0xffffffffffL, 36);
        String publicWord = "zpub" + unique;
        String privateWord = "zprv" + unique;
        var calls = new ShopCalls(client, platform.url("gateway"), publicWord, privateWord);
        Map<String, String> things = new HashMap<>();
        List<String> permissions = new ArrayList<>();
        things.put("slug", publicWord);
        found(calls, privateWord, things, permissions);
        staff(calls, privateWord, things);
        new Stocking(calls, publicWord, privateWord, things).run();
        customers(calls, privateWord, things);
        new Trading(calls, hooks, privateWord, things).run();
        return new Shop(publicWord, privateWord, Map.copyOf(things), List.copyOf(permissions), tokens);
    }

    /** One more sale in the shop, paid at once. */
    public void sell(Shop shop) throws InterruptedException {
        var calls = new ShopCalls(client, platform.url("gateway"), shop.slug(), shop.privateWord());
        calls.signIn(shop.ownerToken());
        calls.customer(shop.customerToken());
        calls.order(shop.thing("variantId"));
    }

    private static void found(ShopCalls calls, String privateWord, Map<String, String> things, List<String> permissions)
            throws InterruptedException {
        String email = privateWord + ".owner@example.com";
        String password = "battery staple " + privateWord;
        Map<String, String> login = Map.of("email", email, "password", password);
        calls.post(
                calls.anyone("POST", "/api/v1/auth/register"),
                Map.of("email", email, "password", password, "firstName", "Mia", "lastName", privateWord));
        var session = calls.post(calls.anyone("POST", "/api/v1/auth/login"), login);
        things.put("storelessToken", session.at("/accessToken"));
        things.put("refreshToken", session.at("/refreshToken"));
        things.put(
                "logoutToken",
                calls.post(calls.anyone("POST", "/api/v1/auth/login"), login).at("/refreshToken"));
        things.put("ownerEmail", email);
        things.put("password", password);
        calls.signIn(session.at("/accessToken"));
        var store = calls.post(
                calls.admin("POST", "/api/v1/admin/stores"),
                Map.of("name", things.get("slug") + " shop", "slug", things.get("slug"), "currency", "EUR"));
        things.put("storeId", store.at("/id"));
        var entered = calls.post(calls.admin("POST", "/api/v1/auth/switch-store"), Map.of("storeId", store.at("/id")));
        calls.signIn(entered.at("/accessToken"));
        var me = calls.client().send(calls.admin("GET", "/api/v1/auth/me")).orFail();
        things.put("ownerId", me.at("/user/id"));
        me.json().path("permissions").forEach(each -> permissions.add(each.asString()));
        calls.client()
                .send(calls.admin("PATCH", "/api/v1/admin/stores/" + store.at("/id"))
                        .json(Map.of("contactEmail", privateWord + ".contact@example.com")))
                .orFail();
    }

    /** Somebody who works in the shop, to be removed, and somebody who may be added. */
    private static void staff(ShopCalls calls, String privateWord, Map<String, String> things)
            throws InterruptedException {
        String former = privateWord + ".former@example.com";
        things.put("newcomerEmail", privateWord + ".newcomer@example.com");
        for (String email : List.of(former, privateWord + ".newcomer@example.com")) {
            calls.post(
                    calls.anyone("POST", "/api/v1/auth/register"),
                    Map.of(
                            "email",
                            email,
                            "password",
                            "battery staple " + privateWord,
                            "firstName",
                            "Sam",
                            "lastName",
                            privateWord));
        }
        things.put(
                "formerStaffId",
                calls.post(calls.admin("POST", "/api/v1/admin/staff"), Map.of("email", former, "role", "STAFF"))
                        .at("/userId"));
    }

    private static void customers(ShopCalls calls, String privateWord, Map<String, String> things)
            throws InterruptedException {
        things.put("customerEmail", privateWord + "@example.com");
        String password = Objects.requireNonNull(things.get("password"));
        var first = register(calls, privateWord + "@example.com", password);
        things.put("accountId", subject(first));
        calls.customer(first);
        things.put(
                "otherAccountId", subject(register(calls, "other." + things.get("slug") + "@example.com", password)));
        var listed = Waiting.until(
                calls.client(),
                calls.admin("GET", "/api/v1/admin/customers?query=" + privateWord),
                answer -> answer.json().path("data").size() == 1);
        things.put("customerId", listed.at("/data/0/id"));
    }

    private static String register(ShopCalls calls, String email, String password) throws InterruptedException {
        Request request = calls.shopper("POST", "/api/v1/storefront/auth/register")
                .json(Map.of("email", email, "password", password, "firstName", "Ada", "lastName", "Customer"));
        return Waiting.until(calls.client(), request, answer -> answer.status() == 201)
                .at("/accessToken");
    }

    private static String subject(String token) {
        String payload = token.split("\\.", -1)[1];
        byte[] bytes = Base64.getUrlDecoder().decode(payload);
        return UUID.fromString(Json.read(new String(bytes, StandardCharsets.UTF_8))
                        .path("sub")
                        .asString())
                .toString();
    }
}
