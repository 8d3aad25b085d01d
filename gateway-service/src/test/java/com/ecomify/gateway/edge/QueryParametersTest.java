package com.ecomify.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    @Test
    void readsNamesAndValuesInTheirOrder() {
        Map<String, String[]> parameters = QueryParameters.of("q=caf%C3%A9+au+lait&tag=a&tag=b%26c&flag&=x");

        assertThat(parameters.keySet()).containsExactly("q", "tag", "flag", "");
        assertThat(parameters.get("q")).containsExactly("café au lait");
        assertThat(parameters.get("tag")).containsExactly("a", "b&c");
        assertThat(parameters.get("flag")).containsExactly("");
    }

    @Test
    void leavesWhatIsNoEncodingAlone() {
        assertThat(QueryParameters.of("q=100%").get("q")).containsExactly("100%");
    }

    @Test
    void isEmptyWithoutAQuery() {
        assertThat(QueryParameters.of(null)).isEmpty();
    }
}
