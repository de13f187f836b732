package dixit.extract.event;

import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deeds in fixed turns of phrase, where no single verb tells: "is present in B", "B's view is shared by A", "at the
 * request of A", "obtained the consent of A", "(outlawed in A)". Pure functions.
 */
final class Constructions {
    static final String PATTERN = "event-pattern";

    private static final double SCORE = 0.5;
    private static final Set<String> BE =
            Set.of("is", "was", "are", "were", "been", "be", "remains", "remain", "remained");
    private static final Set<String> VIEWS = Words.of("""
            approach approaches view views position positions stance opinion assessment concerns
            """);
    private static final Set<String> SHARED = Set.of("shared", "supported", "backed", "endorsed", "welcomed");
    private static final Set<String> OBTAIN = Words.of("""
            achieve achieved obtain obtained get got receive received secure secured win won gain gained enjoy enjoys
            enjoyed have has
            """);
    private static final Map<String, EventType> GIVEN = Map.of(
            "consent", EventType.AGREE,
            "approval", EventType.AGREE,
            "agreement", EventType.AGREE,
            "reciprocity", EventType.COOPERATE,
            "cooperation", EventType.COOPERATE,
            "support", EventType.SUPPORT,
            "backing", EventType.SUPPORT,
            "recognition", EventType.SUPPORT,
            "assistance", EventType.AID);
    private static final Set<String> SHARING =
            Set.of("exchange", "share", "exchanging", "sharing", "coordinate", "cooperate");
    private static final Set<String> ASKED = Set.of("request", "invitation", "behest", "urging", "insistence");
    private static final Set<String> LED_BY = Set.of("at", "on", "upon", "by");
    private static final Set<String> SHARE = Set.of("share", "shares", "shared", "sharing");
    private static final Set<String> ADDRESS = Set.of("address", "addresses", "addressed", "addressing");
    private static final Set<String> AUDIENCES = Words.of("""
            gathering audience crowd meeting rally conference parliament congress assembly session forum nation summit
            reception seminar
            """);
    private static final int NEAR = 5;
    private static final Set<String> BANNED =
            Set.of("outlawed", "banned", "prohibited", "proscribed", "blacklisted", "designated");
    private static final Set<String> OCCUPY = Words.of("""
            occupies occupy occupied occupying expands expanding expanded moves moved moving advances advanced advancing
            builds building built deploys deployed deploying masses massed massing
            """);
    private static final Set<String> EDGES = Set.of("borders", "border", "frontier", "frontiers", "doorstep", "shores");
    private static final Set<String> LEADING =
            Set.of("the", "a", "an", "all", "most", "its", "their", "some", "many", "other", "our", "“");
    private static final Set<String> CHANNELS = Set.of("channel", "channels", "hotline", "line", "lines", "contacts");
    private static final Set<String> OF_TALK = Words.of("""
            communication communications direct deconfliction information diplomatic military secure confidential
            hotline contact working close good regular
            """);

    private final Clause clause;
    private final Line line;
    private final List<Deed> found = new ArrayList<>();

    private Constructions(Clause clause) {
        this.clause = clause;
        this.line = clause.line();
    }

    static List<Deed> of(Line line, List<Party> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        Constructions reading = new Constructions(new Clause(line, parties));
        for (int i = 0; i < line.size(); i++) {
            reading.read(i, line.at(i));
        }
        return List.copyOf(reading.found);
    }

    private void read(int i, String word) {
        if (word.equals("present")
                && BE.contains(line.at(i - 1))
                && line.at(i + 1).equals("in")) {
            add(i, subject(i - 1), EventType.MOBILIZE, here(i + 2));
        } else if (SHARED.contains(word) && line.at(i + 1).equals("by")) {
            add(i, here(i + 2), EventType.SUPPORT, viewer(i));
        } else if (ASKED.contains(word)) {
            asked(i);
        } else if (VIEWS.contains(word)) {
            sharing(i);
        } else if (GIVEN.containsKey(word)) {
            given(i, GIVEN.getOrDefault(word, EventType.AGREE));
        } else if (BANNED.contains(word)) {
            banned(i);
        } else if (ADDRESS.contains(word)) {
            addressed(i);
        } else if (EDGES.contains(word)) {
            near(i);
        } else if (CHANNELS.contains(word)) {
            channel(i);
        }
    }

