package dixit.cli;

import dixit.archive.Archive;
import dixit.extract.Pipeline;
import dixit.intake.Imported;
import dixit.intake.Importer;
import dixit.intake.Summary;
import dixit.knowledge.KnowledgeBase;
import dixit.reader.Listed;
import dixit.web.Server;
import dixit.web.Settings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit serve}: the archive as web pages, after importing what paths hold. */
@Command(
        name = "serve",
        description = "Import the paths, if any, then open the archive as web pages until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeVerb implements Callable<Integer> {
    private static final int USUAL_PORT = 7373;
    private static final int CLOSING_SECONDS = 10;

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders to import first.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--host", paramLabel = "HOST", description = "Address to bind to (default: this machine only).")
    private String host = "127.0.0.1";

    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port (default: " + USUAL_PORT + ", or a free one where that is taken; 0: any free one).")
    private @Nullable Integer port;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "A further host name by which browsers reach this server, such as the one a proxy serves.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean quiet;

    private final CountDownLatch closed = new CountDownLatch(1);

    ServeVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Supplier<KnowledgeBase> known = knowledge.following(knowledge.directory(archive.directory()), terminal);
        Pipeline pipeline = Pipeline.with(known);
        try (Archive open = archive.open()) {
            int code = paths.isEmpty() ? ExitCode.DONE : bringIn(open, pipeline);
            try (Server server = start(open, pipeline, known)) {
                say(server.address());
                untilStopped();
            }
            return code;
        } finally {
            closed.countDown();
        }
    }

    private int bringIn(Archive open, Pipeline pipeline) throws InterruptedException {
        WorkOptions work = new WorkOptions();
        paths.forEach(path -> work.paths.add(path.toString()));
        List<Listed> inputs = work.list(terminal);
        Summary summary;
        AtomicInteger done = new AtomicInteger();
        try (Farewell _ = Farewell.with(terminal, () -> Farewell.imported(done.get(), inputs.size()));
                Progress progress = Progress.start(terminal, "Importing", inputs.size())) {
            summary = new Importer(open, work.extraction(pipeline)).run(inputs.iterator(), one -> {
                done.incrementAndGet();
                report(one, progress);
            });
        }
        terminal.err().println(summary.line());
        return summary.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static void report(Imported done, Progress progress) {
        if (done.outcome() == Imported.Outcome.FAILED) {
            progress.say("dixit: " + done.message());
        }
        progress.step();
    }

    private Server start(Archive open, Pipeline pipeline, Supplier<KnowledgeBase> known) {
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw new CannotDoException("--port " + port + ": a port is a number from 0 to " + HIGHEST_PORT);
        }
        int wanted = port != null ? port : isFree(USUAL_PORT) ? USUAL_PORT : 0;
        Settings settings = Settings.DEFAULT
                .withHost(host)
                .withPort(wanted)
                .withNames(Set.copyOf(names))
                .withErrors(terminal.err()::println);
        try {
            return Server.start(open, settings, pipeline, known);
        } catch (RuntimeException e) {
            if (wanted != 0 && !isFree(wanted)) {
                throw new CannotDoException(
                        "port " + wanted + " on " + host + " is taken; give another with --port", e);
            }
            throw e;
        }
    }

    private boolean isFree(int candidate) {
        try (ServerSocket probe = new ServerSocket(candidate, 1, InetAddress.getByName(host))) {
            return probe.isBound();
        } catch (BindException e) {
            return false;
        } catch (IOException e) {
            throw new CannotDoException("cannot bind to --host " + host + ": " + e.getMessage(), e);
        }
    }

    private void say(URI address) {
        terminal.out().println(address);
        terminal.out().flush();
        terminal.err().println("Open it in a browser; Ctrl-C ends it.");
        if (terminal.interactive() && !quiet) {
            openBrowser(address);
        }
    }

    /** Asks the desktop to show the page; where there is none, the printed address has to do. */
    private static void openBrowser(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command;
        if (system.contains("mac")) {
            command = List.of("open", address.toString());
        } else if (system.contains("windows")) {
            command = List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
            command = List.of("xdg-open", address.toString());
        } else {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No program to open pages with: the address was printed.
            return;
        }
    }

    /** Waits for Ctrl-C, and then holds the end of the process up until server and archive are closed. */
    private void untilStopped() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                    terminal.err().println("dixit: closing takes too long; what was acknowledged is safe");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        asked.await();
    }
}
