package com.ecomify.verification.degradation;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.shops.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tries everything in one shop during each outage and after it, and keeps the table. */
final class Trials {

    /** Longer than any time-out on the way. */
    private static final long AT_ONCE_MILLIS = 8_000;

    private static final long RECOVERY_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 500;
    private static final Set<String> SETTLED = Set.of("CONFIRMED", "PROCESSING", "COMPLETED", "CANCELLED");

    private final LocalPlatform platform;
    private final Client client;
    private final Shop shop;
    private final List<String> faults = new ArrayList<>();
    private boolean headed;

    Trials(LocalPlatform platform, Client client, Shop shop) {
        this.platform = platform;
        this.client = client;
        this.shop = shop;
    }

    List<String> faults() {
        return faults;
    }

    /** What it came to, as the next rows of a Markdown table. */
    List<String> run(Outage outage) throws InterruptedException {
        List<String> accepted = new ArrayList<>();
        var row = new StringBuilder("| " + outage.title() + " |");
        outage.parts().forEach(part -> takeAway(part, outage.frozen()));
        try {
            for (Activity activity : Activity.all()) {
                Answer answer = attempt(activity);
                row.append(' ').append(outcome(answer).shown()).append(" |");
                judge(outage, activity, answer);
                if (activity == Activity.CHECK_OUT && answer.succeeded()) {
                    String id = answer.status() == 202 ? "orderId" : "id";
                    accepted.add(answer.json().path(id).asString());
                }
            }
        } finally {
            bringBack(outage);
        }
        expectAllToWork("after " + outage.title());
        for (String order : accepted) {
            expectSettled(order, outage);
        }
        List<String> rows = new ArrayList<>(headed ? List.of() : head());
        headed = true;
        rows.add(row.toString());
        return rows;
    }

    private static List<String> head() {
        return List.of(
                "| away | "
                        + String.join(
                                " | ",
                                Activity.all().stream().map(Activity::title).toList()) + " |",
                "|---|" + "---|".repeat(Activity.all().size()));
    }

    void expectAllToWork(String when) throws InterruptedException {
        long deadline = System.currentTimeMillis() + RECOVERY_MILLIS;
        for (Activity activity : Activity.all()) {
            Answer answer = attempt(activity);
            while (outcome(answer) != Outcome.WORKS && System.currentTimeMillis() < deadline) {
                Thread.sleep(PAUSE_MILLIS);
                answer = attempt(activity);
            }
            if (outcome(answer) != Outcome.WORKS) {
                faults.add("%s: %s does not work: %s".formatted(when, activity.title(), answer.shown()));
            }
        }
    }

    private Answer attempt(Activity activity) throws InterruptedException {
        return activity.attempt(client, platform.url("gateway"), shop);
    }

    private void judge(Outage outage, Activity activity, Answer answer) {
        if (!outage.allows(activity, outcome(answer))) {
            faults.add("Without %s: %s %s in %d ms: %s"
                    .formatted(
                            outage.title(),
                            activity.title(),
                            outcome(answer).shown(),
                            answer.millis(),
                            answer.shown()));
        }
    }

    private void takeAway(String part, boolean frozen) {
        if (frozen) {
            platform.pause(part);
        } else {
            platform.kill(part);
        }
    }

    /** Engines before the services that need them: the other way round than they went. */
    private void bringBack(Outage outage) throws InterruptedException {
        for (String part : outage.parts().reversed()) {
            if (outage.frozen()) {
                platform.resume(part);
            } else if (!platform.start(part)) {
                faults.add(part + " does not start again after it was taken away");
            }
        }
    }

    private static Outcome outcome(Answer answer) {
        if (answer.millis() > AT_ONCE_MILLIS) {
            return Outcome.BROKEN;
        }
        boolean clear = answer.header("Content-Type").startsWith("application/problem+json")
                && !answer.header("Retry-After").isEmpty();
        return switch (answer.status()) {
            case 200, 201, 204 -> Outcome.WORKS;
            case 202 -> Outcome.LATER;
            case 503 -> clear ? Outcome.SAYS_NO : Outcome.BROKEN;
            default -> Outcome.BROKEN;
        };
    }

    /** Nothing that was accepted is forgotten: it is confirmed in the end, or cancelled and undone. */
    private void expectSettled(String order, Outage outage) throws InterruptedException {
        Request read = Request.of("GET", platform.url("gateway") + "/api/v1/admin/orders/" + order)
                .with("Authorization", "Bearer " + shop.ownerToken());
        long deadline = System.currentTimeMillis() + RECOVERY_MILLIS;
        String status = status(read);
        while (!SETTLED.contains(status) && System.currentTimeMillis() < deadline) {
            Thread.sleep(PAUSE_MILLIS);
            status = status(read);
        }
        if (!SETTLED.contains(status)) {
            faults.add("Order %s, taken without %s, is %s a minute later".formatted(order, outage.title(), status));
        }
    }

    private String status(Request read) throws InterruptedException {
        return client.send(read).json().path("orderStatus").asString("");
    }
}
