package com.ecomify.localstack.launcher;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param root the repository
 * @param state the folder for what running the platform leaves behind
 */
record Layout(Path root, Path state) {

    static Layout of(Path root) {
        return new Layout(root, root.resolve(".ecomify"));
    }

    /** The same repository, with data and processes of its own that do not touch those of {@code up}. */
    Layout apart(String name) {
        return new Layout(root, state.resolve(name));
    }

    /** Whether this is a platform for one purpose, beside the one of {@code up}. */
    boolean isPassing() {
        return !equals(of(root));
    }

    Path jar(Service service) {
        return root.resolve(service.module()).resolve("target").resolve(service.module() + "-0.1.0-SNAPSHOT.jar");
    }

    /** The web applications' sources and builds. */
    Path web() {
        return root.resolve("web");
    }

    /** Unpacked services with their caches, and copies of web applications: they depend on the build only and are shared. */
    Path applications() {
        return root.resolve(".ecomify/applications");
    }

    Path data() {
        return state.resolve("data");
    }

    Path data(EngineKind engine) {
        return data().resolve(engine.shortName());
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Records of what is running. */
    Path run() {
        return state.resolve("run");
    }

    Path secrets() {
        return state.resolve("secrets.properties");
    }
}
