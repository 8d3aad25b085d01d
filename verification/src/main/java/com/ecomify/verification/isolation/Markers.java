package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.shops.Shop;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts by which something of a shop is known wherever it turns up. */
final class Markers {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int AROUND = 80;

    private final Shop shop;
    private final List<String> ids;

    Markers(Shop shop) {
        this.shop = shop;
        this.ids = shop.things().values().stream()
                .filter(value -> value.matches(UUID))
                .toList();
    }

    /** Whether the answer is about the shop. */
    boolean shownIn(Answer answer) {
        String text = answer.text().toLowerCase(Locale.ROOT);
        return text.contains(shop.publicWord()) || text.contains(shop.privateWord());
    }

    /** What an answer tells of the shop that its request did not say. */
    Optional<String> leakedTo(Answer answer) {
        return found(answer, Stream.concat(Stream.of(shop.publicWord(), shop.privateWord()), ids.stream()));
    }

    /** What an answer tells that visitors of the shop may not know. */
    Optional<String> privateIn(Answer answer) {
        return found(answer, Stream.of(shop.privateWord()));
    }

    private static Optional<String> found(Answer answer, Stream<String> markers) {
        String text = answer.text().toLowerCase(Locale.ROOT);
        String sent = (answer.request().url() + answer.request().body() + sentHeaders(answer)).toLowerCase(Locale.ROOT);
        return markers.filter(marker -> text.contains(marker) && !sent.contains(marker))
                .findFirst()
                .map(marker -> around(text, text.indexOf(marker)));
    }

    private static String sentHeaders(Answer answer) {
        Map<String, String> headers = answer.request().headers();
        return headers.getOrDefault("X-Store", "") + headers.getOrDefault("X-Ecomify-Store-Id", "");
    }

    private static String around(String text, int position) {
        return text.substring(Math.max(0, position - AROUND), Math.min(text.length(), position + AROUND));
    }
}
