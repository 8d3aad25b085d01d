package com.ecomify.localstack.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The account that PostgreSQL runs under. It refuses to run as root, so for root there are two ways: a user namespace
 * without any mapping, in which the process is nobody but still owns root's files, and, where the kernel or a container
 * forbids that, the account {@code nobody} itself.
 */
final class PostgresAccount {

    private static final String NOBODY = "65534";

    private final List<String> prefix;
    private final Optional<String> owner;

    private PostgresAccount(List<String> prefix, Optional<String> owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static PostgresAccount current() {
        if (!ShortCommand.run("id", "-u").output().strip().equals("0")) {
            return new PostgresAccount(List.of(), Optional.empty());
        }
        List<String> namespace = List.of("unshare", "--user");
        if (ShortCommand.run("unshare", "--user", "true").succeeded()) {
            return new PostgresAccount(namespace, Optional.of("0"));
        }
        return asNobody();
    }

    static PostgresAccount asNobody() {
        return new PostgresAccount(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), Optional.of(NOBODY));
    }

    /** The command as this account runs it. */
    List<String> running(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /**
     * A folder that this account can work in: the wanted one, or one in {@code /var/tmp} that the wanted one then links
     * to, for a repository below root's home folder where nobody else may look.
     */
    Path workIn(Path wanted) {
        try {
            Files.createDirectories(wanted.getParent());
            if (!Files.exists(wanted)) {
                Files.createDirectory(wanted);
            }
            own(wanted);
            if (canUse(wanted)) {
                return wanted;
            }
            Path elsewhere = Path.of("/var/tmp", "ecomify-" + Integer.toHexString(wanted.hashCode()));
            Files.createDirectories(elsewhere);
            own(elsewhere);
            if (!Files.isSymbolicLink(wanted)) {
                Files.delete(wanted);
                Files.createSymbolicLink(wanted, elsewhere);
            }
            return elsewhere;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + wanted + " for PostgreSQL", e);
        }
    }

    boolean canUse(Path folder) {
        return ShortCommand.run(running(List.of("test", "-w", folder.toString(), "-a", "-x", folder.toString())))
                .succeeded();
    }

    /** Hands files made by us to the account. */
    void own(Path folder) {
        if (owner.isPresent() && !isOwned(folder)) {
            ShortCommand.run("chown", "-R", owner.get() + ":" + owner.get(), folder.toString() + "/");
        }
    }

    private boolean isOwned(Path folder) {
        try {
            return Files.getAttribute(folder, "unix:uid").toString().equals(owner.orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
