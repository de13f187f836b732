package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.knowledge.State;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.Because;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds people and bodies that a text describes without a name: "the Kestrian leadership", "many Kestrian officials", "most
 * countries", "an American soldier"; and regions that are spoken of like states. "Our US counterparts" are the state. They
 * are mentions, but never decide who speaks. One object serves one document.
 */
final class Groups {
    /** A description, with the actor made of it. */
    record Described(Span span, Actor actor, Because because) {}

    private static final Lexicon LEXICON = Lexicon.STANDARD;
    private static final int MOST = 5000;
    private static final int BACK = 5;
    private static final Because GROUP = new Because("described-group", 0.6);
    private static final Because REGION = new Because("region", 0.85);
    private static final Because BLOC = new Because("bloc-adjective", 0.6);
    private static final Because BODY = new Because("body-of-state", 0.8);
    private static final Because COUNTERPART = new Because("counterparts-of-state", 0.75);
    private static final Set<String> POSSESSIVES = Set.of("our", "his", "her", "their", "its", "my");
    static final Set<String> MINISTRIES = Set.of("ministry", "department", "bureau");
    private static final Set<String> DROPPED =
            Set.of("many", "some", "several", "few", "certain", "various", "two", "three", "four");
    private static final Set<String> KEPT = Set.of("most", "other", "all", "both");

    private final Known known;
    private final List<Described> found = new ArrayList<>();

    Groups(Known known) {
        this.known = known;
    }

    /** All that was found so far, in the order of the stretches. */
    List<Described> found() {
        return List.copyOf(found);
    }

