package dixit.archive;

import dixit.archive.claim.Basis;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.Party;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.State;
import dixit.record.Claim;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Event;
import dixit.record.EventMode;
import dixit.record.Institution;
import dixit.record.Offsets;
import dixit.record.Part;
import dixit.record.Position;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The claims of a document as they are shown, as rows of the store. Not thread-safe. */
final class ClaimRows {
    private static final String INSERT =
            "INSERT OR IGNORE INTO claim (key, document, layer, ordinal, type, mode, actor,"
                    + " actor_for, object, object_for, asserter, asserter_for, own, negated, hedged, future, conditional,"
                    + " statement, outlet, date, basis, first, last, score, entry)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DocumentRecord record;
    private final Offsets offsets;
    private final Parties parties;
    private final Served served;
    private final Mentioned mentioned;
    private final Map<String, StatementEntry> statements = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private ClaimRows(DocumentView view) {
        this.record = view.record();
        this.offsets = Offsets.of(record.text());
        this.parties = Parties.of(record);
        this.served = Served.of(record);
        this.mentioned = Mentioned.of(record);
        view.entries().stream()
                .filter(StatementEntry::counts)
                .forEach(e -> statements.put(e.statement().id(), e));
    }

    /** Layers of claims, as the table names them. */
    enum Layer {
        EVENT("event"),
        POSITION("position"),
        STATUS("status");

        final String code;

        Layer(String code) {
            this.code = code;
        }
    }

    /**
     * A claim with what is searched of it.
     *
     * @param institutions ids of those that an event's evidence mentions
     */
    record Row(
            String key,
            Layer layer,
            int ordinal,
            ClaimBody body,
            @Nullable String actorFor,
            @Nullable String objectFor,
            List<String> institutions) {}

    /** Writes what a document claims, in the place of what was there. */
    static void show(Handle db, Store.Row row, DocumentView view) {
        db.execute("DELETE FROM claim WHERE document = ?", row.number());
        db.execute("DELETE FROM claim_institution WHERE document = ?", row.number());
        List<Row> rows = of(view);
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch claims = db.prepareBatch(INSERT);
        PreparedBatch institutions = db.prepareBatch("INSERT OR IGNORE INTO claim_institution VALUES (?, ?, ?)");
        for (Row r : rows) {
            bind(claims, row.number(), r);
            r.institutions().forEach(i -> institutions
                    .bind(0, r.key())
                    .bind(1, row.number())
                    .bind(2, i)
                    .add());
        }
        claims.execute();
        if (institutions.size() > 0) {
            institutions.execute();
        }
    }

    private static void bind(PreparedBatch batch, long document, Row r) {
        ClaimBody b = r.body();
        List<DateRange> days = DateRange.ofEdtf(b.date());
        batch.bind(0, r.key())
                .bind(1, document)
                .bind(2, r.layer().code)
                .bind(3, r.ordinal())
                .bind(4, b.type())
                .bind(5, b.mode() == null ? null : b.mode().code())
                .bind(6, id(b.actor()))
                .bind(7, r.actorFor())
                .bind(8, id(b.object()))
                .bind(9, r.objectFor())
                .bind(10, b.assertedBy().id())
                .bind(11, id(b.speaksFor()))
                .bind(12, b.statement() == null ? 1 : 0)
                .bind(13, b.negated() ? 1 : 0)
                .bind(14, b.hedged() ? 1 : 0)
                .bind(15, b.future() ? 1 : 0)
                .bind(16, b.conditional() ? 1 : 0)
                .bind(17, b.statement())
                .bind(18, b.outlet())
                .bind(19, b.date())
                .bind(20, b.basis() == null ? null : b.basis().code())
                .bind(21, days.isEmpty() ? null : days.getFirst().first())
                .bind(
                        22,
                        days.isEmpty()
                                ? null
                                : days.stream().mapToInt(DateRange::last).max().getAsInt())
                .bind(23, b.because().score())
                .bind(24, EntryJson.write(b))
                .add();
    }

    private static @Nullable String id(@Nullable Party party) {
        return party == null ? null : party.id();
    }

    /** The claims that count, in the order of their layers. */
    static List<Row> of(DocumentView view) {
        ClaimRows all = new ClaimRows(view);
        List<Row> rows = new ArrayList<>();
        all.add(Layer.EVENT, view.record().events(), rows);
        all.add(Layer.POSITION, view.record().positions(), rows);
        all.add(Layer.STATUS, view.record().statuses(), rows);
        return rows;
    }

