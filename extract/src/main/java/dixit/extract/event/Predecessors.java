package dixit.extract.event;

import dixit.extract.claim.Scene;
import dixit.knowledge.Held;
import dixit.knowledge.Holder;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Office;
import dixit.knowledge.PartialDate;
import dixit.knowledge.Person;
import dixit.knowledge.Term;
import dixit.record.Part;
import dixit.record.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a "predecessor" is: "A's predecessor", "his predecessor", "their predecessor" of A's team is who held A's office before
 * him, where the tables know both terms and the day of speaking is known; else the state of the office. "The previous Kestrian
 * administration", "our predecessors" are the state. Of whom nothing is known, {@link #NOBODY} acts: the bare word is no name.
 * One for a document, one thread; sentences come in their order.
 */
final class Predecessors {
    /** Stands for somebody of whom no name is known. */
    static final String NOBODY = "";

    private static final int BEFORE = 3;
    private static final int NEAR = 2;
    private static final int GAP_DAYS = 40;
    private static final int FRESH = 4;
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final Set<String> WORDS = Set.of("predecessor", "predecessors");
    private static final Set<String> QUALITIES = Words.of("""
            previous former outgoing preceding prior departing past last immediate direct own
            """);
    private static final Set<String> GOVERNMENTS = Words.of("""
            administration administrations government governments cabinet leadership regime presidency
            """);
    private static final Set<String> TEAMS = Words.of("""
            team delegation administration cabinet government staff people entourage advisers advisors aides ministers
            """);

    private final KnowledgeBase base;
    private final Map<String, String> kinds;
    private final Scene scene;
    private final StateWords states;

    private final NavigableMap<Integer, Integer> sources = new TreeMap<>();

    private @Nullable String person;
    private @Nullable String pending;
    /** The sentence is about somebody without a name. */
    private boolean nameless;

    private @Nullable String team;
    private int age;
    /** Sentences since the last that was about a person. */
    private int told;

    /** @param kinds what each actor of the record is, by id */
    Predecessors(KnowledgeBase base, Map<String, String> kinds, Scene scene) {
        this.base = base;
        this.kinds = kinds;
        this.scene = scene;
        this.states = StateWords.of(base);
        scene.statements().forEach(s -> s.source().forEach(w -> sources.merge(w.start(), w.end(), Math::max)));
    }

    /** The parties, those that are predecessors or previous governments being named as far as that is known. */
    List<Party> resolved(Line line, List<Party> parties, @Nullable Statement said) {
        List<Party> out = new ArrayList<>(parties);
        teams(line, parties);
        for (int i = 0; i < line.size(); i++) {
            Party now = WORDS.contains(line.at(i))
                    ? predecessor(line, parties, said, i)
                    : GOVERNMENTS.contains(line.at(i)) ? government(line, parties, said, i) : null;
            if (now != null) {
                out.removeIf(p -> p.overlaps(now.from(), now.to()));
                out.add(now);
            }
        }
        out.sort(Comparator.comparingInt(Party::from));
        Party subject = subject(line, parties);
        pending = subject == null ? pending : subject.who();
        nameless |= subject == null && Nameless.before(line, line.size());
        return out;
    }

    /** A sentence is read. */
    void next() {
        told = pending == null ? told + 1 : 0;
        person = pending == null ? nameless || told > FRESH ? null : person : pending;
        pending = null;
        nameless = false;
        age++;
        team = age > FRESH ? null : team;
    }

    /** "His team", "A's delegation", "the team of A": whom "their" goes back to. */
    private void teams(Line line, List<Party> parties) {
        for (int i = 1; i < line.size(); i++) {
            String before = line.at(i - 1);
            if (!TEAMS.contains(line.at(i)) || QUALITIES.contains(before)) {
                continue;
            }
            Party of = line.at(i + 1).equals("of") ? at(parties, i + 2) : ownerBefore(line, parties, i);
            String whose = of != null && isPerson(of.who())
                    ? of.who()
                    : before.equals("his") || before.equals("her") ? he(line, before, parties, i) : null;
            if (whose != null) {
                team = whose;
                age = 0;
            }
        }
    }

