package com.ecomify.verification;

import com.ecomify.localstack.engines.EcomifyHome;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Shoppers and merchants in a real browser: the tests in {@code web/e2e}, against the storefront and the admin. */
final class Browser implements Verification {

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        if (platform.webApplications().isEmpty()) {
            Verify.print("  ✘ The platform runs without its web applications");
            return false;
        }
        Path output = platform.folder().resolve("browser-failures");
        var builder = new ProcessBuilder(List.of("npm", "test", "--silent", "-w", "@ecomify/e2e"))
                .directory(EcomifyHome.root().resolve("web").toFile())
                .inheritIO();
        builder.environment().put("ECOMIFY_GATEWAY_URL", platform.url("gateway"));
        builder.environment().put("ECOMIFY_STOREFRONT_URL", platform.url("storefront"));
        // Tests name whole paths, the application's own before them included.
        builder.environment()
                .put(
                        "ECOMIFY_ADMIN_URL",
                        URI.create(platform.url("admin")).resolve("/").toString());
        builder.environment().put("ECOMIFY_E2E_OUTPUT", output.toString());
        boolean passed = builder.start().waitFor() == 0;
        if (!passed) {
            Verify.print("  ✘ Screenshots and traces are in " + output);
        }
        return passed;
    }
}
