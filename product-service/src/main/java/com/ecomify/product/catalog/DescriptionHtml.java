package com.ecomify.product.catalog;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** The HTML that a description may hold: text, headings, lists, tables, links and images; nothing that runs. */
final class DescriptionHtml {

    private static final PolicyFactory ALLOWED = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.LINKS)
            .and(Sanitizers.TABLES)
            .and(Sanitizers.IMAGES)
            .and(new HtmlPolicyBuilder().allowElements("span", "hr").toFactory());

    private DescriptionHtml() {}

    static String sanitised(String html) {
        return ALLOWED.sanitize(html);
    }
}
