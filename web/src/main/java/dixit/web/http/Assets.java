package dixit.web.http;

import dixit.record.Document;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Styles, scripts and images: a fixed set of files, held in memory. Thread-safe. */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, Asset> assets = new TreeMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(byte[] bytes, String type, String tag) {}

    /**
     * @param htmxVersion of the web jar that holds htmx
     * @param echartsVersion of the one that holds ECharts, which only pages with a chart load
     */
    public Assets(String htmxVersion, String echartsVersion) {
        for (String name : List.of(
                "base.css",
                "parts.css",
                "document.css",
                "check.css",
                "people.css",
                "claims.css",
                "print.css",
                "page.js",
                "charts.js",
                "document.js",
                "import.js",
                "favicon.svg")) {
            add(name, "/dixit/web/static/" + name);
        }
        add("echarts.js", "/META-INF/resources/webjars/echarts/" + echartsVersion + "/echarts.min.js");
        add("htmx.js", "/META-INF/resources/webjars/htmx.org/" + htmxVersion + "/dist/htmx.min.js");
    }

    private void add(String name, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            byte[] bytes = in.readAllBytes();
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            assets.put(
                    name,
                    new Asset(
                            bytes,
                            String.valueOf(type),
                            "\"" + Document.sha256(bytes).substring(0, 16) + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    public List<Route> routes() {
        return List.of(Route.get(
                "/static/{file}",
                "Styles, scripts and images of the pages",
                List.of(Param.path("file", "one of " + String.join(", ", assets.keySet()))),
                "text/css",
                this::serve));
    }

    private void serve(Context ctx) {
        Asset asset = assets.get(ctx.pathParam("file"));
        if (asset == null) {
            throw Problem.notFound("There is no such file.");
        }
        ctx.header("Cache-Control", "no-cache").header("ETag", asset.tag());
        if (asset.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(asset.type()).result(asset.bytes());
        }
    }
}
