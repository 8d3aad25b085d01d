package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Loopback;

/**
 * The first sale, told to a running platform through its gateway.
 *
 * @param ports where the platform is
 * @param engines its engines
 * @param logins who takes part
 * @param steps what runs and prints each step
 */
record FirstSale(PortPlan ports, EngineAddresses engines, DemoLogins logins, Steps steps) {

    void run() {
        steps.check("The gateway is ready", () -> {
            String url = ServiceStart.readinessUrl(ports, Service.GATEWAY);
            if (!Loopback.httpAnswers(url)) {
                throw new Steps.StepFailedException(url + " does not answer");
            }
        });
    }
}
