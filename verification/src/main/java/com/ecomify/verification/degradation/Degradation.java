package com.ecomify.verification.degradation;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.Options;
import com.ecomify.verification.Verification;
import com.ecomify.verification.api.Client;
import com.ecomify.verification.shops.Hooks;
import com.ecomify.verification.shops.Shops;
import java.io.IOException;
import java.io.PrintStream;

/** Takes one part after the other away: what {@code ./ecomify verify degradation} runs. */
public final class Degradation implements Verification {

    private static final PrintStream OUT = System.out;

    @Override
    public boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException {
        try (Client client = new Client();
                Hooks hooks = new Hooks(platform.webhookReceiverPort())) {
            var shops = new Shops(platform, client, hooks);
            var trials = new Trials(platform, client, shops.open(shops.tokens()));
            trials.expectAllToWork("before the first outage");
            for (Outage outage : Outage.all()) {
                trials.run(outage).forEach(row -> OUT.println("  " + row));
            }
            trials.faults().forEach(fault -> OUT.println("  ✘ " + fault));
            return trials.faults().isEmpty();
        }
    }
}
