package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Status;
import dixit.web.http.Answer;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is in the archive, how it is, and what this program is. Thread-safe. */
public final class StatusPages {
    private final Archive archive;
    private final Respond respond;
    private final String version;

    public StatusPages(Archive archive, Respond respond, String version) {
        this.archive = archive;
        this.respond = respond;
        this.version = version;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(Route.twin("/status", "What is in the archive", List.of(), respond, this::status));
        routes.addAll(Route.twin("/about", "About this program", List.of(), respond, this::about));
        return routes;
    }

    private Answer status(Context ctx) {
        Status s = archive.status();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("archive", s.directory().toString());
        json.put("documents", s.documents());
        json.put("statements", s.statements());
        json.put("speakers", s.speakers());
        json.put("corrections", s.corrections());
        json.put("unattached_corrections", s.unattached());
        json.put("database_bytes", s.databaseBytes());
        json.put("originals_bytes", s.originalsBytes());
        json.put("index_bytes", s.indexBytes());
        json.put("schema", s.schema());
        json.put("lucene", s.lucene());
        json.put("index", s.index().name().toLowerCase(Locale.ROOT));
        json.put("records_by_version", s.producers());
        json.put("made_by", archive.madeBy());
        if (s.lastImport() != null) {
            json.put("last_import", s.lastImport().toString());
        }
        json.put("messages", s.messages());
        json.put("version", version);
        return Answer.ok("Status", "status.jte", s, json);
    }

    private Answer about(Context ctx) {
        return Answer.ok("About Dixit", "about.jte", version, Map.of("name", "dixit", "version", version));
    }
}
