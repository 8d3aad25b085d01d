package com.ecomify.product.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.ecomify.common.contract.product.ProductCreated;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.testing.Api;
import com.ecomify.common.testing.EnginesInitializer;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.TestEngines;
import com.ecomify.common.testing.TestEvents;
import com.ecomify.common.testing.TestTokens;
import com.ecomify.product.TestStores;
import com.ecomify.product.storecopy.StoreCurrencies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@ServiceTest
class ImportIT {

    private static final Logger log = LoggerFactory.getLogger(ImportIT.class);
    private static final String PRODUCTS = "/api/v1/admin/products";
    private static final String IMPORTS = PRODUCTS + "/imports";

    private static final String LEGACY = """
            Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,SEO Title,Variant Weight Unit
            linen-shirt,Linen Shirt,"<p>Soft,
            and ""airy"".</p>",Nordlys,Shirts,"summer, linen",true,Size,S,Color,White,LS-S-W,250,shopify,3,deny,49.90,59.90,https://images.example/2.jpg,2,Back,Linen shirt,kg
            linen-shirt,,,,,,,,M,,White,LS-M-W,250,shopify,0,continue,49.90,,https://images.example/1.jpg,1,Front,,kg
            linen-shirt,,,,,,,,,,,,,,,,,,https://images.example/3.jpg,3,,,
            lamp,Lamp,,Hjem,Lighting,,true,Title,Default Title,,,LAMP,0,,7,deny,25,,,,,,
            secret,Secret,,Hjem,Lighting,,false,Title,Default Title,,,,0,,,deny,5,,,,,,
            """;

    private static final String CURRENT = """
            Title,URL handle,Description,Vendor,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Price,Compare-at price,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Weight unit for display,Product image URL,Image position,Image alt text,SEO title,SEO description
            Oak Table,oak-table,<p>Solid.</p>,Hjem,Tables,oak,TRUE,Active,OAK-1,4006381333931,Size,Small,199.00,,shopify,2,DENY,20000,kg,https://images.example/oak.jpg,1,Oak,Oak table,Made of oak
            ,oak-table,,,,,,,OAK-2,,,Large,299.00,,shopify,1,CONTINUE,30000,kg,,,,,
            """;

    @Autowired
    private Api anonymous;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private TestEvents events;

    @Autowired
    private StoreCurrencies currencies;

    @Autowired
    @Qualifier(EnginesInitializer.DATABASE)
    private TestEngines.Database database;

    private StoreId store;
    private Api api;

    @BeforeEach
    void openStore() {
        store = TestStores.open(events, currencies, "EUR");
        api = anonymous.as(tokens.merchant(store, "product:read", "product:write", "product:delete"));
    }

    @Test
    void importsTheLegacyColumns() {
        Api.Answer done = imported(("\uFEFF" + LEGACY).getBytes(StandardCharsets.UTF_8));

        assertThat(done.text("/status")).isEqualTo("COMPLETED");
        assertThat(done.at("/totalProducts").asInt()).isEqualTo(3);
        assertThat(done.at("/created").asInt()).as(errors(done).toString()).isEqualTo(3);
        Api.Answer shirt = product("linen-shirt");
        assertThat(shirt.text("/data/0/description")).isEqualTo("<p>Soft,\nand &#34;airy&#34;.</p>");
        assertThat(shirt.text("/data/0/tags/1")).isEqualTo("linen");
        assertThat(shirt.text("/data/0/variants/1/title")).isEqualTo("M / White");
        assertThat(shirt.at("/data/0/variants/1/continueSellingWhenOutOfStock").asBoolean())
                .isTrue();
        assertThat(shirt.at("/data/0/variants/0/weight").asString()).isEqualTo("0.25");
        assertThat(shirt.text("/data/0/images/0/altText")).isEqualTo("Front");
        assertThat(shirt.at("/data/0/images").size()).isEqualTo(3);
        assertThat(product("lamp").text("/data/0/status")).isEqualTo("ACTIVE");
        assertThat(product("lamp").at("/data/0/variants/0/trackInventory").asBoolean())
                .isFalse();
        assertThat(product("secret").text("/data/0/status")).isEqualTo("DRAFT");
        ProductCreated event = events.await(
                        ProductCreated.class,
                        each -> store.equals(each.store())
                                && each.payload().product().handle().equals("linen-shirt"))
                .payload();
        assertThat(event.product().variants().getFirst().initialQuantity()).isEqualTo(3);
    }

