package com.ecomify.verification;

import com.ecomify.localstack.engines.EcomifyHome;
import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.localstack.launcher.RefusedException;
import com.ecomify.verification.degradation.Degradation;
import com.ecomify.verification.faults.FaultCampaign;
import com.ecomify.verification.fuzz.Fuzz;
import com.ecomify.verification.isolation.Isolation;
import com.ecomify.verification.races.Races;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Entry point of {@code ./ecomify verify}. */
public final class Verify {

    private static final PrintStream OUT = System.out;
    private static final String FOLDER = "verification";
    private static final int USAGE_ERROR = 2;
    /** Figures are summed at once, not a minute later, so that what is looked at does not change by itself. */
    private static final Map<String, String> SOON_QUIET = Map.of("ECOMIFY_SALES_ROLLUPAFTER", "500ms");

    private static final String FAULTS = "faults";
    private static final String BROWSER = "browser";
    private static final String LIGHTHOUSE = "lighthouse";
    private static final String USAGE = """
            Usage: ./ecomify verify NAME... [--seed N] [--rounds N] [--quick] [--running]

              sale        the first sale, step by step
              readme      the README's example, after the sale that made its store
              browser     shoppers and merchants in a real browser: web/e2e
              lighthouse  the weight and the speed of the storefront's pages, with the demo's store
              strangers   no store sees or touches another: every operation, every credential
              fuzz        no request breaks anything: 10,000 of them, from the API's own documents
              isolation   strangers and fuzz
              degradation what works while a part is away, and that nothing is lost
              races       many shoppers for few units, one order twenty times, cancellation against capture
              faults      the fault campaign: parts die while shoppers buy, and the books stay right

              --seed N    repeats what another run drew at random
              --rounds N  how often the fault campaign disturbs the platform
              --quick     races with smaller crowds, and rounds with fewer shoppers and one fault each
              --running   use the platform that is up instead of one of its own
            """;

    private Verify() {}

    /**
     * Runs the verifications that are named, one after the other on one platform, and exits with 0 when all held.
     *
     * @param arguments names and options
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(List.of(arguments)));
    }

    /** Tells the user something. */
    static void print(String text) {
        OUT.println(text);
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            OUT.println(e.getMessage());
            return USAGE_ERROR;
        }
        if (options.names().isEmpty() || !verifications().keySet().containsAll(options.names())) {
            OUT.println(USAGE);
            return USAGE_ERROR;
        }
        try {
            return runAll(options) ? 0 : 1;
        } catch (RefusedException e) {
            OUT.println("\n✘ " + e.getMessage());
            return 1;
        }
    }

    /** Nothing else is to be seen in the hurry of the campaign, which comes last. */
    private static boolean runAll(Options options) throws IOException, InterruptedException {
        List<String> names = options.names().stream()
                .sorted(Comparator.comparing(FAULTS::equals))
                .toList();
        Path root = EcomifyHome.root();
        try (LocalPlatform platform = options.running() ? LocalPlatform.running(root) : apart(root, names)) {
            return run(names, platform, options);
        }
    }

    private static boolean run(List<String> names, LocalPlatform platform, Options options)
            throws IOException, InterruptedException {
        boolean allHeld = true;
        for (String name : names) {
            OUT.println("\nVerifying: " + name);
            long start = System.nanoTime();
            boolean held = Objects.requireNonNull(verifications().get(name)).run(platform, options);
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            OUT.println((held ? "✔ " : "✘ ") + name + ", " + seconds + " s");
            allHeld &= held;
        }
        if (!allHeld) {
            OUT.println("Logs are in " + platform.folder());
        }
        return allHeld;
    }

    /** Nothing but a browser needs the web applications. */
    private static LocalPlatform apart(Path root, List<String> names) throws IOException {
        Map<String, String> settings = names.contains(FAULTS) ? FaultCampaign.settings() : SOON_QUIET;
        return names.contains(BROWSER) || names.contains(LIGHTHOUSE)
                ? LocalPlatform.startApartWithWeb(root, FOLDER, settings)
                : LocalPlatform.startApart(root, FOLDER, settings);
    }

    /** Those who have no right to a store, and those who send what no client would. */
    private static boolean isolation(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        boolean apart = new Isolation().run(platform, options);
        return new Fuzz().run(platform, options) && apart;
    }

    /** A shop without goods would be fast: the first sale fills it, unless that has been done. */
    private static boolean lighthouse(LocalPlatform platform, Options options)
            throws IOException, InterruptedException {
        if (!options.running()) {
            platform.sellFirst();
        }
        return new Browser(LIGHTHOUSE).run(platform, options);
    }

    private static Map<String, Verification> verifications() {
        Map<String, Verification> all = new LinkedHashMap<>();
        all.put("sale", (platform, options) -> {
            platform.sellFirst();
            return true;
        });
        all.put("readme", new ReadmeExample());
        all.put(BROWSER, new Browser("test"));
        all.put(LIGHTHOUSE, Verify::lighthouse);
        all.put("strangers", new Isolation());
        all.put("fuzz", new Fuzz());
        all.put("isolation", Verify::isolation);
        all.put("degradation", new Degradation());
        all.put("races", new Races());
        all.put(FAULTS, new FaultCampaign());
        return all;
    }
}
