package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.knowledge.Held;
import dixit.knowledge.Holder;
import dixit.record.Actor;
import dixit.record.Because;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places that name the known people, and states and bodies of the gazetteer. One finder serves one document. */
final class MentionFinder {
    private static final int LONGEST = 6;
    private static final Because NAME = new Because("name", 0.9);
    private static final Lexicon LEXICON = Lexicon.STANDARD;

    private final People people;
    private final Known known;
    private final PartDates dates;
    private final Gazetteer gazetteer;
    private final OfficeReader offices;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Map<Person, Integer>> lastFull = new HashMap<>();

    MentionFinder(People people, Known known, PartDates dates) {
        this.people = people;
        this.known = known;
        this.dates = dates;
        this.gazetteer = known.gazetteer();
        this.offices = new OfficeReader(gazetteer);
    }

    /** All that was found so far, sorted and disjoint if the stretches were. */
    List<Found> found() {
        return List.copyOf(found);
    }

    void scan(Words words, int paragraph, int part) {
        int i = 0;
        while (i < words.size()) {
            i = at(words, i, paragraph, part);
        }
    }

    private int at(Words words, int i, int paragraph, int part) {
        OfficeReader.Found office = offices.at(words, i);
        if (office != null) {
            int name = office.to();
            int end = name < words.size() && words.adjacent(name - 1) && !words.possessive(name - 1)
                    ? personEnd(words, name)
                    : name;
            if (end > name) {
                OfficeReader.Found wide = OfficeReader.widened(words, office);
                int from = overlapsLast(words.start(wide.from())) ? i : wide.from();
                addPerson(words, from, name, end, wide.office().text(), paragraph, part);
                return end;
            }
            if (addHolder(words, office, paragraph, part)) {
                return office.to();
            }
        }
        int person = personEnd(words, i);
        Gazetteer.Match body = gazetteer.at(words, i);
        if (person > i && (body == null || person - i >= body.words())) {
            addPerson(words, titleStart(words, i), i, person, null, paragraph, part);
            return person;
        }
        if (body != null) {
            return addBody(words, i, body, paragraph, part);
        }
        return i + 1;
    }

    /** The index after the longest name of a known person that begins here; {@code i} if none does. */
    private int personEnd(Words words, int i) {
        if (!words.capital(i) || (i > 0 && words.hyphen(i - 1))) {
            return i;
        }
        int best = i;
        StringBuilder key = new StringBuilder();
        for (int j = i; j < words.size() && j < i + LONGEST; j++) {
            if (j > i) {
                if (!words.joined(j - 1)) {
                    break;
                }
                key.append(words.hyphen(j - 1) ? '-' : ' ');
            }
            key.append(words.folded(j));
            if (people.named(key.toString()) != null && (words.capital(j) || (j > i && words.hyphen(j - 1)))) {
                best = j + 1;
            }
        }
        return best > i && plausible(words, i, best) ? best : i;
    }

    /** Not "Holm Street", not "Peter Holm" where only Ada Holm is known, not "May" at the head of a sentence. */
    private static boolean plausible(Words words, int from, int end) {
        if (end < words.size() && words.joined(end - 1) && words.capital(end) && !words.allCapitals(end)) {
            String next = words.folded(end);
            boolean thing = LEXICON.is(Kind.NOTPERSON, next) && !LEXICON.is(Kind.MONTH, next);
            if (thing && !words.hyphen(end - 1)) {
                return false;
            }
        }
        if (end - from > 1) {
            return true;
        }
        String w = words.folded(from);
        boolean common = LEXICON.is(Kind.STOP, w) || LEXICON.is(Kind.NOTPERSON, w);
        if (common && words.first(from)) {
            return false;
        }
        boolean other = from > 0
                && words.joined(from - 1)
                && words.capital(from - 1)
                && !words.allCapitals(from - 1)
                && LEXICON.isGivenName(words.folded(from - 1));
        return !other;
    }

    private static int titleStart(Words words, int name) {
        if (name == 0 || words.possessive(name - 1) || !words.capital(name - 1)) {
            return name;
        }
        String gap = words.gap(name - 1);
        boolean near = gap.equals(". ") || gap.equals(" ");
        return near && LEXICON.is(Kind.TITLE, words.folded(name - 1)) ? name - 1 : name;
    }

