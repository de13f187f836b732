package dixit.archive;

import dixit.archive.ClaimRows.Layer;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Found;
import dixit.archive.claim.Graph;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Relation;
import dixit.archive.claim.StatusEntry;
import dixit.archive.claim.SubjectLine;
import dixit.archive.claim.Turn;
import dixit.archive.claim.TurnDecision;
import dixit.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the documents of an archive claim: events, positions, statuses of institutions, relations. Corrections and people's
 * decisions about actors are obeyed at once; claims on statements that people took away or that are doubtful are left out.
 *
 * <p>Thread-safe. All methods throw {@link IllegalArgumentException} if a date of a filter is none, and {@link
 * ArchiveException} if the store cannot be read.
 */
public final class Claims {
    private static final int BATCH = 500;

    private final Database database;
    private final ArchiveReader reader;

    Claims(Database database, ArchiveReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** Events: who is said to have done what to whom. */
    public Found<EventEntry> events(ClaimFilter filter, ClaimOrder order, Page page) {
        return found(Layer.EVENT, filter, order, page, ClaimBody::event);
    }

    /** Positions: who is said to hold which stance on what. */
    public Found<PositionEntry> positions(ClaimFilter filter, ClaimOrder order, Page page) {
        return found(Layer.POSITION, filter, order, page, ClaimBody::position);
    }

    /** Statuses: what is said to have become of institutions. */
    public Found<StatusEntry> statuses(ClaimFilter filter, ClaimOrder order, Page page) {
        return found(Layer.STATUS, filter, order, page, ClaimBody::status);
    }

    private <T extends ClaimEntry> Found<T> found(
            Layer layer, ClaimFilter filter, ClaimOrder order, Page page, ClaimQueries.Shape<T> shape) {
        return database.jdbi()
                .withHandle(db -> new Found<>(
                        ClaimQueries.page(db, ClaimWhere.of(layer, filter), order, page, shape),
                        ClaimQueries.behind(db, layer, filter)));
    }

    /** All events that match; of those not yet read the keys alone are in memory. */
    public Stream<EventEntry> allEvents(ClaimFilter filter, ClaimOrder order) {
        return all(Layer.EVENT, filter, order, ClaimBody::event);
    }

    /** All positions that match. */
    public Stream<PositionEntry> allPositions(ClaimFilter filter, ClaimOrder order) {
        return all(Layer.POSITION, filter, order, ClaimBody::position);
    }

    /** All statuses that match. */
    public Stream<StatusEntry> allStatuses(ClaimFilter filter, ClaimOrder order) {
        return all(Layer.STATUS, filter, order, ClaimBody::status);
    }

    private <T extends ClaimEntry> Stream<T> all(
            Layer layer, ClaimFilter filter, ClaimOrder order, ClaimQueries.Shape<T> shape) {
        List<String> keys =
                database.jdbi().withHandle(db -> ClaimQueries.keys(db, ClaimWhere.of(layer, filter), order));
        return Batches.of(keys, BATCH)
                .flatMap(batch -> database.jdbi().withHandle(db -> ClaimQueries.entries(db, batch, shape)).stream());
    }

    /** What stands behind the events that match. */
    public Behind behindEvents(ClaimFilter filter) {
        return database.jdbi().withHandle(db -> ClaimQueries.behind(db, Layer.EVENT, filter));
    }

    /** What stands behind the positions that match. */
    public Behind behindPositions(ClaimFilter filter) {
        return database.jdbi().withHandle(db -> ClaimQueries.behind(db, Layer.POSITION, filter));
    }

    /** What stands behind the statuses that match. */
    public Behind behindStatuses(ClaimFilter filter) {
        return database.jdbi().withHandle(db -> ClaimQueries.behind(db, Layer.STATUS, filter));
    }

    /** What people decided on proposed shifts, the last first. */
    public List<TurnDecision> turnDecisions(Page page) {
        return database.jdbi().withHandle(db -> Turns.all(db, page));
    }

    /** The position with this key; empty where it is none, or stands elsewhere since its document was extracted anew. */
    public Optional<PositionEntry> position(String key) {
        return database.jdbi().withHandle(db -> ClaimQueries.entries(db, List.of(key), ClaimBody::position)).stream()
                .findFirst();
    }

    List<Turn> decided(List<Turn> turns) {
        return turns.isEmpty()
                ? turns
                : database.jdbi()
                        .withHandle(db ->
                                turns.stream().map(t -> Turns.decided(db, t)).toList());
    }

    /** Whom or what an id means: {@code state/kestria}, {@code institution/orm-treaty}, {@code name/the-plan}. */
    public Optional<Party> party(String id) {
        return database.jdbi().withHandle(db -> ClaimQueries.party(db, id));
    }

    /**
     * Ids of the actors and institutions with this id, or with this name in any document or else in the tables that ship;
     * sorted. What claims know by its words alone is found by these words.
     */
    public Set<String> called(String nameOrId) {
        List<String> ids = database.jdbi().withHandle(db -> Whom.all(db, nameOrId));
        return new TreeSet<>(ids);
    }

    /**
     * The state, organisation or bloc with exactly this name in any document, else the state with this name or adjective in the
     * tables that ship: "Kestria", "Kestrian".
     */
    public Optional<Party> partyNamed(String words) {
        return called(words).stream()
                .filter(id -> !id.startsWith("person/"))
                .map(this::party)
                .flatMap(Optional::stream)
                .filter(Party::known)
                .findFirst()
                .or(() -> KnowledgeBase.shipped()
                        .derived(StateWords.class, StateWords::new)
                        .exactly(words)
                        .map(s -> new Party(s.id(), s.name(), "state")));
    }

    /** Names like this one that {@link #called} finds, the nearest first; for a hint. */
    public List<String> near(String name, int limit) {
        return database.jdbi().withHandle(db -> ClaimNames.near(db, name, limit));
    }

    /**
     * Two actors and what is claimed of them.
     *
     * @param ones ids of the first; the first of them names it
     * @param others ids of the other
     */
    public Relation relation(Set<String> ones, Set<String> others) {
        return database.jdbi().withHandle(db -> Relations.of(db, ones, others));
    }

    /**
     * The actors and institutions with most claims, and what ties them.
     *
     * @param filter which events and positions count
     * @param nodes how many of them at most, 1 to {@value Page#MOST}
     * @param edges how many ties at most, 1 to {@value Page#MOST}
     */
    public Graph graph(ClaimFilter filter, int nodes, int edges) {
        return database.jdbi().withHandle(db -> Graphs.of(db, filter, new Page(0, nodes), new Page(0, edges)));
    }

    /**
     * What somebody has said about a subject over the years.
     *
     * @param speakers ids of the speaker
     * @param subject an institution or actor, by id or name, or words
     * @param limit how many statements at most, 1 to {@value Page#MOST}
     * @throws QuerySyntaxException if the subject is no query
     */
    public SubjectLine subject(Set<String> speakers, String subject, int limit) {
        return new Subjects(reader, this).line(speakers, subject, limit);
    }
}
