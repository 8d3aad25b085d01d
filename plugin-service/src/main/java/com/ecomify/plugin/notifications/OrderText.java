package com.ecomify.plugin.notifications;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.common.money.Money;
import com.ecomify.plugin.storecopy.StoreCopy;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The words of an order confirmation, once as plain text and once as HTML. Everything that people entered is escaped. */
final class OrderText {

    private final OrderSnapshot order;
    private final StoreCopy store;

    OrderText(OrderSnapshot order, StoreCopy store) {
        this.order = order;
        this.store = store;
    }

    String subject() {
        return oneLine("Order " + order.orderNumber() + " at " + store.name());
    }

    String plain() {
        List<String> lines = new ArrayList<>();
        lines.add("Thank you for your order, " + oneLine(order.shippingAddress().firstName()) + ".");
        lines.add("");
        lines.add("Order " + order.orderNumber());
        lines.add("");
        order.lineItems()
                .forEach(item ->
                        lines.add(item.quantity() + " x " + oneLine(title(item)) + "   " + format(item.totalPrice())));
        lines.add("");
        totals().forEach(total -> lines.add(total.label() + ": " + total.amount()));
        lines.add("");
        lines.add("Delivery to");
        lines.addAll(address().stream().map(OrderText::oneLine).toList());
        lines.add("");
        lines.add(oneLine(store.name()));
        return String.join("\n", lines);
    }

    String html() {
        String items = order.lineItems().stream()
                .map(item -> "<tr><td>%d &times; %s</td><td align=\"right\">%s</td></tr>"
                        .formatted(item.quantity(), escape(title(item)), escape(format(item.totalPrice()))))
                .collect(Collectors.joining("\n"));
        String totals = totals().stream()
                .map(total -> "<tr><td>%s</td><td align=\"right\">%s</td></tr>"
                        .formatted(escape(total.label()), escape(total.amount())))
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <p>Thank you for your order, %s.</p>
                <h1>Order %s</h1>
                <table>
                %s
                %s
                </table>
                <p>Delivery to<br>%s</p>
                <p>%s</p>
                </body></html>
                """.formatted(
                        escape(subject()),
                        escape(order.shippingAddress().firstName()),
                        escape(order.orderNumber()),
                        items,
                        totals,
                        address().stream().map(OrderText::escape).collect(Collectors.joining("<br>")),
                        escape(store.name()));
    }

    private List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        totals.add(new Total("Subtotal", format(order.subtotalPrice())));
        if (order.totalDiscount().amountMinor() != 0) {
            totals.add(new Total("Discount", format(order.totalDiscount().negated())));
        }
        totals.add(new Total("Shipping", format(order.totalShipping())));
        if (!order.taxIncluded()) {
            totals.add(new Total("Tax", format(order.totalTax())));
        }
        totals.add(new Total("Total", format(order.totalPrice())));
        if (order.taxIncluded()) {
            totals.add(new Total("Tax included", format(order.totalTax())));
        }
        return totals;
    }

    private List<String> address() {
        OrderSnapshot.Address to = order.shippingAddress();
        List<String> lines = new ArrayList<>();
        lines.add(to.firstName() + " " + to.lastName());
        addUnlessBlank(lines, to.company());
        lines.add(to.address1());
        addUnlessBlank(lines, to.address2());
        lines.add(to.zip() + " " + to.city());
        addUnlessBlank(lines, to.province());
        lines.add(to.country());
        return lines;
    }

    private static void addUnlessBlank(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line);
        }
    }

    private static String title(OrderSnapshot.LineItem item) {
        return item.variantTitle() == null ? item.title() : item.title() + " (" + item.variantTitle() + ")";
    }

    private String format(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(store.locale());
        int digits = money.currency().getDefaultFractionDigits();
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.toDecimal());
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Nothing that people entered starts a new line, least of all in a header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private record Total(String label, String amount) {}
}