    private void add(Layer layer, List<? extends Claim> claims, List<Row> rows) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.statement() == null || statements.containsKey(claim.statement())) {
                rows.add(row(layer, i, claim));
            }
        }
    }

    private Row row(Layer layer, int ordinal, Claim claim) {
        ClaimBody body = body(claim);
        String place = record.hash() + "|" + layer.code + "|" + body.type();
        int twin = seen.merge(place + claim.evidence(), 1, Integer::sum) - 1;
        String key = StatementKey.of(place, claim.evidence(), offsets, twin);
        List<String> institutions = claim instanceof Event
                ? mentioned.near(claim.evidence()).stream().map(Institution::id).toList()
                : List.of();
        String actorFor = id(served.by(body.actor()));
        String objectFor = layer == Layer.POSITION ? partner(body, actorFor) : id(served.by(body.object()));
        return new Row(key, layer, ordinal, body, actorFor, objectFor, institutions);
    }

    /** With whom the relations, talks, cooperation are that a position is on by words alone; else for whom its object acts. */
    private @Nullable String partner(ClaimBody body, @Nullable String actorFor) {
        Party on = body.object();
        if (on == null || on.known()) {
            return id(served.by(on));
        }
        List<String> states = KnowledgeBase.shipped().derived(StateWords.class, StateWords::new).in(on.name()).stream()
                .map(State::id)
                .filter(s -> !s.equals(actorFor) && !s.equals(id(body.actor())))
                .toList();
        return states.size() == 1 ? states.getFirst() : null;
    }

    private @Nullable Party party(@Nullable String idOrName) {
        return idOrName == null ? null : parties.of(idOrName);
    }

    private ClaimBody body(Claim claim) {
        return switch (claim) {
            case Event e ->
                body(
                        e,
                        e.type().name(),
                        e.mode(),
                        party(e.actor()),
                        party(e.recipient()),
                        e.negated(),
                        e.hedged(),
                        e.future(),
                        e.conditional(),
                        e.place(),
                        List.of(),
                        e.date());
            case Position p ->
                body(
                        p,
                        p.stance().code(),
                        null,
                        parties.of(p.actor()),
                        parties.of(p.institution()),
                        false,
                        false,
                        false,
                        false,
                        null,
                        p.condition(),
                        p.date());
            case dixit.record.Status s ->
                body(
                        s,
                        s.status().code(),
                        null,
                        party(s.actor()),
                        parties.of(s.institution()),
                        s.negated(),
                        false,
                        s.future(),
                        false,
                        null,
                        List.of(),
                        s.date());
        };
    }

    private ClaimBody body(
            Claim claim,
            String type,
            @Nullable EventMode mode,
            @Nullable Party actor,
            @Nullable Party object,
            boolean negated,
            boolean hedged,
            boolean future,
            boolean conditional,
            @Nullable String place,
            List<Span> condition,
            @Nullable String date) {
        StatementEntry said = claim.statement() == null ? null : statements.get(claim.statement());
        DocumentInfo info = record.document();
        Optional<Part> part =
                DocumentView.innermost(info.parts(), claim.evidence().getFirst());
        Party by = parties.of(claim.assertedBy());
        ClaimDate when = date(claim, date, said, part);
        return new ClaimBody(
                type,
                mode,
                actor,
                object,
                negated,
                hedged,
                future,
                conditional,
                place,
                condition,
                words(condition),
                part.map(Part::genre).orElse(info.genre()),
                DocumentView.or(part.map(Part::publisher), info.publisher()),
                DocumentView.or(part.map(Part::title), info.title()),
                DocumentView.or(part.map(Part::url), info.url()),
                by,
                claim.statement() == null ? null : served.by(by),
                said == null ? null : said.key(),
                claim.evidence(),
                words(claim.evidence()),
                ClaimPassage.around(record.text(), claim.evidence(), bounds(said)),
                when == null ? null : when.edtf(),
                when == null ? null : when.basis(),
                claim.because());
    }

    /** From where a turn begins, behind its label; else the whole text. */
    private Span bounds(@Nullable StatementEntry said) {
        Span whole = new Span(0, record.text().length());
        return said == null || said.statement().kind() != StatementKind.TURN
                ? whole
                : new Span(said.statement().content().getFirst().start(), whole.end());
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(s -> s.in(record.text())).toList();
    }

    /** A stance has no other date than that of saying it, so one that is the document's own says no more than that. */
    private @Nullable ClaimDate date(
            Claim claim, @Nullable String own, @Nullable StatementEntry said, Optional<Part> part) {
        String published =
                DocumentView.or(part.map(Part::published), record.document().published());
        String spoken = said == null ? null : DocumentView.said(record, said.statement());
        if (own != null) {
            boolean event = claim instanceof Event || !(own.equals(spoken) || own.equals(published));
            return new ClaimDate(own, event ? Basis.CLAIM : own.equals(spoken) ? Basis.SAID : Basis.PUBLISHED);
        }
        String date = Objects.requireNonNullElse(spoken, Objects.requireNonNullElse(published, ""));
        return date.isEmpty() ? null : new ClaimDate(date, spoken == null ? Basis.PUBLISHED : Basis.SAID);
    }
}
