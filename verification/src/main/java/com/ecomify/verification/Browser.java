package com.ecomify.verification;

import com.ecomify.localstack.engines.EcomifyHome;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * A script of {@code web/e2e} that drives a real browser against the storefront and the admin.
 *
 * @param script its name there
 */
record Browser(String script) implements Verification {

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        if (platform.webApplications().isEmpty()) {
            Verify.print("  ✘ The platform runs without its web applications");
            return false;
        }
        Path output = platform.folder().resolve("browser");
        var builder = new ProcessBuilder(List.of("npm", "run", "--silent", script, "-w", "@ecomify/e2e"))
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
            Verify.print("  ✘ What the browser saw is in " + output);
        }
        return passed;
    }
}