    @Test
    void importsTheCurrentColumns() {
        Api.Answer done = imported(CURRENT.getBytes(StandardCharsets.UTF_8));

        assertThat(done.at("/created").asInt()).as(errors(done).toString()).isEqualTo(1);
        Api.Answer table = product("oak-table");
        assertThat(table.text("/data/0/status")).isEqualTo("ACTIVE");
        assertThat(table.text("/data/0/variants/1/price/amount")).isEqualTo("299.00");
        assertThat(table.text("/data/0/variants/0/barcode")).isEqualTo("4006381333931");
        assertThat(table.at("/data/0/variants/1/continueSellingWhenOutOfStock").asBoolean())
                .isTrue();
        assertThat(table.text("/data/0/seo/description")).isEqualTo("Made of oak");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        imported(LEGACY.getBytes(StandardCharsets.UTF_8));
        Api.Answer before = product("linen-shirt");

        Api.Answer again = imported(LEGACY.getBytes(StandardCharsets.UTF_8));
        Api.Answer dearer = imported(LEGACY.replace(",25,", ",26,").getBytes(StandardCharsets.UTF_8));

        assertThat(again.at("/unchanged").asInt()).as(errors(again).toString()).isEqualTo(3);
        assertThat(product("linen-shirt").body()).isEqualTo(before.body());
        assertThat(dearer.at("/changed").asInt()).isEqualTo(1);
        assertThat(product("lamp").text("/data/0/variants/0/price/amount")).isEqualTo("26.00");
        assertThat(api.get(PRODUCTS).at("/data").size()).isEqualTo(3);
    }

    @Test
    void takesAMultipartUpload() {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"shop.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + CURRENT + "\r\n--b--\r\n";

        Api.Answer started = api.header("Content-Type", "multipart/form-data; boundary=b")
                .postBytes(IMPORTS, body.getBytes(StandardCharsets.UTF_8));

        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        assertThat(started.text("/fileName")).isEqualTo("shop.csv");
        assertThat(finished(started).text("/status")).isEqualTo("COMPLETED");
    }