    private Party predecessor(Line line, List<Party> parties, @Nullable Statement said, int i) {
        int from = i;
        while (from > 0 && i - from < NEAR && QUALITIES.contains(line.at(from - 1))) {
            from--;
        }
        String own = line.at(from - 1);
        Party of = line.at(i + 1).equals("of") ? atOrTitled(line, parties, i + 2) : null;
        Party owner = of == null ? ownerBefore(line, parties, from) : of;
        Party around = at(parties, i);
        owner = owner == null && around != null && around.from() < from ? around : owner;
        int start = of != null || owner == null ? from : owner.from();
        int end = of == null ? i + 1 : of.to();
        boolean many = line.at(i).endsWith("s");
        String whose = owner == null ? whose(line, own, parties, said, from) : owner.who();
        if (whose == null) {
            return new Party(start, end, NOBODY, false);
        }
        String who = isPerson(whose) ? before(whose, date(line, said), many) : kind(whose, "state") ? whose : null;
        if (who == null && (own.equals("our") || own.equals("my")) && said != null) {
            who = scene.side(said);
        }
        return who == null ? new Party(start, end, NOBODY, false) : new Party(start, end, who, true);
    }

    /** Whom "his", "their", "our", "my" mean. */
    private @Nullable String whose(Line line, String own, List<Party> parties, @Nullable Statement said, int before) {
        return switch (own) {
            case "his", "her" -> he(line, own, parties, before);
            case "their" -> team;
            case "our" -> said == null ? null : scene.side(said);
            case "my" ->
                said == null || said.speaker() == null ? null : said.speaker().id();
            default -> null;
        };
    }

    /** The one person of that sex before the word, else whom the sentences before were about; null where two may be meant. */
    private @Nullable String he(Line line, String own, List<Party> parties, int before) {
        Set<String> here = new HashSet<>();
        for (Party p : parties) {
            if (p.to() <= before && isPerson(p.who()) && fits(p.who(), own)) {
                here.add(p.who());
            }
        }
        if (here.isEmpty()) {
            return person != null && fits(person, own) && !Nameless.before(line, before) ? person : null;
        }
        return here.size() == 1 ? here.iterator().next() : null;
    }

    private boolean fits(String id, String own) {
        Person.Sex sex = base.entry(id).orElse(null) instanceof Person p ? p.sex() : Person.Sex.UNKNOWN;
        return sex == Person.Sex.UNKNOWN || own.equals(sex == Person.Sex.MALE ? "his" : "her");
    }

    /** "The previous Kestrian administration", "Kestria's outgoing government", "our previous government" are the state's, not those of today's. */
    private @Nullable Party government(Line line, List<Party> parties, @Nullable Statement said, int i) {
        int from = i;
        String state = null;
        boolean previous = false;
        while (from > 0 && i - from < BEFORE) {
            int at = from - 1;
            StateWords.Match m = states.at(line, at);
            if (QUALITIES.contains(line.at(at))) {
                previous = true;
            } else if (m != null && m.to() == from) {
                state = m.state().id();
            } else {
                break;
            }
            from = at;
        }
        Party known = at(parties, i);
        boolean another = known != null && !kind(known.who(), "state") && !kind(known.who(), "group");
        if (!previous || another) {
            return null;
        }
        Party owner = ownerBefore(line, parties, from);
        if (state == null && owner != null && kind(owner.who(), "state")) {
            return new Party(owner.from(), i + 1, owner.who(), true);
        }
        if (state == null && said != null && line.at(from - 1).equals("our")) {
            state = scene.side(said);
        }
        return state == null ? null : new Party(from, i + 1, state, true);
    }

    /** "A's (outgoing) team". */
    private static @Nullable Party ownerBefore(Line line, List<Party> parties, int word) {
        boolean owned = line.at(word - 1).startsWith("'");
        for (Party p : parties) {
            boolean next =
                    p.to() == word - 1 || (p.to() == word && line.at(word - 1).startsWith("'"));
            if (p.named() && owned && next) {
                return p;
            }
        }
        return null;
    }

