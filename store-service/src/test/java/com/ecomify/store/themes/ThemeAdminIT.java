package com.ecomify.store.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.store.StoreChanged;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.Api.Answer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ThemeAdminIT {

    private static final String THEME = "/api/v1/admin/theme";
    private static final String STOREFRONT = "/api/v1/storefront/store";
    private static final String FOREST = """
            {"colors": {"primary": "#174E3B", "secondary": "#7d8b84", "accent": "#8f3a1d", "background": "#fcfbf8",
                        "text": "#1d2320"},
             "typography": {"fontFamily": "Space Grotesk", "headingFont": "Lora"},
             "layout": {"headerStyle": "fixed", "sidebarPosition": "right"}}""";

    @Autowired
    private Api api;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private SqlCounter sql;

    private StoreId store = new StoreId(Uuid7.next());

    @BeforeEach
    void openStore() {
        store = open();
    }

    @Test
    void startsWithTheStorefrontsOwnLook() {
        Answer answer = staff().get(THEME);

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.at("/custom").asBoolean()).isFalse();
        assertThat(answer.text("/colors/background")).isEqualTo("#fcf9f4");
        assertThat(answer.at("/updatedAt").isNull()).isTrue();
        assertThat(shown().at("/theme").isNull()).as("%s", shown()).isTrue();
    }

    @Test
    void acceptsItsOwnLookAsATheme() {
        Answer look = staff().get(THEME);

        Answer answer = staff().put(
                        THEME,
                        Map.of(
                                "colors", look.at("/colors"),
                                "typography", look.at("/typography"),
                                "layout", look.at("/layout")));

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.at("/colors")).isEqualTo(look.at("/colors"));
    }

    @Test
    void showsShoppersWhatTheMerchantChose() {
        Answer answer = staff().put(THEME, FOREST);

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.at("/custom").asBoolean()).isTrue();
        assertThat(answer.text("/colors/primary")).isEqualTo("#174e3b");
        assertThat(answer.text("/updatedAt")).isNotEmpty();
        assertThat(staff().get(THEME).body()).isEqualTo(answer.body());
        assertThat(staff().get(THEME).header("ETag")).isEqualTo(answer.header("ETag"));
        Answer shown = shown();
        assertThat(shown.at("/theme/colors")).isEqualTo(answer.at("/colors"));
        assertThat(shown.text("/theme/typography/fontFamily")).isEqualTo("Space Grotesk");
        assertThat(shown.text("/theme/typography/headingFont")).isEqualTo("Lora");
        assertThat(shown.text("/theme/layout/headerStyle")).isEqualTo("fixed");
        assertThat(shown.text("/theme/layout/sidebarPosition")).isEqualTo("right");
    }

    @Test
    void publishesEveryChangeAsTheStoresNextVersion() {
        staff().put(THEME, FOREST);
        staff().delete(THEME);

        for (long version = 1; version <= 2; version++) {
            long expected = version;
            events.await(
                    StoreChanged.class,
                    event -> event.payload().storeId().equals(store) && event.sequence() == expected);
        }
        assertThat(staff().get("/api/v1/admin/stores/" + store).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void goesBackToTheStorefrontsOwnLook() {
        String first = tag(staff().put(THEME, FOREST));

        assertThat(staff().header("If-Match", first).delete(THEME).status()).isEqualTo(204);

        assertThat(staff().get(THEME).at("/custom").asBoolean()).isFalse();
        assertThat(tag(staff().get(THEME))).isEqualTo("\"0\"");
        assertThat(shown().at("/theme").isNull()).isTrue();
        assertThat(tag(staff().put(THEME, FOREST)))
                .as("an old tag names no later theme")
                .isNotEqualTo(first);
    }

    @Test
    void changesOnlyTheVersionThatIsMeant() {
        Answer first = staff().header("If-Match", "\"0\"").put(THEME, FOREST);
        assertThat(first.status()).as("%s", first).isEqualTo(200);
        String other = FOREST.replace("Lora", "Inter");

        assertThat(staff().header("If-Match", "\"0\"").put(THEME, other).problem())
                .isEqualTo("412 PRECONDITION_FAILED");
        assertThat(staff().header("If-Match", "\"0\"").delete(THEME).problem()).isEqualTo("412 PRECONDITION_FAILED");

        assertThat(staff().get(THEME).body()).isEqualTo(first.body());
        assertThat(staff().get("/api/v1/admin/stores/" + store).header("ETag"))
                .as("what was refused changes no store")
                .isEqualTo("\"1\"");
    }

    @Test
    void letsOneOfManyChooseTheFirstTheme() throws Exception {
        Callable<Answer> request = () -> staff().header("If-Match", "\"0\"").put(THEME, FOREST);

        List<Answer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(Collections.nCopies(6, request)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("412 PRECONDITION_FAILED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    colors.text    | #1d2320 | #9aa09d | contrast: 2.66:1 (expected: at least 4.5:1 against the background)
                    colors.primary | #174E3B | #7f7f7f | contrast: 4.00:1 (expected: at least 4.5:1 against the background or the text, which its labels are written in)
                    colors.accent  | #8f3a1d | #7f7f7f | contrast: 4.00:1 (expected: at least 4.5:1 against the background or the text, which its labels are written in)
                    """)
    void refusesWhatNobodyCouldRead(String field, String good, String bad, String message) {
        // Between white and this dark text there are greys on which neither can be read.
        String theme = FOREST.replace("#fcfbf8", "#ffffff").replace(good, bad);

        Answer answer = staff().put(THEME, theme);

        assertThat(answer.problem()).as("%s", answer).isEqualTo("400 VALIDATION_FAILED");
        assertThat(answer.text("/violations/0/field")).isEqualTo(field);
        assertThat(answer.text("/violations/0/message")).isEqualTo(message);
        assertThat(staff().get(THEME).at("/custom").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "#174E3B, red, colors.primary",
        "#7d8b84, #7d8, colors.secondary",
        "#8f3a1d, '#8f3a1d;}', colors.accent",
        "Space Grotesk, Comic Sans MS, typography.fontFamily",
        "Lora, , typography.headingFont",
        "fixed, sticky, layout.headerStyle",
        "right, top, layout.sidebarPosition",
        "headerStyle, customCSS, layout.customCSS"
    })
    void namesTheFieldThatIsWrong(String good, String bad, String field) {
        Answer answer = staff().put(THEME, FOREST.replace(good, bad == null ? "" : bad));

        assertThat(answer.problem()).as("%s", answer).isEqualTo("400 VALIDATION_FAILED");
        assertThat(answer.at("/violations")
                        .valueStream()
                        .map(each -> each.at("/field").stringValue()))
                .contains(field);
    }

    @Test
    void wantsAllOfATheme() {
        Answer answer = staff().put(THEME, "{\"colors\": {\"primary\": \"#000000\"}, \"layout\": null}");

        assertThat(answer.problem()).isEqualTo("400 VALIDATION_FAILED");
        assertThat(answer.at("/violations")
                        .valueStream()
                        .map(each -> each.at("/field").stringValue()))
                .contains("colors.text", "typography", "layout");
    }

    @Test
    void asksForThePermission() {
        Api reader = api.as(tokens.merchant(store, "settings:read"));
        Api other = api.as(tokens.merchant(store, "product:write"));

        assertThat(reader.get(THEME).status()).isEqualTo(200);
        assertThat(reader.put(THEME, FOREST).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(reader.delete(THEME).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(other.get(THEME).problem()).isEqualTo("403 PERMISSION_DENIED");
        assertThat(api.inStore(store).get(THEME).status()).isEqualTo(401);
    }

    @Test
    void leavesOtherStoresAsTheyAre() {
        StoreId theirs = open();

        staff().put(THEME, FOREST);

        assertThat(api.inStore(theirs).get(STOREFRONT).at("/theme").isNull()).isTrue();
        assertThat(api.as(tokens.merchant(theirs, "settings:read"))
                        .get(THEME)
                        .at("/custom")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void staysWithinItsBudgetOfStatements() {
        assertThat(sql.statementsOf(() -> staff().get(THEME))).as("read").hasSize(1);
        assertThat(sql.statementsOf(() -> staff().put(THEME, FOREST))).as("put").hasSizeLessThanOrEqualTo(6);
        assertThat(sql.statementsOf(this::shown)).as("storefront").hasSize(2);
    }

    private StoreId open() {
        Answer opened =
                api.as(tokens.merchantWithoutStore(Uuid7.next())).post("/api/v1/admin/stores", Map.of("name", "Kea"));
        assertThat(opened.status()).as("%s", opened).isEqualTo(201);
        return StoreId.parse(opened.text("/id"));
    }

    private Api staff() {
        return api.as(tokens.merchant(store, "settings:read", "settings:write"));
    }

    private Answer shown() {
        return api.inStore(store).get(STOREFRONT);
    }

    private static String tag(Answer answer) {
        return String.valueOf(answer.header("ETag"));
    }
}
