package dixit.archive.export;

import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Ground;
import dixit.archive.claim.Party;
import dixit.archive.claim.Period;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Series;
import dixit.archive.claim.StatusEntry;
import dixit.archive.claim.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Claims as the command line and the pages' twins give them in JSON: keys in a fixed order, what is empty or false is left out,
 * the words themselves instead of spans, since no text goes with them. Stateless and thread-safe.
 */
public final class ClaimJson {
    private ClaimJson() {}

    /** Any claim. */
    public static Map<String, Object> of(ClaimEntry claim) {
        return switch (claim) {
            case EventEntry e -> event(e);
            case PositionEntry p -> position(p);
            case StatusEntry s -> status(s);
        };
    }

    private static Map<String, Object> event(EventEntry e) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", e.ground().key());
        json.put("type", e.type().name());
        put(json, "mode", e.mode() == null ? null : e.mode().code());
        json.put("weight", Weights.of(e.type()));
        put(json, "actor", e.actor());
        put(json, "recipient", e.recipient());
        flag(json, "negated", e.negated());
        flag(json, "hedged", e.hedged());
        flag(json, "future", e.future());
        flag(json, "conditional", e.conditional());
        put(json, "place", e.place());
        return ground(json, e.ground());
    }

    private static Map<String, Object> position(PositionEntry p) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", p.ground().key());
        put(json, "actor", p.actor());
        put(json, "institution", p.institution());
        json.put("stance", p.stance().code());
        if (!p.conditionWords().isEmpty()) {
            json.put("condition", p.conditionWords());
        }
        return ground(json, p.ground());
    }

    private static Map<String, Object> status(StatusEntry s) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", s.ground().key());
        put(json, "institution", s.institution());
        json.put("status", s.status().code());
        put(json, "actor", s.actor());
        flag(json, "negated", s.negated());
        flag(json, "future", s.future());
        return ground(json, s.ground());
    }

    private static Map<String, Object> ground(Map<String, Object> json, Ground g) {
        put(json, "asserted_by", g.assertedBy());
        put(json, "speaks_for", g.speaksFor());
        flag(json, "own_report", g.own());
        ClaimDate date = g.date();
        put(json, "date", date == null ? null : date.edtf());
        put(json, "date_basis", date == null ? null : date.basis().code());
        json.put("evidence", g.words());
        json.put("passage", g.passage());
        put(json, "statement", g.statement());
        put(json, "outlet", g.outlet());
        put(json, "title", g.title());
        put(json, "url", g.url());
        json.put("document", g.document().id());
        json.put("hash", g.document().hash());
        json.put("rule", g.because().rule());
        json.put("score", g.because().score());
        json.put("version", g.document().producerVersion());
        put(json, "model", g.document().model());
        put(json, "knowledge", g.document().knowledge());
        return json;
    }

    /** What stands behind a list or chart. */
    public static Map<String, Object> of(Behind behind) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", behind.count());
        json.put("documents", behind.documents());
        json.put("outlets", counts(behind.outlets()));
        json.put("no_known_outlet", behind.noOutlet());
        json.put("years", counts(behind.years()));
        return json;
    }

    private static Map<String, Long> counts(List<Behind.Count> counts) {
        Map<String, Long> json = new LinkedHashMap<>();
        counts.forEach(c -> json.put(c.name(), c.count()));
        return json;
    }

    /** A relation without its claims: who asserts that who did how much to whom, by year and by month. */
    public static Map<String, Object> of(Relation r) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "one", r.one());
        put(json, "other", r.other());
        json.put("behind_events", of(r.behindEvents()));
        json.put("behind_positions", of(r.behindPositions()));
        List<Object> series = new ArrayList<>();
        r.series().forEach(s -> series.add(of(r, s)));
        json.put("series", series);
        return json;
    }

    private static Map<String, Object> of(Relation r, Series s) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asserted_by", s.voice().code());
        json.put("from", (s.forth() ? r.one() : r.other()).id());
        json.put("to", (s.forth() ? r.other() : r.one()).id());
        json.put("types", s.types());
        json.put("denied", s.apart().denied());
        json.put("conditional", s.apart().conditional());
        json.put("future", s.apart().future());
        json.put("years", s.years().stream().map(ClaimJson::of).toList());
        json.put("months", s.months().stream().map(ClaimJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Period p) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", p.period());
        json.put("events", p.events());
        json.put("weighed", p.weighed());
        json.put("cooperation", rounded(p.cooperation()));
        json.put("conflict", rounded(p.conflict()));
        json.put("balance", rounded(p.balance()));
        return json;
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", value)) + 0.0;
    }

    private static void flag(Map<String, Object> json, String key, boolean value) {
        if (value) {
            json.put(key, true);
        }
    }

    private static void put(Map<String, Object> json, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.put(key, value);
        }
    }

    /** Id, name and kind. */
    private static void put(Map<String, Object> json, String key, @Nullable Party party) {
        if (party != null) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("id", party.id());
            named.put("name", party.name());
            put(named, "kind", party.kind());
            json.put(key, named);
        }
    }
}
