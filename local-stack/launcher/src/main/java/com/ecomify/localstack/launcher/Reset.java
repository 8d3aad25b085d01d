package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** {@code reset}: stops everything and deletes data, logs and secrets. What only the build decides is kept. */
record Reset(Layout layout, Console console) {

    boolean execute(boolean sure) throws IOException {
        if (!sure && !confirmed()) {
            console.line("Nothing was deleted.");
            return false;
        }
        new PlatformStop(layout, console).run();
        deleteData();
        Folders.delete(layout.logs());
        Folders.delete(layout.run());
        Files.deleteIfExists(layout.secrets());
        console.line("All data are deleted.");
        return true;
    }

    private void deleteData() throws IOException {
        for (EngineKind engine : EngineKind.values()) {
            Path data = layout.data(engine);
            // PostgreSQL's may be elsewhere, with a link here.
            if (Files.isSymbolicLink(data) && Files.exists(data)) {
                Folders.delete(data.toRealPath());
            }
            Folders.delete(data);
        }
    }

    private boolean confirmed() {
        console.line("This deletes all stores, orders and accounts in " + layout.data() + ". Type yes to go on:");
        var input = new Scanner(System.in, StandardCharsets.UTF_8);
        return input.hasNextLine() && input.nextLine().strip().equalsIgnoreCase("yes");
    }
}
