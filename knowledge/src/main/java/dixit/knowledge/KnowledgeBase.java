package dixit.knowledge;

import dixit.knowledge.names.Fold;
import dixit.knowledge.names.NameMatch;
import dixit.knowledge.names.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything in the tables, to be asked. Immutable and thread-safe; indexes are made when first needed.
 *
 * <p>Ids that are not in the tables give empty answers. Lists are in a fixed order: the best first, then by id.
 */
public final class KnowledgeBase {
    private final String version;
    private final List<State> states;
    private final List<Organisation> organisations;
    private final List<Outlet> outlets;
    private final List<Role> roles;
    private final List<Person> persons;
    private final List<Term> terms;
    private final List<Institution> institutions;
    private final Supplier<NameIndex> names;
    private final Supplier<NameIndex> standing;
    private final Supplier<PersonIndex> people;
    private final OfficeIndex offices;
    private final Supplier<TermIndex> held;
    private final ConcurrentMap<Class<?>, Object> derived = new ConcurrentHashMap<>();

    KnowledgeBase(
            String version,
            List<State> states,
            List<Organisation> organisations,
            List<Outlet> outlets,
            List<Role> roles,
            List<Office> offices,
            List<Person> persons,
            List<Term> terms,
            List<Institution> institutions) {
        this.version = version;
        this.states = states;
        this.organisations = organisations;
        this.outlets = outlets;
        this.roles = roles;
        this.persons = persons;
        this.terms = terms;
        this.institutions = institutions;
        this.standing = new Lazy<>(() -> NameIndex.of(institutions));
        this.names = new Lazy<>(() -> NameIndex.of(states, organisations, outlets));
        this.people = new Lazy<>(() -> new PersonIndex(persons));
        this.offices = new OfficeIndex(roles, offices);
        this.held = new Lazy<>(() -> new TermIndex(terms));
    }

    /** What ships with the program. Read once for the life of the process. */
    public static KnowledgeBase shipped() {
        return Shipped.BASE;
    }

    private static final class Shipped {
        static final KnowledgeBase BASE = ShippedTables.read();
    }

    /**
     * The version of the tables: the first {@value KnowledgeReader#VERSION_LENGTH} hexadecimal digits of a SHA-256 of their names
     * and bytes, in the order in which they were read. Tables of one's own change it.
     */
    public String version() {
        return version;
    }

    /**
     * What somebody makes of the tables for himself, made when first asked for and kept as long as the base. Two threads that
     * ask first may both make one; all get the same.
     *
     * @param type one for each maker
     * @param maker a pure function of the base
     */
    public <T> T derived(Class<T> type, Function<KnowledgeBase, T> maker) {
        Object known = derived.get(type);
        if (known == null) {
            Object made = maker.apply(this);
            Object other = derived.putIfAbsent(type, made);
            known = other == null ? made : other;
        }
        return type.cast(known);
    }

    /** All states, in the order of the tables. */
    public List<State> states() {
        return states;
    }

    /** All organisations and blocs, in the order of the tables. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** All outlets, in the order of the tables. */
    public List<Outlet> outlets() {
        return outlets;
    }

    /** All roles, in the order of the tables. */
    public List<Role> roles() {
        return roles;
    }

    /** The offices that are in the tables; any state has others, see {@link #officesNamed}. */
    public List<Office> offices() {
        return offices.all();
    }

    /** All persons, in the order of the tables. */
    public List<Person> persons() {
        return persons;
    }

    /** All terms of office, in the order of the tables. */
    public List<Term> terms() {
        return terms;
    }

    /** All institutions, in the order of the tables; organisations and blocs that act are {@link #organisations}. */
    public List<Institution> institutions() {
        return institutions;
    }

    /** The state, organisation, outlet, person, office or institution with this id. */
    public Optional<Entry> entry(String id) {
        if (id.startsWith("person/")) {
            return people.get().byId(id).map(p -> p);
        }
        if (id.startsWith("institution/")) {
            return standing.get().byId(id);
        }
        return id.startsWith("office/")
                ? offices.byId(id).map(o -> o)
                : names.get().byId(id);
    }

    /**
     * The states, organisations, outlets, institutions and persons that these words may mean, folded by {@link Fold#key}; the best
     * first. A name only, no phrase: neither "Russian minister" nor "Moscow's".
     */
    public List<Candidate> lookup(String words) {
        String key = Fold.key(words);
        List<Candidate> out = new ArrayList<>(names.get().candidates(key, words));
        out.addAll(standing.get().candidates(key, words));
        people.get().named(key).forEach(p -> out.add(new Candidate(p, Sense.NAME, p.name(), Sense.NAME.weight())));
        double surname =
                Sense.SURNAME.weight() * (words.equals(words.toLowerCase(Locale.ROOT)) ? NameIndex.OTHER_CAPITALS : 1);
        people.get().surnamed(words).forEach(p -> out.add(new Candidate(p, Sense.SURNAME, p.name(), surname)));
        return best(out);
    }

    /** As {@link #lookup}, without persons and institutions: for those that ask in every sentence. */
    public List<Candidate> lookupBodies(String words) {
        return best(new ArrayList<>(names.get().candidates(Fold.key(words), words)));
    }

