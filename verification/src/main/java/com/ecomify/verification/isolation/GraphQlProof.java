package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Json;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.api.Schema;
import com.ecomify.verification.api.Work;
import com.ecomify.verification.isolation.Credential.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Every root field of the GraphQL schema but the subscriptions, asked for with everything below it by everybody. */
record GraphQlProof(Client client, String url, Schema schema, Credentials credentials, Judge judge, Tally tally) {

    private static final Fillings FILLINGS = new Fillings();

    void findForgotten() {
        for (String field : schema.rootFields()) {
            tally.add("root fields of the GraphQL schema", 1);
            if (FILLINGS.of(field).isEmpty()) {
                tally.fault("The schema has " + field + ", and the suite does not know how to ask for it");
            }
        }
    }

    void control(boolean reads) throws InterruptedException {
        for (Filling filling : fillings()) {
            if (filling.reads() == reads) {
                probe(filling, credentials.owner());
            }
        }
    }

    void probe() throws InterruptedException {
        List<Work.Step> steps = new ArrayList<>();
        for (Filling filling : fillings()) {
            for (Credential credential : credentials.wrongful(filling)) {
                steps.add(() -> probe(filling, credential));
            }
        }
        Work.all(steps);
    }

    private List<Filling> fillings() {
        return schema.rootFields().stream()
                .filter(field -> !field.startsWith("Subscription."))
                .flatMap(field -> FILLINGS.of(field).stream())
                .toList();
    }

    private void probe(Filling filling, Credential credential) throws InterruptedException {
        JsonNode variables = Json.read(Filling.fill(filling.body(), credentials.asked(), credential.asking()));
        String document = schema.document(
                filling.name(), variables.propertyNames().stream().collect(Collectors.toSet()));
        Answer answer = client.send(Request.of("POST", url + "/graphql")
                .with(credential.headers())
                .json(Map.of("query", document, "variables", variables)));
        tally.add(
                credential.standing() == Standing.RIGHTFUL ? "controls by the rightful caller" : "probes over GraphQL",
                1);
        Answer told = asRest(filling, answer);
        if (judge.refusedCrossing(filling, credential, told)) {
            tally.add("crossings refused over GraphQL", 1);
        }
        judge.fault(filling, credential, told)
                .ifPresent(fault -> tally.fault("%s as %s: %s\n    %s"
                        .formatted(
                                filling.name(),
                                credential.name(),
                                fault,
                                answer.request().curl())));
    }

    /** What the answer would be over REST: the errors of a refused field are in an answer that is itself a success. */
    private static Answer asRest(Filling filling, Answer answer) {
        if (!answer.succeeded()) {
            return answer;
        }
        JsonNode document = answer.json();
        JsonNode field = document.path("data")
                .path(filling.name().substring(filling.name().indexOf('.') + 1));
        Optional<String> code = Optional.of(
                        document.at("/errors/0/extensions/code").asString(""))
                .filter(each -> !each.isEmpty())
                .or(() -> Optional.of(field.at("/userErrors/0/code").asString("")))
                .filter(each -> !each.isEmpty());
        int status = code.map(GraphQlProof::status).orElse(nothing(field) ? 404 : 200);
        return new Answer(answer.request(), status, answer.headers(), answer.text(), answer.millis());
    }

    private static boolean nothing(JsonNode field) {
        return field.isMissingNode()
                || field.isNull()
                || (field.path("edges").isArray() && field.path("edges").isEmpty());
    }

    private static int status(String code) {
        return switch (code) {
            case "UNAUTHENTICATED", "TOKEN_INVALID" -> 401;
            case "PERMISSION_DENIED", "STORE_MISMATCH" -> 403;
            case "INTERNAL_ERROR", "UNAVAILABLE" -> 500;
            default -> code.endsWith("NOT_FOUND") ? 404 : 400;
        };
    }
}
