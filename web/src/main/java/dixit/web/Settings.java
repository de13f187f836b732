package dixit.web;

import java.util.Set;
import java.util.function.Consumer;

/**
 * How the server listens and how much it takes.
 *
 * @param host name or number of the address to bind to
 * @param port 0 for any free one
 * @param names further host names by which browsers reach this server, such as the one a proxy serves; a request for
 *     any other name is refused
 * @param limits how much an import may bring
 * @param errors is told of every fault of the program, with its number and trace, on any thread
 */
public record Settings(String host, int port, Set<String> names, Limits limits, Consumer<String> errors) {
    /** This machine only, on any free port; faults are told to the platform's logger. */
    public static final Settings DEFAULT = new Settings("127.0.0.1", 0, Set.of(), Limits.DEFAULT, Settings::log);

    /** @throws IllegalArgumentException if the port is none */
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        names = Set.copyOf(names);
    }

    private static void log(String fault) {
        System.getLogger("dixit.web").log(System.Logger.Level.ERROR, fault);
    }

    /** The same on another port. */
    public Settings withPort(int other) {
        return new Settings(host, other, names, limits, errors);
    }

    /** The same with other limits. */
    public Settings withLimits(Limits other) {
        return new Settings(host, port, names, other, errors);
    }

    /** The same for a server that other names reach, too. */
    public Settings withNames(Set<String> other) {
        return new Settings(host, port, other, limits, errors);
    }

    /** The same on another address. */
    public Settings withHost(String other) {
        return new Settings(other, port, names, limits, errors);
    }

    /** The same with another ear for faults. */
    public Settings withErrors(Consumer<String> other) {
        return new Settings(host, port, names, limits, other);
    }

    /**
     * How much one import may bring.
     *
     * @param fileBytes of one file
     * @param files in one job
     * @param jobBytes of all files of a job together
     */
    public record Limits(long fileBytes, int files, long jobBytes) {
        /** 64 MiB a file, 1,000 files and 512 MiB a job. */
        public static final Limits DEFAULT = new Limits(64L << 20, 1_000, 512L << 20);

        /** @throws IllegalArgumentException if one is not positive */
        public Limits {
            if (fileBytes <= 0 || files <= 0 || jobBytes <= 0) {
                throw new IllegalArgumentException(
                        "limits must be positive: " + fileBytes + ", " + files + ", " + jobBytes);
            }
        }
    }
}
