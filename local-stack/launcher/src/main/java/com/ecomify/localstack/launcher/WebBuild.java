package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A web application's server with all that it needs, copied to where the next build does not replace it under the server
 * that runs.
 *
 * @param application which one
 * @param version of the build
 * @param folder where the copy is
 */
record WebBuild(WebApplication application, String version, Path folder) {

    /** Whether there is a build to copy. */
    static boolean exists(Layout layout, WebApplication application) {
        return Files.exists(output(layout, application).resolve("standalone"))
                && Files.exists(buildId(layout, application));
    }

    /** Copies what the build has made, unless that has been done. */
    static WebBuild copied(Layout layout, WebApplication application) throws IOException {
        String version = Files.readString(buildId(layout, application)).strip();
        Path all = folderOf(layout, application);
        var build = new WebBuild(application, version, all.resolve(version));
        if (!Files.exists(build.folder())) {
            Files.createDirectories(all);
            build.copy(layout);
        }
        return build;
    }

    /** Removes what earlier builds left. Only for when nothing of them runs any more. */
    void removeEarlier(Layout layout) throws IOException {
        for (Path version : listed(folderOf(layout, application))) {
            if (!version.equals(folder)) {
                Folders.delete(version);
            }
        }
    }

    /** The script that Node runs. */
    Path server() {
        return folder.resolve(application.shortName()).resolve("server.js");
    }

    private void copy(Layout layout) throws IOException {
        Path workspace = Files.createTempDirectory(folder.getParent(), "copying-");
        Path content = workspace.resolve("content");
        try {
            Path output = output(layout, application);
            copy(output.resolve("standalone"), content);
            // A CDN would hold these; here the server hands them out itself.
            Path server = content.resolve(application.shortName());
            copy(output.resolve("static"), server.resolve(".next").resolve("static"));
            Path open = output.resolveSibling("public");
            if (Files.exists(open)) {
                copy(open, server.resolve("public"));
            }
            Files.move(content, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(workspace);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static Path output(Layout layout, WebApplication application) {
        return layout.web().resolve(application.shortName()).resolve(".next");
    }

    private static Path buildId(Layout layout, WebApplication application) {
        return output(layout, application).resolve("BUILD_ID");
    }

    private static Path folderOf(Layout layout, WebApplication application) {
        return layout.applications().resolve(application.shortName());
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
