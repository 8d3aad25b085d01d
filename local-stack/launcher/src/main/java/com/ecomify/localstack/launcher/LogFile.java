package com.ecomify.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

final class LogFile {

    private LogFile() {}

    /** Makes room for the log of a new run; that of the last run stays beside it. */
    static Path fresh(Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Path last = log.resolveSibling(log.getFileName() + ".1");
                Files.move(log, last, StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
