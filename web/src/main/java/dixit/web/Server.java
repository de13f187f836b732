package dixit.web;

import dixit.archive.Archive;
import dixit.extract.Pipeline;
import dixit.extract.Version;
import dixit.intake.Articles;
import dixit.intake.Importer;
import dixit.knowledge.KnowledgeBase;
import dixit.reader.Reader;
import dixit.record.Producer;
import dixit.web.http.Assets;
import dixit.web.http.Csrf;
import dixit.web.http.Errors;
import dixit.web.http.Guard;
import dixit.web.http.OpenApi;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.job.Jobs;
import dixit.web.page.ActorCorrectionPages;
import dixit.web.page.ActorPages;
import dixit.web.page.CheckPages;
import dixit.web.page.ClaimPages;
import dixit.web.page.CorrectionPages;
import dixit.web.page.DocumentPages;
import dixit.web.page.ImportPages;
import dixit.web.page.InstitutionPages;
import dixit.web.page.OccasionPages;
import dixit.web.page.RelationPages;
import dixit.web.page.SearchPage;
import dixit.web.page.SpeakerPages;
import dixit.web.page.StatementPages;
import dixit.web.page.StatusPages;
import dixit.web.page.SubjectPages;
import dixit.web.page.SystemPages;
import dixit.web.page.TurnPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The pages and their JSON twins, served over HTTP from one archive. The archive stays the caller's and must outlive
 * the server.
 *
 * <p>Thread-safe.
 */
public final class Server implements AutoCloseable {
    /** The version of the web jar, as it stands in its path. */
    private static final String HTMX = "2.0.10";

    /** The same for the charts. */
    private static final String ECHARTS = "5.5.0";

    private static final int KEPT_JOBS = 4;

    private final Javalin javalin;
    private final Jobs jobs;
    private final URI address;
    private final List<Route> routes;

    private Server(Javalin javalin, Jobs jobs, URI address, List<Route> routes) {
        this.javalin = javalin;
        this.jobs = jobs;
        this.address = address;
        this.routes = List.copyOf(routes);
    }

    /**
     * Starts to answer.
     *
     * @throws UncheckedIOException if there is no room for what people will send
     * @throws RuntimeException if the address is taken or is none
     */
    public static Server start(Archive archive, Settings settings) {
        return start(archive, settings, Pipeline.standard(), KnowledgeBase::shipped);
    }

    /**
     * As {@link #start(Archive, Settings)}, with a pipeline of one's own for what is imported.
     *
     * @param knowledge what speakers' pages tell of offices, asked for each page
     */
    public static Server start(
            Archive archive, Settings settings, Pipeline pipeline, Supplier<KnowledgeBase> knowledge) {
        Csrf csrf = new Csrf();
        Guard guard = new Guard(settings, csrf);
        Respond respond = new Respond(csrf);
        Path directory = temporary();
        Jobs jobs = new Jobs(new Importer(archive, Reader.standard(), pipeline), directory, keptBytes(settings));
        List<Route> routes = routes(archive, settings, knowledge, pipeline::producer, respond, jobs);
        Javalin javalin = Javalin.create(config -> {
            configure(config, settings, directory);
            config.routes.before(guard::check);
            routes.forEach(r -> config.routes.addHttpHandler(r.method(), r.path(), r.handler()));
            new Errors(respond, settings.limits(), settings.errors()).register(config.routes);
        });
        try {
            javalin.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            jobs.close();
            throw e;
        }
        return new Server(javalin, jobs, address(settings, javalin.port()), routes);
    }

    /** Room for a few full imports, waiting or kept for another try. */
    private static long keptBytes(Settings settings) {
        return Math.min(settings.limits().jobBytes(), Long.MAX_VALUE / KEPT_JOBS) * KEPT_JOBS;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("dixit-web");
        } catch (IOException e) {
            throw new UncheckedIOException("no directory for uploads", e);
        }
    }

    private static List<Route> routes(
            Archive archive,
            Settings settings,
            Supplier<KnowledgeBase> knowledge,
            Supplier<Producer> program,
            Respond respond,
            Jobs jobs) {
        List<Route> all = new ArrayList<>();
        all.addAll(new SearchPage(archive, respond, settings.errors()).routes());
        all.addAll(new DocumentPages(archive, respond).routes());
        all.addAll(new CorrectionPages(archive, respond).routes());
        all.addAll(new StatementPages(archive, respond).routes());
        all.addAll(new OccasionPages(archive, respond).routes());
        all.addAll(new SpeakerPages(archive, respond).routes());
        all.addAll(new ActorPages(archive, knowledge, respond).routes());
        all.addAll(new InstitutionPages(archive, knowledge, respond).routes());
        all.addAll(new ActorCorrectionPages(archive).routes());
        all.addAll(new SystemPages(archive, knowledge, respond, program).routes());
        all.addAll(new RelationPages(archive, knowledge, respond, program).routes());
        all.addAll(new TurnPages(archive).routes());
        all.addAll(new SubjectPages(archive, knowledge, respond, program).routes());
        all.addAll(new ClaimPages(archive, knowledge, respond, program).routes());
        Articles articles = new Articles(Reader.standard(), Pipeline.standard());
        all.addAll(new CheckPages(archive, articles, settings.limits(), respond).routes());
        all.addAll(new ImportPages(jobs, settings.limits(), respond).routes());
        all.addAll(new StatusPages(archive, respond, Version.CURRENT).routes());
        all.addAll(new Assets(HTMX, ECHARTS).routes());
        all.add(OpenApi.route(all, Version.CURRENT));
        return all;
    }

    private static void configure(JavalinConfig config, Settings settings, Path directory) {
        Settings.Limits limits = settings.limits();
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.asyncTimeout = 0;
        config.jetty.multipartConfig.cacheDirectory(directory.toString());
        config.jetty.multipartConfig.maxFileSize(limits.fileBytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(limits.jobBytes() + (1L << 20), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.KB);
        int fields = 20;
        config.jetty.modifyServletContextHandler(h -> h.setMaxFormKeys(limits.files() + fields));
        config.jetty.modifyHttpConfiguration(h -> {
            h.setSendServerVersion(false);
            h.setSendXPoweredBy(false);
        });
    }

    private static URI address(Settings settings, int port) {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + port + "/");
    }

    /** Where the front page is. */
    public URI address() {
        return address;
    }

    /** Every method and path that answers, as {@code GET /speakers}. */
    public List<String> routeNames() {
        return routes.stream().map(r -> r.method() + " " + r.path()).toList();
    }

    /** Every method and path that the HTTP server itself knows; for checking that none was left out of the table. */
    List<String> registered() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(h -> h.endpoint)
                .filter(e -> e.method.equals(HandlerType.GET) || e.method.equals(HandlerType.POST))
                .map(e -> e.method + " " + e.path)
                .toList();
    }

    /** Stops to answer. An import under way is stopped; what it reported is in the archive. */
    @Override
    public void close() {
        javalin.stop();
        jobs.close();
    }
}
