package com.ecomify.verification.isolation;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.Options;
import com.ecomify.verification.Verification;
import com.ecomify.verification.api.ApiDocuments;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.api.Schema;
import com.ecomify.verification.api.Tokens;
import com.ecomify.verification.shops.Hooks;
import com.ecomify.verification.shops.Shop;
import com.ecomify.verification.shops.Shops;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cross-tenant suite: what {@code ./ecomify verify isolation} runs. */
public final class Isolation implements Verification {

    private static final PrintStream OUT = System.out;
    private static final int FAULTS_SHOWN = 40;

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        var tally = new Tally();
        try (Client client = new Client();
                Hooks hooks = new Hooks(platform.webhookReceiverPort())) {
            prove(platform, client, hooks, tally);
        } catch (SQLException e) {
            throw new IOException("a database did not answer", e);
        }
        report(platform, tally);
        return tally.isClean();
    }

    private static void prove(LocalPlatform platform, Client client, Hooks hooks, Tally tally)
            throws IOException, InterruptedException, SQLException {
        var shops = new Shops(platform, client, hooks);
        Tokens tokens = shops.tokens();
        say("Two stores are opened and filled");
        Shop asked = shops.open(tokens);
        Shop other = shops.open(tokens);
        var databases = new Databases(platform);
        say("The catalogues of the databases are read");
        new CatalogueProof(databases, asked, other, tally).run();
        var credentials = new Credentials(asked, other, tokens);
        var judge = new Judge(new Markers(asked));
        var rest = new RestProof(
                new ApiDocuments(platform, client).operations(),
                new Probes(client, platform::url, asked),
                credentials,
                judge,
                tally);
        var graphql = new GraphQlProof(
                client, platform.url("gateway"), schema(client, platform.url("gateway")), credentials, judge, tally);
        rest.findForgotten();
        graphql.findForgotten();
        say("The rightful callers read");
        rest.controlReads();
        graphql.control(true);
        Fingerprint before = Fingerprint.whenCalm(databases, asked.storeId());
        say("Everybody else tries");
        rest.probe();
        graphql.probe();
        new CacheProof(platform, client, asked, other, tally).run();
        List<String> changed = before.changesTo(Fingerprint.whenCalm(databases, asked.storeId()));
        changed.forEach(table -> tally.fault("A stranger has changed rows of the store in " + table));
        tally.add("tables compared before and after", before.tables().size());
        say("A sale, while everybody listens");
        new SubscriptionProof(client, platform.url("gateway"), graphql.schema(), credentials, tally).run(shops);
        say("The rightful callers write");
        rest.controlWrites();
        graphql.control(false);
    }

    private static Schema schema(Client client, String gateway) throws InterruptedException {
        return new Schema(
                client.send(Request.of("POST", gateway + "/graphql").json(Map.of("query", Schema.INTROSPECTION)))
                        .orFail()
                        .json());
    }

    private static void report(LocalPlatform platform, Tally tally) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        List<String> lines = new ArrayList<>();
        lines.add("Isolation of stores, " + now.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")));
        lines.addAll(tally.table());
        lines.addAll(tally.faults());
        Path file = platform.folder()
                .resolve("isolation-" + now.format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + ".txt");
        Files.write(file, lines);
        tally.faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(fault -> OUT.println("  ✘ " + fault.lines().findFirst().orElse("")));
        OUT.println();
        tally.table().forEach(row -> OUT.println("  " + row));
        OUT.println("  " + lines.getFirst() + ", also in " + file);
    }

    private static void say(String what) {
        OUT.println("  " + what);
    }
}
