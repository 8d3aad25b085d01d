package com.ecomify.verification.fuzz;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.Options;
import com.ecomify.verification.Verification;
import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.ApiDocuments;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Operation;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.api.Schema;
import com.ecomify.verification.api.Work;
import com.ecomify.verification.shops.Hooks;
import com.ecomify.verification.shops.Shop;
import com.ecomify.verification.shops.Shops;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Property-based fuzzing of every operation: what {@code ./ecomify verify fuzz} runs. */
public final class Fuzz implements Verification {

    private static final PrintStream OUT = System.out;
    private static final int REST_REQUESTS = 9_600;
    private static final int GRAPHQL_REQUESTS = 1_000;
    private static final int FAULTS_SHOWN = 20;

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        OUT.println("  Seed " + options.seed());
        var findings = new Findings();
        long startedAt = System.nanoTime();
        int sent;
        try (Client client = new Client();
                Hooks hooks = new Hooks(platform.webhookReceiverPort())) {
            var shops = new Shops(platform, client, hooks);
            Shop shop = shops.open(shops.tokens());
            List<Work.Step> steps = rest(platform, client, shop, options.seed(), findings);
            steps.addAll(graphQl(platform.url("gateway"), client, shop, options.seed(), findings));
            sent = steps.size();
            Work.all(steps);
            repeatSlowOnes(client, findings);
        }
        report(platform, findings, sent, (System.nanoTime() - startedAt) / 1_000_000_000);
        return findings.faults().isEmpty();
    }

    private static List<Work.Step> rest(LocalPlatform platform, Client client, Shop shop, long seed, Findings findings)
            throws InterruptedException {
        List<Operation> operations = new ApiDocuments(platform, client).operations();
        int each = REST_REQUESTS / operations.size() + 1;
        List<Work.Step> steps = new ArrayList<>();
        for (int number = 0; number < each; number++) {
            for (Operation operation : operations) {
                var requests = new RestRequests(platform.url(operation.server()), shop, operation);
                String name = operation.name() + " at " + operation.server();
                long own = seed * 1_000_003 + name.hashCode() * 31L + number;
                steps.add(() -> {
                    Answer answer = client.send(requests.draw(own));
                    findings.count(answer);
                    Rules.fault(answer).ifPresent(what -> findings.fault(name, what, answer));
                    noteSlow(name, answer, findings);
                });
            }
        }
        return steps;
    }

    private static List<Work.Step> graphQl(String gateway, Client client, Shop shop, long seed, Findings findings)
            throws InterruptedException {
        Schema schema = new Schema(
                client.send(Request.of("POST", gateway + "/graphql").json(Map.of("query", Schema.INTROSPECTION)))
                        .orFail()
                        .json());
        List<String> fields = schema.rootFields();
        List<Work.Step> steps = new ArrayList<>();
        for (int number = 0; number < GRAPHQL_REQUESTS; number++) {
            String field = fields.get(number % fields.size());
            var requests = new GraphQlRequests(gateway, shop, schema, field);
            long own = seed * 1_000_003 + field.hashCode() * 31L + number;
            steps.add(() -> {
                Answer answer = client.send(requests.draw(own));
                findings.count(answer);
                Rules.graphQlFault(answer).ifPresent(what -> findings.fault(field, what, answer));
                noteSlow(field, answer, findings);
            });
        }
        return steps;
    }

    private static void noteSlow(String operation, Answer answer, Findings findings) {
        if (Rules.slow(answer)) {
            findings.slow(operation, answer);
        }
    }

    /** What was slow beside so many others may have waited for a processor; what is slow alone is slow. */
    private static void repeatSlowOnes(Client client, Findings findings) throws InterruptedException {
        for (Findings.Slow each : findings.slowOnes()) {
            Answer alone = client.send(each.answer().request());
            if (Rules.slow(alone)) {
                findings.fault(each.operation(), "slower than " + Rules.SLOW_MILLIS + " ms, alone as well", alone);
            }
        }
    }

    private static void report(LocalPlatform platform, Findings findings, int sent, long seconds) throws IOException {
        List<String> faults = findings.faults().entrySet().stream()
                .map(fault -> fault.getKey() + "\n    " + fault.getValue())
                .toList();
        faults.stream().limit(FAULTS_SHOWN).forEach(fault -> OUT.println("  ✘ " + fault));
        if (!faults.isEmpty()) {
            OUT.println("  All of them are in " + Files.write(platform.folder().resolve("fuzz.txt"), faults));
        }
        OUT.println("  %d requests in %d s; answers by status: %s".formatted(sent, seconds, findings.statuses()));
        OUT.println("  %d answers with a fault of %d kinds; %d slower than %d ms beside the others"
                .formatted(findings.faulty(), findings.faults().size(), findings.slowCount(), Rules.SLOW_MILLIS));
    }
}