    private static @Nullable Party at(List<Party> parties, int word) {
        return parties.stream()
                .filter(p -> p.named() && p.overlaps(word, word + 1))
                .findFirst()
                .orElse(null);
    }

    /** "Of (the) (President) A". */
    private static @Nullable Party atOrTitled(Line line, List<Party> parties, int word) {
        Party p = at(parties, word);
        for (int i = word;
                p == null && i < word + NEAR && (line.capital(i) || line.at(i).equals("the"));
                i++) {
            p = at(parties, i + 1);
        }
        return p;
    }

    /** The person whom a sentence is about; who only says it is not that. */
    private @Nullable Party subject(Line line, List<Party> parties) {
        for (Party p : parties) {
            boolean led = Clause.PREPOSITIONS.contains(line.at(Compounds.start(line, p) - 1));
            Map.Entry<Integer, Integer> source =
                    sources.floorEntry(line.spans().get(p.from()).start());
            boolean says = source != null
                    && source.getValue() > line.spans().get(p.from()).start();
            if (p.named() && isPerson(p.who()) && !led && !says) {
                String first = line.at(p.from());
                return first.equals("i") || first.equals("my") || first.equals("me") ? null : p;
            }
        }
        return null;
    }

    private boolean isPerson(String id) {
        return kind(id, "person");
    }

    private boolean kind(String id, String kind) {
        return kind.equals(kinds.get(id));
    }

    /** Who held the person's office before; of several predecessors, or where that is not known, the state of the office. */
    private @Nullable String before(String id, @Nullable PartialDate day, boolean many) {
        if (day == null) {
            return null;
        }
        Set<String> bodies = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (Holder h : base.officesOf(id, day)) {
            if (isSure(h, day)) {
                bodies.add(h.office().body());
                String earlier = many ? null : earlier(h.office(), h.term());
                persons.add(earlier == null ? NOBODY : earlier);
            }
        }
        if (persons.size() == 1 && !persons.contains(NOBODY)) {
            return named(persons.iterator().next());
        }
        return bodies.size() == 1 ? named(bodies.iterator().next()) : null;
    }

    /** He held it that day for certain, or nobody is known to have held it since he began. */
    private boolean isSure(Holder h, PartialDate day) {
        List<Holder> all = base.holders(h.office().id(), day);
        return h.held() == Held.CERTAIN
                || (!h.term().from().unknown()
                        && !day.earliest().isBefore(h.term().from().latest())
                        && all.getFirst().person().equals(h.person()));
    }

    /** Who held the office until this term began; null where none is known. */
    private @Nullable String earlier(Office office, Term now) {
        String out = null;
        for (Term t : base.history(office.id())) {
            LocalDate began = now.from().earliest();
            boolean other = !t.person().equals(now.person())
                    && !t.to().unknown()
                    && !now.from().unknown();
            if (other && t.from().earliest().isBefore(began)) {
                long gap = Math.abs(ChronoUnit.DAYS.between(t.to().latest(), began));
                out = gap <= GAP_DAYS ? t.person() : out;
            }
        }
        return out;
    }

    /** The id where the record has that actor, else the name. */
    private String named(String id) {
        return kinds.containsKey(id) || id.startsWith("state/")
                ? id
                : base.entry(id).map(e -> e.name()).orElse(id);
    }

    /** The day of speaking, else of publishing; null where it is not known. */
    private @Nullable PartialDate date(Line line, @Nullable Statement said) {
        int here = line.span().start();
        String date = said == null ? null : said.date();
        for (Part p : scene.structure().info().parts()) {
            boolean inside = p.span().start() <= here && here < p.span().end();
            date = (said == null || said.date() == null) && inside && p.published() != null ? p.published() : date;
        }
        date = date == null ? scene.structure().info().published() : date;
        return date == null || !DAY.matcher(date).matches() ? null : PartialDate.parse(date);
    }
}
