package dixit.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The store: an SQLite file in WAL mode, so that readers never wait for the writer, nor it for them. Every commit is
 * forced to the disk ({@code synchronous=FULL}): a document that was acknowledged survives the death of the process and
 * of the machine.
 *
 * <p>Thread-safe; connections are kept and reused.
 */
final class Database implements AutoCloseable {
    /** Number of the last migration in {@code migration/}. */
    static final int SCHEMA = 10;

    private static final int IDLE_CONNECTIONS = 8;

    private final Pool pool;
    private final Jdbi jdbi;

    private Database(Pool pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Opens the store as it is; {@link #migrate} first if it is new or old. */
    static Database open(Path file) {
        return new Database(new Pool(source(file)));
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /**
     * Number of the last migration that the store went through, 0 for a new one.
     *
     * @throws ArchiveException if the file is no store or was made by a newer version of the program
     */
    static int schema(Path file) {
        try (Connection c = source(file).getConnection();
                Statement s = c.createStatement();
                var rows = s.executeQuery("PRAGMA user_version")) {
            int version = rows.next() ? rows.getInt(1) : 0;
            if (version > SCHEMA) {
                throw new ArchiveException(file + " was made by a newer version of the program (schema " + version
                        + ", this one knows " + SCHEMA + ")");
            }
            return version;
        } catch (SQLException e) {
            throw new ArchiveException(file + " is not the store of an archive: " + e.getMessage(), e);
        }
    }

    /**
     * Brings the store to {@link #SCHEMA}. Needs the writer's lock. The number of the schema is set last, together with
     * what every store must hold, so that an upgrade that was cut off anywhere is taken up again.
     *
     * @param now when a new store is made
     */
    static void migrate(Path file, Instant now) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .loggers("slf4j")
                    .dataSource(source(file))
                    .locations("classpath:dixit/archive/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new ArchiveException("cannot upgrade " + file + ": " + e.getMessage(), e);
        }
        try (Database store = open(file)) {
            store.jdbi().useTransaction(db -> {
                String id = UUID.randomUUID().toString();
                db.execute(
                        "INSERT OR IGNORE INTO archive (name, value) VALUES ('id', ?), ('made', ?)",
                        id,
                        now.toString());
                db.execute("PRAGMA user_version = " + SCHEMA);
            });
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        config.setCacheSize(-8_000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "1073741824");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Keeps connections that are not in use, for opening one costs more than most questions asked of it. */
    private static final class Pool implements ConnectionFactory {
        private final SQLiteDataSource source;
        private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
        private volatile boolean closed;

        Pool(SQLiteDataSource source) {
            this.source = source;
        }

        @Override
        public Connection openConnection() throws SQLException {
            if (closed) {
                throw new SQLException("the archive is closed");
            }
            Connection kept = idle.poll();
            return kept != null ? kept : source.getConnection();
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            if (closed || idle.size() >= IDLE_CONNECTIONS || !connection.getAutoCommit()) {
                connection.close();
            } else {
                idle.push(connection);
            }
        }

        void close() {
            closed = true;
            for (Connection c = idle.poll(); c != null; c = idle.poll()) {
                try {
                    c.close();
                } catch (SQLException e) {
                    throw new ArchiveException("cannot close the store: " + e.getMessage(), e);
                }
            }
        }
    }
}
