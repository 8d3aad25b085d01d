package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.BackgroundProcess;
import com.ecomify.localstack.engines.EcomifyHome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done once the platform is up: removes what earlier builds left, and makes the services' caches of loaded classes,
 * with which they start in half the time. Making one takes longer than it saves on the first start, so it happens in the
 * background, one service after the other and with the lowest priority.
 */
record AotTraining(Layout layout, Console console) {

    /** The hidden command that the background process runs. */
    static final String COMMAND = "train-aot";

    /** The name of its record and log. */
    static final String PART = "aot-training";

    static void startInBackground(Layout layout, RunRecords records) {
        if (layout.isPassing() || records.findAlive(PART).isPresent()) {
            return;
        }
        var command = new ArrayList<>(List.of("nice", "-n", "19", ServiceJvm.java(), "-Xmx64m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ecomify.class.getName(), COMMAND));
        var process = BackgroundProcess.start(
                command, Map.of("ECOMIFY_HOME", EcomifyHome.root().toString()), LogFile.fresh(layout.log(PART)));
        records.save(new RunRecord(PART, process, ""));
    }

    boolean execute() throws IOException {
        Optional<RunRecords.RunningPlatform> platform = new RunRecords(layout.run()).platform();
        if (platform.isEmpty()) {
            return false;
        }
        var environment = new ServiceEnvironment(
                platform.get().ports(), platform.get().engines(), Secrets.ensure(layout.secrets()));
        boolean all = true;
        for (Service service : Service.all()) {
            Application application = Application.unpacked(layout, service);
            application.removeEarlier(layout);
            if (!Files.exists(application.aotCache())) {
                all &= train(application, environment);
            }
        }
        for (WebApplication application : WebApplication.all()) {
            if (WebBuild.exists(layout, application)) {
                WebBuild.copied(layout, application).removeEarlier(layout);
            }
        }
        return all;
    }

    private boolean train(Application application, ServiceEnvironment environment) throws IOException {
        var stopwatch = Stopwatch.start();
        Path fresh = application.folder().resolve("training.aot");
        File log = layout.log(PART + "-" + application.service().shortName()).toFile();
        var builder = new ProcessBuilder(ServiceJvm.trainingCommand(application, fresh))
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(trainingVariables(application.service(), environment));
        Process training = builder.start();
        Thread whenStopped = new Thread(() -> end(training), "stop-training");
        Runtime.getRuntime().addShutdownHook(whenStopped);
        try {
            boolean made = training.waitFor() == 0 && Files.exists(fresh);
            if (made) {
                Files.move(fresh, application.aotCache(), StandardCopyOption.ATOMIC_MOVE);
                console.done(
                        application.service().module(),
                        stopwatch.elapsed(),
                        application.aotCache().toString());
            } else {
                console.failed(application.service().module(), "see " + log);
            }
            return made;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        }
    }

    /** With the JVM that it starts in turn to write the cache. */
    private static void end(Process training) {
        training.descendants().forEach(ProcessHandle::destroyForcibly);
        training.destroyForcibly();
    }

    private static Map<String, String> trainingVariables(Service service, ServiceEnvironment environment) {
        var variables = new HashMap<>(environment.of(service));
        variables.put("SERVER_PORT", "0");
        return variables;
    }
}
