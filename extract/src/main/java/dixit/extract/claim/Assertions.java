package dixit.extract.claim;

import dixit.record.Actor;
import dixit.record.ActorRef;
import dixit.record.DocumentInfo;
import dixit.record.Modality;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Answers whose claim a place is: that of the innermost statement around it which somebody made, else of the author of the
 * part, else of its outlet. Doubtful statements assert nothing. The cue and the source of a statement stand outside its
 * content: "Kestria accused Veldan of …" is asserted by whoever says that Kestria did.
 *
 * <pre>{@code
 * Assertion who = new Assertions(scene).at(span.start());
 * new Event(…, who.by(), who.statement(), …);
 * }</pre>
 *
 * <p>Made once for a document, in O(n log n) of its statements; each question takes O(log n). Immutable and thread-safe.
 */
public final class Assertions {
    /** Who asserts a text that names neither author nor outlet. */
    public static final String NOBODY_NAMED = "unnamed author";

    /** The content of a statement, and how deep it lies in others. */
    private record Held(Statement statement, Span place, int depth) {}

    /** Deeper first, then shorter, then in the order of the text. */
    private static final Comparator<Held> INNERMOST = Comparator.comparingInt((Held h) -> -h.depth())
            .thenComparingInt(h -> h.place().length())
            .thenComparingInt(h -> h.place().start())
            .thenComparing(h -> h.statement().id());

    private final DocumentInfo info;
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final int[] borders;
    private final List<@Nullable Statement> innermost;

    public Assertions(Scene scene) {
        info = scene.structure().info();
        for (Actor a : scene.identities().actors()) {
            idByName.putIfAbsent(a.name().toLowerCase(Locale.ROOT), a.id());
        }
        scene.statements().forEach(s -> byId.put(s.id(), s));
        List<Held> held = new ArrayList<>();
        for (Statement s : scene.statements()) {
            int depth = depth(s);
            if (!s.doubtful()) {
                s.content().stream().filter(c -> !c.isEmpty()).forEach(c -> held.add(new Held(s, c, depth)));
            }
        }
        held.sort(Comparator.comparingInt(h -> h.place().start()));
        borders = held.stream()
                .flatMapToInt(h ->
                        Arrays.stream(new int[] {h.place().start(), h.place().end()}))
                .sorted()
                .distinct()
                .toArray();
        innermost = sweep(held);
    }

    private int depth(Statement s) {
        int depth = 0;
        Statement outer = within(s);
        while (outer != null && depth < 20) {
            depth++;
            outer = within(outer);
        }
        return depth;
    }

    private @Nullable Statement within(Statement s) {
        return s.within() == null ? null : byId.get(s.within());
    }

    /** For each border the innermost statement from there to the next border. */
    private List<@Nullable Statement> sweep(List<Held> held) {
        List<@Nullable Statement> out = new ArrayList<>(borders.length);
        PriorityQueue<Held> open = new PriorityQueue<>(INNERMOST);
        int next = 0;
        for (int border : borders) {
            while (next < held.size() && held.get(next).place().start() <= border) {
                open.add(held.get(next++));
            }
            while (!open.isEmpty() && open.element().place().end() <= border) {
                open.remove();
            }
            out.add(open.isEmpty() ? null : open.element().statement());
        }
        return out;
    }

    /** Who asserts the words at this UTF-16 unit. */
    public Assertion at(int offset) {
        Modality imagined = null;
        Statement s = innermost(offset);
        for (int i = 0; s != null && i < 20; i++) {
            if (s.modality() == null && speaker(s) != null) {
                break;
            }
            imagined = imagined == null ? s.modality() : imagined;
            s = within(s);
        }
        String by = s == null ? null : speaker(s);
        if (s == null || by == null) {
            Assertion author = author(offset);
            return new Assertion(author.by(), null, author.date(), imagined);
        }
        return new Assertion(by, s, s.date() == null ? dateAt(offset) : s.date(), imagined);
    }

    /** The author's own claim at this place, whoever's words stand there: a remark that he put in brackets. */
    public Assertion author(int offset) {
        Part part = part(offset);
        return new Assertion(author(part), null, part == null ? info.published() : published(part), null);
    }

    /** The outermost answer or quotation around this place: words of somebody's own; null where there is none. */
    public @Nullable Statement voice(int offset) {
        Statement found = null;
        Statement s = innermost(offset);
        for (int i = 0; s != null && i < 20; i++) {
            boolean own = s.kind() == StatementKind.TURN || s.kind() == StatementKind.DIRECT;
            found = own ? s : found;
            s = within(s);
        }
        return found;
    }

    /** The innermost answer or quotation around this place: whose "we" stands there; null where there is none. */
    public @Nullable Statement own(int offset) {
        Statement s = innermost(offset);
        for (int i = 0; s != null && i < 20; i++) {
            if (s.kind() == StatementKind.TURN || s.kind() == StatementKind.DIRECT) {
                return s;
            }
            s = within(s);
        }
        return null;
    }

    /** The innermost statement around this place, whether or not somebody made it; null for the author's own words. */
    public @Nullable Statement innermost(int offset) {
        int i = Arrays.binarySearch(borders, offset);
        int at = i >= 0 ? i : -i - 2;
        return at < 0 ? null : innermost.get(at);
    }

    /** Who asserts that this statement was made. */
    public Assertion around(Statement s) {
        Span words = !s.cue().isEmpty()
                ? s.cue().getFirst()
                : s.source().isEmpty() ? s.content().getFirst() : s.source().getFirst();
        Statement outer = within(s);
        Assertion there = at(words.start());
        return outer != null && s.equals(there.said())
                ? at(outer.content().getFirst().start())
                : there;
    }

    private static @Nullable String speaker(Statement s) {
        ActorRef who = s.speaker();
        if (who == null) {
            return null;
        }
        return who.id() == null ? who.name() : who.id();
    }

    private @Nullable String dateAt(int offset) {
        Part part = part(offset);
        return part == null ? info.published() : published(part);
    }

    private @Nullable String published(Part part) {
        return part.published() == null ? info.published() : part.published();
    }

    /** The innermost part that holds the place. */
    private @Nullable Part part(int offset) {
        Part best = null;
        for (Part p : info.parts()) {
            if (p.span().contains(offset)
                    && (best == null || p.span().length() <= best.span().length())) {
                best = p;
            }
        }
        return best;
    }

    private String author(@Nullable Part part) {
        List<String> authors = part == null || part.authors().isEmpty() ? List.of() : part.authors();
        String outlet = part == null ? null : part.publisher();
        if (authors.isEmpty() && outlet == null) {
            authors = info.authors();
            outlet = info.publisher();
        }
        String name = authors.isEmpty() ? outlet : authors.getFirst();
        if (name == null || name.isBlank()) {
            return NOBODY_NAMED;
        }
        return idByName.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
