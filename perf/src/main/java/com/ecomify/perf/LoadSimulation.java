package com.ecomify.perf;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitBlockOnFail;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;

/** What Gatling runs: the plan that {@link Load} holds at the moment. Public because Gatling makes it. */
public final class LoadSimulation extends Simulation {

    public LoadSimulation() {
        Load.Plan plan = Load.plan();
        Recorder recorder = plan.recorder();
        ScenarioBuilder shopper = scenario(plan.name())
                .exec(session -> recorder.enter() ? session : session.markAsFailed())
                .exitHereIfFailed()
                .exec(exitBlockOnFail().on(exec(plan.steps().apply(recorder))))
                .exec(session -> {
                    recorder.leave();
                    return session;
                });
        PopulationBuilder population = switch (plan.injection()) {
            case Load.PerSecond(double rate) ->
                shopper.injectOpen(constantUsersPerSec(rate).during(plan.duration()));
            case Load.AtOnce(int users) ->
                shopper.injectClosed(constantConcurrentUsers(users).during(plan.duration()));
        };
        setUp(population)
                .protocols(http.shareConnections()
                        .disableWarmUp()
                        .disableCaching()
                        .disableFollowRedirect()
                        .disableAutoReferer()
                        .acceptHeader("application/json"));
    }
}