    void scan(Words words) {
        int before = found.size();
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < words.size() && found.size() < MOST; i++) {
            if (words.capital(i)) {
                if (!west(words, i) && !stateBody(words, i)) {
                    region(words, i);
                }
            } else if (head(words, i)) {
                described(words, i);
                boolean own = i > 0 && words.adjacent(i - 1) && POSSESSIVES.contains(words.folded(i - 1));
                if (own && LEXICON.is(Kind.COUNTERPART, words.folded(i))) {
                    bare.add(i);
                }
            }
        }
        List<Described> qualified = List.copyOf(found.subList(before, found.size()));
        bare.forEach(i -> samePartners(words, i, qualified));
    }

    /** "Our partners" where the same paragraph says once which: "our Western partners". */
    private void samePartners(Words words, int i, List<Described> paragraph) {
        Actor only = null;
        for (Described d : paragraph) {
            boolean same =
                    d.because().equals(COUNTERPART) && d.span().in(words.text()).endsWith(words.word(i));
            if (same && only != null && !only.equals(d.actor())) {
                return;
            }
            only = same ? d.actor() : only;
        }
        if (only != null) {
            found.add(new Described(words.span(i, i + 1), only, new Because("same-counterparts", 0.6)));
        }
    }

    private void region(Words words, int i) {
        for (int n = 2; n > 0; n--) {
            if (i + n <= words.size() && (n == 1 || words.joined(i)) && named(words, i + n - 1)) {
                String key = MentionFinder.key(words, i, i + n);
                boolean name = LEXICON.is(Kind.REGION, key);
                boolean continues = words.joined(i + n - 1) && words.capital(i + n);
                boolean starts = i == 0 || !(words.joined(i - 1) && words.capital(i - 1) && !words.first(i - 1));
                if (name && starts && !continues) {
                    String shown = words.span(i, i + n).in(words.text());
                    add(words.span(i, i + n), new Actor("group/" + Fold.slug(shown), shown, ActorKind.GROUP), REGION);
                    return;
                }
            }
        }
    }

    /** "Western policy": the West, where it does or has something. */
    private boolean west(Words words, int i) {
        boolean does = words.folded(i).equals("western")
                && i + 1 < words.size()
                && words.adjacent(i)
                && !words.capital(i + 1)
                && LEXICON.is(Kind.BLOCNOUN, words.folded(i + 1));
        Gazetteer.Entry west = does ? known.gazetteer().byId("bloc/the-west") : null;
        if (west == null) {
            return false;
        }
        add(words.span(i, i + 1), new Actor(west.id(), west.name(), west.kind()), BLOC);
        return true;
    }

    /** "Kestrian Foreign Ministry", "Kestria's Supreme Court": a body of a state under its own name. */
    private boolean stateBody(Words words, int i) {
        Gazetteer.Match m = known.gazetteer().at(words, i);
        boolean state =
                m != null && m.entry().kind() == ActorKind.STATE && m.sense().compareTo(Gazetteer.Sense.ADJECTIVE) <= 0;
        if (!state || m == null) {
            return false;
        }
        int end = i + m.words();
        int body = end;
        for (int k = end; k < words.size() && k < end + 4 && words.adjacent(k - 1) && words.capital(k); k++) {
            body = LEXICON.is(Kind.BODY, words.folded(k)) ? k + 1 : body;
            if (words.possessive(k)) {
                break;
            }
        }
        body = ofWhat(words, body, end);
        boolean offices = body < words.size() && words.joined(body - 1) && words.capital(body);
        if (body == end || offices) {
            return false;
        }
        String name = words.span(i, body).in(words.text()).replace("’s ", " ").replace("'s ", " ");
        Actor actor = new Actor("organisation/" + Fold.slug(name), name, ActorKind.ORGANISATION);
        add(words.span(i, body), actor, BODY);
        return true;
    }

    /** "Ministry of Defence", "Ministry of Trade and Industry": after the last word of its name. */
    private int ofWhat(Words words, int body, int end) {
        boolean ministry = body > end && MINISTRIES.contains(words.folded(body - 1));
        int of = body;
        if (!ministry
                || of + 1 >= words.size()
                || !words.adjacent(body - 1)
                || !words.folded(of).equals("of")) {
            return body;
        }
        int to = body;
        for (int k = of + 1; k < Math.min(words.size(), of + 6) && words.adjacent(k - 1); k++) {
            boolean capital = words.capital(k);
            if (words.folded(k).equals("and") && AnotherName.begins(words, k + 1, known.gazetteer())) {
                break;
            }
            if (!capital && !words.folded(k).equals("and") && !words.folded(k).equals("the")) {
                break;
            }
            to = capital ? k + 1 : to;
        }
        return to;
    }

    private static boolean named(Words words, int i) {
        return words.capital(i) && !words.allCapitals(i);
    }

    private static boolean head(Words words, int i) {
        String w = words.folded(i);
        boolean kind = LEXICON.is(Kind.GROUPHEAD, w)
                || LEXICON.is(Kind.GROUPALONE, w)
                || LEXICON.is(Kind.COUNTRYHEAD, w)
                || LEXICON.is(Kind.PERSON, w);
        boolean compound = i + 1 < words.size()
                && words.joined(i)
                && (words.capital(i + 1)
                        || words.hyphen(i)
                        || LEXICON.is(Kind.GROUPHEAD, words.folded(i + 1))
                        || LEXICON.is(Kind.PERSON, words.folded(i + 1)));
        return kind && !compound && !words.possessive(i);
    }

    /** The words before a head, read backwards. */
    private final class Phrase {
        private final Words words;
        private final int head;
        private int from;
        private boolean place;
        private Gazetteer.@Nullable Entry only;
        private boolean quantified;
        private boolean dropped;
        private @Nullable String possessive;
        private boolean indefinite;
        private boolean possessor;
        private int and = -1;

        Phrase(Words words, int head) {
            this.words = words;
            this.head = head;
            this.from = head;
            while (from > 0 && head - from < BACK && takes(from - 1)) {
                // reads on
            }
        }

        private boolean takes(int i) {
            if (!words.adjacent(i) || (words.possessive(i) && !words.capital(i))) {
                return false;
            }
            String w = words.folded(i);
            int start = placeAt(i);
            if (start >= 0) {
                from = start;
                return !possessor;
            }
            if (words.capital(i) && !words.first(i)) {
                return false;
            }
            if (w.equals("and") && place && i > 0 && placeAt(i - 1) >= 0) {
                only = null;
                and = i;
                from = i;
                return true;
            }
            if (DROPPED.contains(w) || KEPT.contains(w)) {
                quantified = true;
                dropped = DROPPED.contains(w);
                from = dropped ? from : i;
                return false;
            }
            if (POSSESSIVES.contains(w)) {
                possessive = w;
                return false;
            }
            indefinite |= w.equals("a") || w.equals("an");
            if (LEXICON.is(Kind.GROUPWORD, w)) {
                from = i;
                quantified |= w.equals("major") || w.equals("great");
                return true;
            }
            return false;
        }

        /** The first word of the state or region whose last word is {@code i}, or -1. */
        private int placeAt(int i) {
            for (int n = Math.min(3, i + 1); n > 0; n--) {
                int s = i - n + 1;
                Gazetteer.Match m = known.gazetteer().at(words, s);
                boolean state = m != null
                        && m.words() == n
                        && (m.sense() == Gazetteer.Sense.ADJECTIVE
                                || m.sense() == Gazetteer.Sense.PEOPLE
                                || m.sense() == Gazetteer.Sense.NAME)
                        && m.entry().kind() == ActorKind.STATE;
                if (state && m != null) {
                    only = place ? null : m.entry();
                    place = true;
                    possessor = words.possessive(i);
                    return s;
                }
                if (words.capital(s) && LEXICON.is(Kind.REGIONADJ, MentionFinder.key(words, s, i + 1))) {
                    place = true;
                    return s;
                }
            }
            return -1;
        }
    }

    private void described(Words words, int head) {
        Phrase p = new Phrase(words, head);
        String w = words.folded(head);
        boolean country = LEXICON.is(Kind.COUNTRYHEAD, w);
        boolean people = LEXICON.is(Kind.PERSON, w) && !LEXICON.is(Kind.GROUPHEAD, w);
        Span span = words.span(p.from, head + 1);
        if (p.only != null && w.equals("side")) {
            counterparts(words, p, span);
            return;
        }
        if (p.place && LEXICON.is(Kind.COUNTERPART, w) && p.possessive != null) {
            counterparts(words, p, span);
            return;
        }
        boolean generic = LEXICON.is(Kind.GROUPALONE, w) && (p.from == head);
        if (!p.place && !(country && p.quantified && !p.dropped) && !generic) {
            return;
        }
        if (generic && head > 1 && pair(words, head)) {
            return;
        }
        String own = shown(words, p);
        boolean unnamed = people || generic;
        String name = unnamed ? "unnamed " + own : own;
        boolean one = people && !w.endsWith("s") && p.indefinite;
        if (unnamed && !one && !w.endsWith("s") && !generic) {
            return;
        }
        if (p.and > p.from) {
            eachOf(words, p, unnamed);
            return;
        }
        ActorKind kind = one ? ActorKind.PERSON : ActorKind.GROUP;
        add(span, new Actor(kind.code() + "/" + Fold.slug(name), name, kind), GROUP);
    }

    /** "The Kestrian and Veldanian armies": two groups. */
    private void eachOf(Words words, Phrase p, boolean unnamed) {
        String first = words.span(p.from, p.and).in(words.text()) + " " + words.word(p.head);
        String second = words.span(p.and + 1, p.head + 1).in(words.text());
        String mark = unnamed ? "unnamed " : "";
        add(
                words.span(p.from, p.and),
                new Actor("group/" + Fold.slug(mark + first), mark + first, ActorKind.GROUP),
                GROUP);
        add(
                words.span(p.and + 1, p.head + 1),
                new Actor("group/" + Fold.slug(mark + second), mark + second, ActorKind.GROUP),
                GROUP);
    }

    /** "Students and teachers" are one group. */
    private boolean pair(Words words, int second) {
        boolean and = words.adjacent(second - 1)
                && words.adjacent(second - 2)
                && words.folded(second - 1).equals("and")
                && LEXICON.is(Kind.GROUPALONE, words.folded(second - 2))
                && !found.isEmpty()
                && found.getLast().span().equals(words.span(second - 2, second - 1));
        if (and) {
            found.removeLast();
            String name = words.folded(second - 2) + " and " + words.folded(second);
            add(
                    words.span(second - 2, second + 1),
                    new Actor("group/" + Fold.slug(name), name, ActorKind.GROUP),
                    GROUP);
        }
        return and;
    }

    /** "Kestria's legitimate government" is called as "the Syrian government" is. */
    private String shown(Words words, Phrase p) {
        Gazetteer.Entry e = p.only;
        if (p.possessor
                && e != null
                && known.base().entry(e.id()).orElse(null) instanceof State s
                && !s.adjectives().isEmpty()) {
            return s.adjectives().getFirst() + " " + words.word(p.head);
        }
        String own = words.span(p.from, p.head + 1).in(words.text());
        boolean sentence = words.first(p.from) && !p.place;
        return sentence ? Character.toLowerCase(own.charAt(0)) + own.substring(1) : own;
    }

    private void counterparts(Words words, Phrase p, Span span) {
        Gazetteer.Entry e = p.only;
        if (e != null) {
            add(span, new Actor(e.id(), e.name(), e.kind()), COUNTERPART);
        } else if (words.folded(p.from).equals("western")) {
            Gazetteer.Entry west = known.gazetteer().byId("bloc/the-west");
            if (west != null) {
                add(span, new Actor(west.id(), west.name(), west.kind()), COUNTERPART);
            }
        }
    }

    private void add(Span span, Actor actor, Because because) {
        if (found.isEmpty() || found.getLast().span().end() <= span.start()) {
            found.add(new Described(span, actor, because));
        }
    }
}
