package com.ecomify.plugin.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.order.OrderPlaced;
import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.events.EventJson;
import com.ecomify.common.testing.Golden;
import com.ecomify.plugin.storecopy.StoreCopy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrderTextTest {

    private final OrderSnapshot order = Golden.read(OrderPlaced.class).order();

    @Test
    void namesOrderLinesAndTotals() {
        OrderText text = new OrderText(order, store("Fjordline", Locale.US));

        assertThat(text.subject()).isEqualTo("Order 1001 at Fjordline");
        assertThat(text.plain())
                .contains("Ada")
                .contains("2 x Linen Shirt")
                .contains("Subtotal: €99.80")
                .contains("Shipping: €4.90")
                .contains("Total: €104.70")
                .contains("Tax included: €16.72")
                .contains("10119 Berlin");
    }

    @Test
    void writesAmountsAsTheStoresCountryDoes() {
        OrderText text = new OrderText(order, store("Fjordline", Locale.GERMANY));

        assertThat(text.plain()).contains("Total: 104,70\u00a0€");
    }

    @Test
    void escapesWhatPeopleEntered() {
        OrderText text =
                new OrderText(with("Linen Shirt", "<script>alert(1)</script>"), store("<b>Mugs & Co</b>", Locale.US));

        assertThat(text.html())
                .doesNotContain("<script>", "<b>")
                .contains("&lt;script&gt;", "&lt;b&gt;Mugs &amp; Co&lt;/b&gt;");
    }

    @Test
    void keepsHeadersInOneLine() {
        OrderText text = new OrderText(order, store("Mugs\r\nBcc: everybody@example.com", Locale.US));

        assertThat(text.subject()).doesNotContain("\r", "\n");
    }

    private OrderSnapshot with(String text, String other) {
        String json = new String(EventJson.write(order), StandardCharsets.UTF_8).replace(text, other);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), OrderSnapshot.class);
    }

    private static StoreCopy store(String name, Locale locale) {
        return new StoreCopy(name, locale, null);
    }
}