    @Test
    void reportsAHundredBadRowsAndTakesTheGoodOnes() {
        StringBuilder file = new StringBuilder("Handle,Title,Variant Price,Variant SKU,Variant Inventory Qty\n");
        for (int i = 0; i < 100; i++) {
            file.append("bad-%d,Bad %d,%s,,1\n".formatted(i, i, i % 2 == 0 ? "cheap" : "-3"));
            file.append("good-%d,Good %d,9.99,G-%d,1\n".formatted(i, i, i));
        }
        file.append("good-200,,9.99,,1\n").append("good-1,Twice,9.99,,1\n").append("good-201,Same SKU,1,G-5,1\n");

        Api.Answer done = imported(file.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(done.text("/status")).isEqualTo("COMPLETED");
        assertThat(done.at("/created").asInt()).isEqualTo(100);
        assertThat(done.at("/failed").asInt()).isEqualTo(103);
        Api.Answer errors = errors(done);
        assertThat(errors.at("/data").size()).isEqualTo(100);
        assertThat(errors.text("/data/0/line")).isEqualTo("2");
        assertThat(errors.text("/data/0/handle")).isEqualTo("bad-0");
        assertThat(errors.text("/data/0/field")).isEqualTo("Variant Price or Price");
        assertThat(errors.text("/data/1/line")).isEqualTo("4");
        assertThat(errors.text("/data/1/field")).isEqualTo("variants[0].price");
        Api.Answer rest = api.get(
                IMPORTS + "/" + done.text("/id") + "/errors?first=100&after=" + errors.text("/pageInfo/endCursor"));
        assertThat(rest.at("/data").size()).isEqualTo(3);
        assertThat(rest.text("/data/0/line")).isEqualTo("202");
        assertThat(rest.text("/data/1/code")).isEqualTo("DUPLICATE");
        assertThat(rest.text("/data/2/code")).isEqualTo("SKU_TAKEN");
    }

    @Test
    void takesTheRowsOfAFileOneAfterTheOther() {
        String header = "Handle,Title,Variant Price,Variant SKU\n";
        imported((header + "a,A,1,SKU-1\nb,B,1,SKU-2\n").getBytes(StandardCharsets.UTF_8));

        Api.Answer tooEarly = imported((header + "b,B,1,SKU-1\na,A,1,SKU-3\n").getBytes(StandardCharsets.UTF_8));
        Api.Answer inOrder = imported((header + "a,A,1,SKU-4\nb,B,1,SKU-1\n").getBytes(StandardCharsets.UTF_8));

        assertThat(tooEarly.at("/failed").asInt()).isEqualTo(1);
        assertThat(errors(tooEarly).text("/data/0/code")).isEqualTo("SKU_TAKEN");
        assertThat(errors(tooEarly).text("/data/0/line")).isEqualTo("2");
        assertThat(inOrder.at("/changed").asInt())
                .as(errors(inOrder).toString())
                .isEqualTo(2);
        assertThat(product("SKU-1").text("/data/0/title")).isEqualTo("B");
    }

    @Test
    void goesOnWhereAKilledImportStopped() throws SQLException {
        int products = 600;
        StringBuilder file = new StringBuilder("Handle,Title,Variant Price,Variant Inventory Qty\n");
        for (int i = 0; i < products; i++) {
            file.append("product-%d,Product %d,9.99,1\n".formatted(i, i));
        }
        Api.Answer started;
        // Somebody is about to take a handle of the third chunk: the import waits there, and is killed while it does.
        try (Connection other =
                        DriverManager.getConnection(database.url(), database.adminUser(), database.adminPassword());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("""
                    insert into products (store_id, id, title, handle, tags, status, options, images, currency, version,
                        created_at, updated_at)
                    values ('%s', gen_random_uuid(), 'Mine', 'product-450', '{}', 'DRAFT', '[]', '[]', 'EUR', 0, now(), now())""".formatted(store));
            started = start(file.toString().getBytes(StandardCharsets.UTF_8));
            await().until(this::killWhoWaits);
            other.rollback();
        }
        assertThat(processed(started)).isEqualTo(400);
        // The lease of the killed worker ends in a minute; not to wait for it, it ends now.
        await().until(() ->
                asAdministrator("update deadlines set claimed_until = null where kind = 'product.import'") == 1);

        Api.Answer done = finished(started);
        assertThat(done.text("/status")).isEqualTo("COMPLETED");
        assertThat(done.at("/created").asInt()).isEqualTo(products);
        assertThat(done.at("/unchanged").asInt()).isZero();
        assertThat(api.get(PRODUCTS + "?query=product-599").at("/data").size()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoProductCsv() {
        byte[] latin1 = "Handle,Title,Variant Price\ncafe,Caf\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = LEGACY.getBytes(StandardCharsets.UTF_16);

        assertRefused(new byte[0], "empty");
        assertRefused("Handle,Title,Variant Price\n".getBytes(StandardCharsets.UTF_8), "no rows");
        assertRefused("Name,Cost\nLamp,5\n".getBytes(StandardCharsets.UTF_8), "Missing columns: Handle or URL handle");
        assertRefused("Handle,Title,Variant Price\na,b\0c,1\n".getBytes(StandardCharsets.UTF_8), "NUL");
        assertRefused(latin1, "UTF-8");
        assertRefused(utf16, "UTF-8");
        assertRefused("Handle,Title,Variant Price\na,\"b\"c,1\n".getBytes(StandardCharsets.UTF_8), "well-formed");
        assertThat(api.post(IMPORTS, "{}").problem()).isEqualTo("415 REQUEST_REFUSED");
        assertThat(api.get(PRODUCTS).at("/data").size()).isZero();
    }

    @Test
    void isClosedToOthers() {
        Api.Answer done = imported(CURRENT.getBytes(StandardCharsets.UTF_8));
        String path = IMPORTS + "/" + done.text("/id");
        Api other = anonymous.as(tokens.merchant(TestStores.open(events, currencies, "EUR"), "product:read"));

        assertThat(other.get(path).problem()).isEqualTo("404 IMPORT_NOT_FOUND");
        assertThat(other.get(path + "/errors").problem()).isEqualTo("404 IMPORT_NOT_FOUND");
        assertThat(other.header("Content-Type", "text/csv")
                        .postBytes(IMPORTS, CURRENT.getBytes(StandardCharsets.UTF_8))
                        .problem())
                .isEqualTo("403 PERMISSION_DENIED");
        assertThat(anonymous.get(path).problem()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(api.get(path + "/errors?after=xx").problem()).isEqualTo("400 INVALID_PARAMETER");
    }

    @Test
    void importsTheDemoCatalogue() throws IOException {
        Path file = Path.of("..", "local-stack", "launcher", "src", "main", "resources", "demo", "catalogue.csv");

        Api.Answer done = imported(Files.readAllBytes(file));

        assertThat(done.at("/failed").asInt()).as(errors(done).toString()).isZero();
        assertThat(done.at("/created").asInt()).isGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apparel.csv", "home-and-garden.csv"})
    void importsRealExports(String name) throws IOException {
        Path file = Path.of("..", "..", "shared", "data", "product-csvs", name);
        boolean present = Files.isReadable(file);
        if (!present) {
            log.warn(
                    "skipped: the real export {} is not here",
                    file.toAbsolutePath().normalize());
        }
        Assumptions.assumeTrue(present, () -> "skipped: the real export " + file.toAbsolutePath() + " is not here");

        Api.Answer done = imported(Files.readAllBytes(file));

        assertThat(done.at("/created").asInt()).as(errors(done).toString()).isEqualTo(20);
        assertThat(done.at("/failed").asInt()).isZero();
    }

    private void assertRefused(byte[] file, String reason) {
        Api.Answer answer = api.header("Content-Type", "text/csv").postBytes(IMPORTS, file);

        assertThat(answer.problem()).as(answer.toString()).isEqualTo("400 IMPORT_UNREADABLE");
        assertThat(answer.text("/detail")).contains(reason);
    }

    private Api.Answer imported(byte[] file) {
        return finished(start(file));
    }

    private Api.Answer start(byte[] file) {
        Api.Answer started = api.header("Content-Type", "text/csv").postBytes(IMPORTS, file);
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        assertThat(started.header("Location")).isEqualTo(IMPORTS + "/" + started.text("/id"));
        return started;
    }

    private Api.Answer finished(Api.Answer started) {
        String path = IMPORTS + "/" + started.text("/id");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(path),
                        answer -> List.of("COMPLETED", "FAILED").contains(answer.text("/status")));
    }

    private boolean killWhoWaits() throws SQLException {
        return asAdministrator("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0""") > 0;
    }

    private int processed(Api.Answer started) {
        return api.get(IMPORTS + "/" + started.text("/id")).at("/processed").asInt();
    }

    private Api.Answer errors(Api.Answer done) {
        return api.get(IMPORTS + "/" + done.text("/id") + "/errors?first=100");
    }

    private Api.Answer product(String handle) {
        return api.get(PRODUCTS + "?query=" + handle);
    }

    /** How many rows it changed or read. */
    private int asAdministrator(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.adminUser(), database.adminPassword());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            int rows = 0;
            while (statement.getResultSet().next()) {
                rows++;
            }
            return rows;
        }
    }
}
