package com.ecomify.verification;

import com.ecomify.localstack.engines.EcomifyHome;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Types what the README tells a newcomer to type after the first sale, and expects the order that it promises. */
final class ReadmeExample implements Verification {

    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String DEFAULT_GATEWAY = "http://127.0.0.1:8080";
    private static final long PATIENCE_SECONDS = 60;

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        Optional<String> example = SHELL_BLOCK
                .matcher(Files.readString(EcomifyHome.root().resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("/checkout"))
                .findFirst();
        if (example.isEmpty() || !example.get().contains(DEFAULT_GATEWAY)) {
            return failed("The README has no example of a checkout at " + DEFAULT_GATEWAY);
        }
        return printed(example.get().replace(DEFAULT_GATEWAY, platform.url("gateway")));
    }

    private static boolean printed(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(List.of("sh", "-eu", "-c", script))
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || shell.exitValue() != 0) {
            return failed("The README's example of a checkout ended with an error:\n" + output);
        }
        return output.contains("\"CONFIRMED\"")
                || failed("The README's example of a checkout made no confirmed order:\n" + output);
    }

    private static boolean failed(String why) {
        Verify.print("  ✘ " + why);
        return false;
    }
}
