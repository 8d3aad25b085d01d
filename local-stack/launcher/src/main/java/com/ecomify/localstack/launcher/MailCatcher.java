package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads what the mail catcher has caught. */
final class MailCatcher {

    private final ApiClient api;

    MailCatcher(String url) {
        this.api = new ApiClient(url);
    }

    /** The messages to an address, headers and body as they went over the wire; empty if there are none. */
    List<String> messagesTo(String address) throws IOException, InterruptedException {
        ApiClient.Answer answer = api.get("/api/user/" + address + "/messages/");
        List<String> messages = new ArrayList<>();
        if (answer.status() == 200) {
            for (JsonNode message : answer.body()) {
                messages.add(message.path("subject").asString("") + "\n"
                        + message.path("mimeMessage").asString(""));
            }
        }
        return messages;
    }
}
