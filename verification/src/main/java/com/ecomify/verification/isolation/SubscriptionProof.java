package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Json;
import com.ecomify.verification.api.Schema;
import com.ecomify.verification.isolation.Credential.Standing;
import com.ecomify.verification.shops.Shops;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A real sale, while everybody listens: who has no right to hear of it must not. */
record SubscriptionProof(Client client, String gateway, Schema schema, Credentials credentials, Tally tally) {

    private static final Fillings FILLINGS = new Fillings();
    private static final long TO_SUBSCRIBE = 2_000;
    private static final long PATIENCE = 15_000;
    private static final long PAUSE = 200;
    private static final long AFTERWARDS = 1_500;

    /** Who listens to what. */
    private record Ear(Filling filling, Credential credential, GraphQlSocket socket) {

        boolean heard() {
            return socket.messages().stream()
                    .anyMatch(message -> message.contains("\"next\"") && !message.contains("\"data\":null"));
        }
    }

    void run(Shops shops) throws InterruptedException {
        List<Ear> ears = new ArrayList<>();
        try {
            schema.rootFields().stream()
                    .filter(field -> field.startsWith("Subscription."))
                    .flatMap(field -> FILLINGS.of(field).stream())
                    .forEach(filling -> listen(filling, ears));
            Thread.sleep(TO_SUBSCRIBE);
            shops.sell(credentials.asked());
            awaitControls(ears);
            Thread.sleep(AFTERWARDS);
            ears.forEach(this::judge);
        } finally {
            ears.forEach(ear -> ear.socket().close());
        }
    }

    private void listen(Filling filling, List<Ear> ears) {
        List<Credential> all = new ArrayList<>(credentials.wrongful(filling));
        all.add(credentials.rightful(filling));
        for (Credential credential : all) {
            ears.add(new Ear(filling, credential, subscribe(filling, filling.body(), credential)));
            if (credential.standing() == Standing.STRANGER) {
                // To their own store, where nothing of this one may arrive either.
                String own = filling.body().replace("{", "{my.").replace("{my.\"", "{\"");
                ears.add(new Ear(filling, credential, subscribe(filling, own, credential)));
            }
        }
    }

    private GraphQlSocket subscribe(Filling filling, String arguments, Credential credential) {
        JsonNode variables = Json.read(Filling.fill(arguments, credentials.asked(), credential.asking()));
        String document = schema.document(
                filling.name(), variables.propertyNames().stream().collect(Collectors.toSet()));
        String token = credential.headers().getOrDefault("Authorization", "").replace("Bearer ", "");
        return GraphQlSocket.subscribe(client, gateway, token, Map.of("query", document, "variables", variables));
    }

    private static void awaitControls(List<Ear> ears) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < deadline
                && !ears.stream()
                        .filter(ear -> ear.credential().standing() == Standing.RIGHTFUL)
                        .allMatch(Ear::heard)) {
            Thread.sleep(PAUSE);
        }
    }

    private void judge(Ear ear) {
        boolean rightful = ear.credential().standing() == Standing.RIGHTFUL;
        tally.add(rightful ? "controls by the rightful caller" : "probes over subscriptions", 1);
        if (rightful && !ear.heard()) {
            tally.fault(ear.filling().name() + ": the rightful listener hears nothing: "
                    + ear.socket().messages());
        }
        if (!rightful && ear.heard()) {
            tally.fault("%s as %s: hears of another store's sale: %s"
                    .formatted(
                            ear.filling().name(),
                            ear.credential().name(),
                            ear.socket().messages()));
        }
    }
}
