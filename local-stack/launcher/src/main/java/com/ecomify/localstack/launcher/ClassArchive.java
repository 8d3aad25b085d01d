package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.ProcessRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the services of a platform for one purpose have loaded, written down as the last thing that they do: with it they
 * start in half the time. It costs a third of {@link AotTraining}, which needs a start of its own, and saves nearly as much.
 */
record ClassArchive(Layout layout, RunRecords records, Console console) {

    private static final int AT_ONCE = 2;

    /** Writes what is missing, and ends those that wrote. A service that cannot is reported, and starts as before. */
    void write(List<Service> services) throws IOException, InterruptedException {
        List<Callable<Void>> missing = new ArrayList<>();
        for (Service service : services) {
            Optional<RunRecord> running = records.findAlive(service.shortName());
            Application application = Application.unpacked(layout, service);
            if (running.isPresent() && !application.isPrepared()) {
                missing.add(() -> {
                    write(application, running.get().process());
                    return null;
                });
            }
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> written : threads.invokeAll(missing)) {
                written.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Writes the archive of one service, which it ends. */
    void write(Application application, ProcessRecord process) throws IOException, InterruptedException {
        var stopwatch = Stopwatch.start();
        String name = application.service().shortName();
        Path fresh = application.folder().resolve("writing.jsa");
        Path log = layout.log("classes-" + name);
        Files.deleteIfExists(fresh);
        Process dump = new ProcessBuilder(ServiceJvm.archiveCommand(process.pid(), fresh))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean written = dump.waitFor() == 0 && Files.exists(fresh);
        // A JVM that has written its archive may crash with the next lambda that it meets (seen with 25.0.3).
        process.kill();
        if (written) {
            Files.move(fresh, application.classArchive(), StandardCopyOption.ATOMIC_MOVE);
            console.done(application.service().module(), stopwatch.elapsed(), "starts faster the next time");
        } else {
            console.failed(application.service().module(), "no archive of its classes; see " + log);
        }
    }
}