    private static List<Candidate> best(List<Candidate> all) {
        Map<String, Candidate> out = new LinkedHashMap<>();
        all.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                .thenComparing(c -> c.entry().id())
                .thenComparing(Candidate::sense)
                .thenComparing(Candidate::form));
        all.forEach(c -> out.putIfAbsent(c.entry().id(), c));
        return List.copyOf(out.values());
    }

    /** Persons whose family name is this, in any romanisation. */
    public List<Person> personsWithSurname(String surname) {
        return people.get().surnamed(surname);
    }

    /**
     * A person whose name may be meant.
     *
     * @param person who
     * @param match how well the names agree, and in what
     */
    public record PersonCandidate(Person person, NameMatch match) {}

    /**
     * Persons of this family name, the best match of the whole name first: those with another given name come too, last,
     * since a text may have it wrong; {@link NameMatch#reasons} tells.
     */
    public List<PersonCandidate> personsNamed(String name) {
        PersonName asked = PersonName.of(name);
        List<PersonCandidate> out = new ArrayList<>();
        for (Person p : people.get().surnamed(name)) {
            NameMatch best = NameMatch.of(asked, PersonName.of(p.name()));
            for (String other : p.otherNames()) {
                NameMatch m = NameMatch.of(asked, PersonName.of(other));
                best = m.score() > best.score() ? m : best;
            }
            out.add(new PersonCandidate(p, best));
        }
        out.sort(Comparator.comparingDouble((PersonCandidate c) -> -c.match().score())
                .thenComparing(c -> c.person().id()));
        return List.copyOf(out);
    }

    /**
     * The offices of a body that this title may mean, the surest first. For a state also an office that is in no table,
     * where the role is one that every state has.
     *
     * @param title without the body: "foreign minister", "Taoiseach", "top diplomat"
     * @param body id of a state or organisation
     */
    public List<Office> officesNamed(String title, String body) {
        return offices.named(Fold.key(title), body);
    }

    /**
     * The offices that these words may mean: a title with the body in front or behind ("Russian Foreign Minister",
     * "Russia's foreign minister", "president of the European Commission", "NATO chief"), or one that needs no body
     * ("Taoiseach", "US Secretary of State", "Pope").
     */
    public List<Office> officesNamed(String phrase) {
        return offices.inPhrase(phrase, this);
    }

    /** The office of this role in this body, in the tables or not; none if there is no such role. */
    public Optional<Office> office(String body, String role) {
        return offices.of(body, role);
    }

    /** An office in words: "foreign minister of Russia", "Russia's ambassador to the United Nations", "Taoiseach". */
    public String inWords(Office office) {
        String body = entry(office.body()).map(Entry::name).orElse("");
        String name = office.name();
        if (body.isEmpty() || name.contains(body)) {
            return name;
        }
        boolean elsewhere = name.contains(" to ") || name.contains(" at ");
        return elsewhere ? body + (body.endsWith("s") ? "' " : "'s ") + name : name + " of " + body;
    }

    /** Who held this office at a date, or may have; the surest first, of equals the one that began last. */
    public List<Holder> holders(String office, PartialDate date) {
        List<Holder> out = new ArrayList<>();
        offices.byId(office)
                .ifPresent(o ->
                        held.get().at(o, date).forEach((term, how) -> out.add(new Holder(person(term), o, term, how))));
        return surest(out);
    }

    /** The offices that a person held at a date, or may have held; the surest first. */
    public List<Holder> officesOf(String person, PartialDate date) {
        List<Holder> out = new ArrayList<>();
        for (Term term : terms(person)) {
            offices.byId(term.office()).ifPresent(office -> {
                Held how = held.get().at(office, date).getOrDefault(term, Held.NO);
                if (how != Held.NO) {
                    out.add(new Holder(person(term), office, term, how));
                }
            });
        }
        return surest(out);
    }

    private static List<Holder> surest(List<Holder> out) {
        out.sort(Comparator.comparing(Holder::held)
                .reversed()
                .thenComparing(h -> h.term().from().earliest(), Comparator.reverseOrder())
                .thenComparing(h -> h.office().id())
                .thenComparing(h -> h.person().id()));
        return List.copyOf(out);
    }

    /** The terms of a person, the earliest first. */
    public List<Term> terms(String person) {
        return held.get().ofPerson(person);
    }

    /** The terms in an office, the earliest first. */
    public List<Term> history(String office) {
        return held.get().ofOffice(office);
    }

    private Person person(Term term) {
        return people.get()
                .byId(term.person())
                .orElseThrow(() -> new IllegalStateException("a term without a person: " + term));
    }

    /** How many entries there are of each kind. */
    public Map<String, Integer> counts() {
        Map<String, Integer> out = new LinkedHashMap<>();
        out.put("states", states.size());
        out.put("organisations", organisations.size());
        out.put("outlets", outlets.size());
        out.put("roles", roles.size());
        out.put("offices", offices.all().size());
        out.put("persons", persons.size());
        out.put("terms", terms.size());
        out.put("institutions", institutions.size());
        return out;
    }
}