    private List<Party> subject(int group) {
        return clause.subject(VerbGroup.around(line, group).from(), List.of());
    }

    /** The party that begins at the word, or after an article there. */
    private List<Party> here(int from) {
        int i = from;
        while (i < from + 3 && clause.at(i) == null && LEADING.contains(line.at(i))) {
            i++;
        }
        return clause.at(i) == null ? List.of() : clause.object(i, EventType.AGREE);
    }

    private void add(int word, List<Party> actors, EventType type, List<Party> recipients) {
        for (Party a : actors) {
            for (Party r : recipients) {
                if (!a.who().equals(r.who())) {
                    found.add(new Deed(word, a, type, r, PATTERN, SCORE));
                }
            }
        }
    }

    /** "Our view is shared", "the concerns of Kestria are shared". */
    private List<Party> viewer(int shared) {
        for (int i = shared - 1; i >= Math.max(0, shared - 8); i--) {
            if (VIEWS.contains(line.at(i))) {
                List<Party> of = line.at(i + 1).equals("of") ? here(i + 2) : List.of();
                return of.isEmpty() ? owner(i) : of;
            }
        }
        return List.of();
    }

    /** Whose it is: "our view", "Kestria's political view", "Kestrian views". */
    private List<Party> owner(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Party p = clause.at(i);
            if (p != null) {
                return List.of(p);
            }
            if (Clause.PREPOSITIONS.contains(line.at(i)) || line.at(i).equals(",")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "A addressed shipwrights", "a gathering of miners": not a problem, not a letter. */
    private void addressed(int i) {
        VerbGroup group = VerbGroup.around(line, i);
        Party heard = group.open() || group.passive() ? null : audience(i + 1);
        if (heard != null) {
            add(i, subject(i), EventType.CONSULT, List.of(heard));
        }
    }

    /** Those who listen, in the next words; null where they are none. */
    private @Nullable Party audience(int from) {
        for (int k = from; k < Math.min(line.size(), from + NEAR); k++) {
            Party p = clause.at(k);
            int end = p == null ? k : p.to() - 1;
            String w = line.at(end);
            if (AUDIENCES.contains(w) || People.are(w)) {
                boolean owner = line.at(end + 1).startsWith("'");
                Party heard =
                        p == null ? new Party(k, k + 1, line.span(k, k + 1).in(line.text()), false) : p;
                return owner ? null : heard;
            }
            if (p != null || Clause.PREPOSITIONS.contains(w) || !Character.isLetter(w.charAt(0))) {
                return null;
            }
        }
        return null;
    }

    /** "A shares our view", "A shares the concerns of B". */
    private void sharing(int view) {
        for (int v = view - 1; v >= Math.max(0, view - 5); v--) {
            if (SHARE.contains(line.at(v))) {
                List<Party> whose = line.at(view + 1).equals("of") ? here(view + 2) : List.of();
                int verb = v;
                List<Party> owner =
                        owner(view).stream().filter(p -> p.from() > verb).toList();
                add(v, subject(v), EventType.SUPPORT, owner.isEmpty() ? whose : owner);
                return;
            }
        }
    }

    /** "Our divers came at the request of A", "on A's invitation". */
    private void asked(int i) {
        boolean of = line.at(i + 1).equals("of") && line.at(i - 1).equals("the") && LED_BY.contains(line.at(i - 2));
        List<Party> who = of ? here(i + 2) : owner(i);
        boolean going = line.at(i).equals("urging") && !line.at(i - 1).equals("'s");
        if (who.isEmpty()
                || (going && !of)
                || !(of || LED_BY.contains(line.at(Compounds.start(line, who.getFirst()) - 1)))) {
            return;
        }
        Party asker = who.getFirst();
        Party before = null;
        Party after = null;
        for (Party p : clause.parties()) {
            before = p.to() <= Math.min(i, asker.from()) ? p : before;
            after = after == null && p.from() >= Math.max(i, who.getLast().to()) ? p : after;
        }
        Party doing = before == null ? after : before;
        if (doing != null) {
            add(i, List.of(asker), EventType.REQUEST, List.of(doing));
        }
    }

    /** "A has not obtained B's consent": B gives it to A. */
    private void given(int i, EventType type) {
        for (int v = i - 1; v >= Math.max(0, i - 5); v--) {
            if (OBTAIN.contains(line.at(v))) {
                List<Party> giver =
                        line.at(i + 1).equals("of") || line.at(i + 1).equals("from") ? here(i + 2) : owner(i);
                if (!giver.isEmpty() && giver.getFirst().from() > v) {
                    add(v, giver, isSharing(i) ? EventType.COOPERATE : type, subject(v));
                }
                return;
            }
        }
    }

    /** "Consent to share charts" is what it is consent to. */
    private boolean isSharing(int i) {
        return line.at(i + 1).equals("to") && SHARING.contains(line.at(i + 2));
    }

    /** "The Black Oar (outlawed in A)": a remark in brackets is the author's. */
    private void banned(int i) {
        Party in = null;
        for (int k = i + 1; k <= Math.min(line.size() - 1, i + 4) && in == null; k++) {
            in = line.at(k).equals("in") || line.at(k).equals("by")
                    ? clause.at(k + 1) == null ? clause.at(k + 2) : clause.at(k + 1)
                    : null;
        }
        boolean bracket = line.at(i - 1).equals("(") || line.at(i - 1).equals("[");
        Party who = bracket ? named(i - 1) : null;
        if (in != null && who != null && in.named()) {
            found.add(new Deed(i, in, EventType.SANCTION, who, PATTERN, SCORE).told(Deed.Teller.AUTHOR));
        }
    }

    /** The party before the bracket, or the name that stands there. */
    private @Nullable Party named(int bracket) {
        Party p = clause.at(bracket - 1);
        int from = bracket;
        while (p == null && from > 0 && line.capital(from - 1)) {
            from--;
        }
        return from < bracket
                ? new Party(from, bracket, line.span(from, bracket).in(line.text()), false)
                : p;
    }

    /** "Builds forts near B's border", "near its borders", where "its" is whom the sentence named first. */
    private void near(int i) {
        int verb = i - 1;
        boolean at = false;
        while (verb >= Math.max(0, i - 10) && !OCCUPY.contains(line.at(verb))) {
            at |= Set.of("near", "to", "on", "along", "at", "close", "towards", "toward")
                    .contains(line.at(verb));
            verb--;
        }
        if (!at || !OCCUPY.contains(line.at(verb))) {
            return;
        }
        List<Party> actors = subject(verb);
        List<Party> whose = line.at(i + 1).equals("of") ? here(i + 2) : owner(i);
        if (whose.isEmpty() && line.at(i - 1).equals("its") && !actors.isEmpty()) {
            whose = clause.parties().stream()
                    .filter(p -> p.named() && p.to() < actors.getFirst().from() - 1)
                    .limit(1)
                    .toList();
        }
        add(verb, actors.stream().limit(1).toList(), EventType.MOBILIZE, whose);
    }

    /** "A hotline between A and B". */
    private void channel(int i) {
        boolean talk = false;
        int between = -1;
        for (int k = Math.max(0, i - 2); k < Math.min(line.size(), i + 5) && between < 0; k++) {
            talk |= OF_TALK.contains(line.at(k)) || line.at(k).equals("hotline");
            between = k > i && line.at(k).equals("between") ? k : -1;
        }
        List<Party> both = talk && between > 0 ? clause.joined(between + 1) : List.of();
        if (both.size() > 1) {
            add(i, both.subList(0, 1), EventType.COOPERATE, both.subList(1, both.size()));
        }
    }
}