    private void addPerson(Words words, int from, int name, int end, @Nullable String role, int paragraph, int part) {
        String key = key(words, name, end);
        Person p = people.named(key);
        if (p == null || overlapsLast(words.start(from))) {
            return;
        }
        if (!people.bearers(key).isEmpty()) {
            p = nearest(key, p, paragraph, from < name);
        } else {
            for (PersonName n : p.forms()) {
                String family = Fold.plain(n.family());
                if (!people.bearers(family).isEmpty()) {
                    lastFull.computeIfAbsent(family, k -> new LinkedHashMap<>()).put(p, paragraph);
                }
            }
        }
        if (p == null) {
            return;
        }
        boolean leads = leads(words, from);
        Identified how = p.known().get(key);
        found.add(new Found(
                words.span(from, end),
                words.span(name, end),
                p.actor(),
                p,
                role,
                paragraph,
                part,
                leads,
                words.possessive(end - 1),
                how != null && how.otherName() ? words.span(name, end).in(words.text()) : null,
                how == null ? NAME : new Because(how.rule(), how.score())));
    }

    /** "The Russian foreign minister", "Veldania's president": who holds the office at the date of the part. */
    private boolean addHolder(Words words, OfficeReader.Found f, int paragraph, int part) {
        Office office = f.office();
        boolean the = f.from() > 0
                && words.adjacent(f.from() - 1)
                && words.folded(f.from() - 1).equals("the");
        String state = office.state();
        boolean whole = f.to() >= words.size()
                || !(words.joined(f.to() - 1) && (words.capital(f.to()) || words.hyphen(f.to() - 1)));
        boolean apposed = f.to() < words.size() && words.gap(f.to() - 1).strip().equals(",") && words.capital(f.to());
        if (state == null
                || office.tenure() != Office.Tenure.HOLDS
                || !(the || words.possessive(f.from()))
                || !whole
                || apposed
                || overlapsLast(words.start(f.from()))) {
            return false;
        }
        Person p = inText(office);
        Because why = new Because("office", 0.85);
        if (p == null) {
            Holder h = known.holder(office, dates.at(words.start(f.from())));
            if (h == null) {
                return false;
            }
            Person same = people.byId(h.person().id());
            p = same == null ? Person.of(h.person()) : same;
            why = new Because("office-at-date", h.held() == Held.CERTAIN ? 0.8 : 0.7);
        }
        int from = the ? f.from() - 1 : f.from();
        found.add(new Found(
                words.span(from, f.to()),
                words.span(f.from(), f.to()),
                p.actor(),
                p,
                office.text(),
                paragraph,
                part,
                leads(words, from),
                words.possessive(f.to() - 1),
                null,
                why));
        return true;
    }

    /** The only person of the document who holds exactly this office. */
    private @Nullable Person inText(Office office) {
        Person only = null;
        for (Person p : people.holders()) {
            if (p.offices().stream().anyMatch(o -> office.fit(o) >= 0.99)) {
                if (only != null) {
                    return null;
                }
                only = p;
            }
        }
        return only;
    }

    /**
     * A surname that several people here bear means the only one of them who was named in full within the last three
     * paragraphs; nobody if that contradicts whom it usually means here. An office or a title beside it says more.
     */
    private @Nullable Person nearest(String surname, Person usual, int paragraph, boolean titled) {
        if (titled) {
            return usual;
        }
        List<Person> near = new ArrayList<>();
        lastFull.getOrDefault(surname, Map.of()).forEach((p, at) -> {
            if (paragraph - at <= 3) {
                near.add(p);
            }
        });
        if (near.isEmpty() || (near.contains(usual) && near.size() == 1)) {
            return usual;
        }
        boolean certain = usual.forms().stream().anyMatch(PersonName::spelledOut);
        return near.size() == 1 && !certain ? near.getFirst() : null;
    }

    private int addBody(Words words, int i, Gazetteer.Match m, int paragraph, int part) {
        int end = i + m.words();
        Because why = Metonyms.stands(words, i, m);
        if (why != null && !overlapsLast(words.start(i))) {
            Gazetteer.Entry e = m.entry();
            Actor actor = new Actor(e.id(), e.name(), e.kind());
            found.add(new Found(
                    words.span(i, end),
                    words.span(i, end),
                    actor,
                    null,
                    null,
                    paragraph,
                    part,
                    leads(words, i),
                    words.possessive(end - 1),
                    null,
                    why));
        }
        return end;
    }

    private boolean overlapsLast(int start) {
        return !found.isEmpty() && found.getLast().span().end() > start;
    }

    private static boolean leads(Words words, int i) {
        if (words.first(i)) {
            return true;
        }
        for (int k = i; k > 0 && k > i - 3; k--) {
            String w = words.folded(k - 1);
            boolean light = LEXICON.is(Kind.STOP, w) || LEXICON.is(Kind.TITLE, w) || LEXICON.is(Kind.OFFICE, w);
            if (!light) {
                return false;
            }
            if (words.first(k - 1)) {
                return true;
            }
        }
        return false;
    }

    static String key(Words words, int from, int end) {
        StringBuilder key = new StringBuilder();
        for (int j = from; j < end; j++) {
            if (j > from) {
                key.append(words.hyphen(j - 1) ? '-' : ' ');
            }
            key.append(words.folded(j));
        }
        return key.toString();
    }
}
