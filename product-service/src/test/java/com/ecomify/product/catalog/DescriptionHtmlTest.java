package com.ecomify.product.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionHtmlTest {

    @Test
    void keepsTextLinksTablesAndImages() {
        String html = "<h2>Care</h2><ul><li><b>Wash</b></li></ul><table><tbody><tr><td>M</td></tr></tbody></table>"
                + "<img src=\"https://images.example/a.jpg\" alt=\"A\" />";

        assertThat(DescriptionHtml.sanitised(html)).isEqualTo(html);
    }

    @Test
    void removesEverythingThatCouldRun() {
        assertThat(DescriptionHtml.sanitised("<p onclick=\"x()\">Hi</p><script>alert(1)</script>"
                        + "<iframe src=\"https://evil.example\"></iframe><a href=\"javascript:x()\">y</a>"
                        + "<svg onload=x()><style>p{}</style>"))
                .isEqualTo("<p>Hi</p>y");
    }
}
