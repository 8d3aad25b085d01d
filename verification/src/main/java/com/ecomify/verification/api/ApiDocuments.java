package com.ecomify.verification.api;

import com.ecomify.localstack.launcher.LocalPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the running platform says that it answers. */
public final class ApiDocuments {

    private static final String DOCUMENT = "/v3/api-docs";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final LocalPlatform platform;
    private final Client client;

    public ApiDocuments(LocalPlatform platform, Client client) {
        this.platform = platform;
        this.client = client;
    }

    /**
     * Every operation: of the gateway, from its merged document, and of each service, from its own.
     *
     * @throws UnexpectedAnswerException if one of them does not tell, or the gateway's document is short of a service
     */
    public List<Operation> operations() throws InterruptedException {
        List<Operation> operations = new ArrayList<>();
        for (String server : platform.services()) {
            Answer answer = client.send(Request.of("GET", platform.url(server) + DOCUMENT))
                    .orFail();
            if (answer.json().path("info").has("x-unavailable-services")) {
                throw new UnexpectedAnswerException(answer, "a document with all services");
            }
            operations.addAll(of(server, answer.json()));
        }
        return operations;
    }

    private static List<Operation> of(String server, JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new Operation(
                                server,
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue(),
                                document))));
        return operations;
    }
}
