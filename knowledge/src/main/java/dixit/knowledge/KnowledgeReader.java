package dixit.knowledge;

import dixit.knowledge.names.Fold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables into a knowledge base. A folder that is read later adds rows and overrides those of the same id (for
 * terms: of the same person, office and beginning); a row whose first cell begins with {@code !} takes an entry away.
 * For one reading by one thread.
 */
final class KnowledgeReader {
    /** A file of tables: its name and what is in it. */
    static final class Source {
        private final String name;
        private final byte[] bytes;

        Source(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        /** Not copied; nobody writes to it. */
        byte[] bytes() {
            return bytes;
        }
    }

    /** How many characters the version of a base has. */
    static final int VERSION_LENGTH = 12;

    private final MessageDigest digest = sha256();
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>(1 << 14);
    private final Map<String, Term> terms = new LinkedHashMap<>(1 << 15);
    private final Map<String, Institution> institutions = new LinkedHashMap<>();
    /** What institutions follow, to be looked up when all are read. */
    private final List<Runnable> later = new ArrayList<>();
    /** States by two-letter code. */
    private final Map<String, String> codes = new HashMap<>();

    private final Map<String, String> bodies = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    /** Where an id stands in the folder that is being read. */
    private final Map<String, Row> places = new HashMap<>(1 << 15);

    /** Reads the files of one folder. */
    void read(List<Source> files) {
        places.clear();
        for (Source file : files) {
            digest.update((file.name() + "\n" + file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
        }
        for (Kind kind : Kind.values()) {
            for (Source file : files) {
                if (Kind.of(file.name()) == kind) {
                    Table.read(kind, file.name(), file.bytes(), faults::add)
                            .rows()
                            .forEach(row -> row(kind, row));
                }
            }
        }
        later.forEach(Runnable::run);
        later.clear();
        for (Source file : files) {
            if (Kind.of(file.name()) == null) {
                faults.add(new Fault(
                        file.name(),
                        0,
                        "",
                        "",
                        "what table is this? A name begins with states, organisations, outlets, "
                                + "roles, offices, persons, terms or institutions and ends with .tsv"));
            }
        }
    }

    /** Takes a fault that was found outside the tables. */
    void fault(Fault fault) {
        faults.add(fault);
    }

    /** Everything found wrong, in the order of tables, files and lines. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * What was read.
     *
     * @throws KnowledgeException if anything was wrong
     */
    KnowledgeBase base() {
        if (!faults.isEmpty()) {
            throw new KnowledgeException(faults);
        }
        return new KnowledgeBase(
                version(),
                List.copyOf(states.values()),
                List.copyOf(organisations.values()),
                List.copyOf(outlets.values()),
                List.copyOf(roles.values()),
                List.copyOf(offices.values()),
                List.copyOf(persons.values()),
                List.copyOf(terms.values()),
                List.copyOf(institutions.values()));
    }

    /** Of what was read so far. */
    private String version() {
        try {
            MessageDigest now = (MessageDigest) digest.clone();
            return HexFormat.of().formatHex(now.digest()).substring(0, VERSION_LENGTH);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of this JDK cannot be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void row(Kind kind, Row row) {
        if (row.withdraws()) {
            withdraw(kind, row);
            return;
        }
        int before = faults.size();
        for (String column : kind.needed()) {
            row.needed(column);
        }
        switch (kind) {
            case STATES -> state(row, before);
            case ORGANISATIONS -> organisation(row, before);
            case OUTLETS -> outlet(row, before);
            case ROLES -> role(row, before);
            case OFFICES -> office(row, before);
            case PERSONS -> person(row, before);
            case TERMS -> term(row, before);
            case INSTITUTIONS -> institution(row, before);
        }
    }

    private void withdraw(Kind kind, Row row) {
        boolean done =
                switch (kind) {
                    case STATES -> gone(states, row, "state/");
                    case ORGANISATIONS -> gone(organisations, row, "organisation/");
                    case OUTLETS -> gone(outlets, row, "organisation/");
                    case ROLES -> gone(roles, row, "");
                    case PERSONS -> gone(persons, row, "person/");
                    case INSTITUTIONS -> gone(institutions, row, "institution/");
                    case OFFICES -> offices.remove(Office.id(body(row), row.get("role"))) != null;
                    case TERMS -> terms.remove(termKey(person(row.get("person")), officeOf(row), row)) != null;
                };
        if (!done) {
            row.fault("", "", "takes away what is not there");
        }
    }

    private <E> boolean gone(Map<String, E> map, Row row, String prefix) {
        String id = row.get("id").isEmpty()
                ? prefix + Fold.slug(row.get("name"))
                : row.get("id").substring(1);
        bodies.values().removeIf(id::equals);
        return map.remove(id) != null;
    }

    private void state(Row row, int before) {
        String id = id(row, "state/");
        State s = new State(
                id,
                row.get("name"),
                row.orNull("official"),
                row.values("other_names"),
                row.values("adjectives"),
                row.values("people"),
                row.values("capitals"),
                row.values("seats"),
                row.orNull("iso2"),
                row.orNull("iso3"),
                row.choice("un", State.Membership.values(), State.Membership.NONE),
                row.when("from"),
                row.when("to"),
                row.get("source"));
        ordered(row, s.from(), s.to());
        if (once(row, id, before)) {
            states.put(id, s);
            if (s.iso2() != null) {
                codes.putIfAbsent(s.iso2(), id);
            }
            bodies.put(s.name(), id);
        }
    }

    private void organisation(Row row, int before) {
        Organisation.Kind kind = row.choice("kind", Organisation.Kind.values(), Organisation.Kind.INTERGOVERNMENTAL);
        String id = id(row, kind == Organisation.Kind.BLOC ? "bloc/" : "organisation/");
        Organisation o = new Organisation(
                id,
                row.get("name"),
                kind,
                row.values("abbreviations"),
                row.values("other_names"),
                row.orNull("seat"),
                stateOf(row),
                row.when("from"),
                row.when("to"),
                row.get("source"));
        ordered(row, o.from(), o.to());
        if (once(row, id, before)) {
            organisations.put(id, o);
            bodies.put(o.name(), id);
        }
    }

    private void outlet(Row row, int before) {
        String id = id(row, "organisation/");
        Outlet o = new Outlet(
                id,
                row.get("name"),
                row.choice("kind", Outlet.Kind.values(), Outlet.Kind.SITE),
                stateOf(row),
                row.values("languages"),
                row.values("other_names"),
                row.get("source"));
        if (organisations.containsKey(id)) {
            row.fault("id", id, "an organisation has this id");
        }
        if (once(row, id, before)) {
            outlets.put(id, o);
            bodies.put(o.name(), id);
        }
    }

    private void role(Row row, int before) {
        String id = row.get("id");
        if (!id.isEmpty() && !id.equals(Fold.slug(id))) {
            row.fault("id", id, "small letters, digits and hyphens only");
        }
        Role r = new Role(
                id,
                row.get("name"),
                row.values("titles"),
                row.choice("kind", Role.Kind.values(), Role.Kind.OTHER),
                row.choice("of", Of.values(), Of.ANY) == Of.STATES,
                row.choice("single", YesNo.values(), YesNo.NO) == YesNo.YES,
                row.get("source"));
        if (once(row, id, before)) {
            roles.put(id, r);
        }
    }

    private enum Of {
        STATES,
        ANY
    }

    private enum YesNo {
        YES,
        NO
    }

    private void office(Row row, int before) {
        String body = body(row);
        Role role = roleOf(row);
        if (role == null || body.isEmpty()) {
            return;
        }
        String id = Office.id(body, role.id());
        String name = row.get("name").isEmpty() ? role.name() : row.get("name");
        if (once(row, id, before)) {
            offices.put(id, new Office(id, body, role, name, row.values("titles"), row.get("source")));
        }
    }

    private void person(Row row, int before) {
        String id = id(row, "person/");
        Person p = new Person(
                id,
                row.get("name"),
                row.values("other_names"),
                row.choice("sex", Person.Sex.values(), Person.Sex.UNKNOWN),
                stateOf(row),
                row.get("source"));
        if (once(row, id, before)) {
            persons.put(id, p);
        }
    }

    private void term(Row row, int before) {
        String body = body(row);
        Role role = roleOf(row);
        When from = row.when("from");
        When to = row.when("to");
        String given = row.get("person");
        String person = person(given);
        if (given.contains("/") && !persons.containsKey(given)) {
            row.fault("person", given, "no such person");
        }
        ordered(row, from, to);
        if (faults.size() > before || role == null) {
            return;
        }
        Office office = office(body, role, row.get("source"));
        String key = termKey(person, office.id(), row);
        if (once(row, key, before)) {
            persons.computeIfAbsent(
                    person, id -> new Person(id, given, List.of(), Person.Sex.UNKNOWN, null, row.get("source")));
            terms.put(key, new Term(person, office.id(), from, to, row.get("source"), row.orNull("note")));
        }
    }

    private void institution(Row row, int before) {
        String id = id(row, "institution/");
        Institution i = new Institution(
                id,
                row.get("name"),
                row.choice("kind", Institution.Kind.values(), Institution.Kind.AGREEMENT),
                row.values("abbreviations"),
                row.values("other_names"),
                parties(row),
                row.when("signed"),
                row.when("from"),
                row.when("to"),
                row.values("after"),
                row.get("source"),
                row.orNull("note"));
        ordered(row, i.from(), i.to());
        if (i.from().latest().isBefore(i.signed().earliest())) {
            row.fault("from", i.from().toString(), "begins before it is signed (" + i.signed() + ")");
        }
        later.add(() -> i.predecessors().stream()
                .filter(p -> !institutions.containsKey(p) && !organisations.containsKey(p))
                .forEach(p -> row.fault("after", p, "no such institution or organisation")));
        if (once(row, id, before)) {
            institutions.put(id, i);
        }
    }

    /** States and organisations by id, exact name or two-letter code. */
    private List<String> parties(Row row) {
        List<String> out = new ArrayList<>();
        for (String cell : row.values("parties")) {
            boolean id = states.containsKey(cell) || organisations.containsKey(cell);
            String party = id ? cell : codes.getOrDefault(cell, bodies.getOrDefault(cell, ""));
            if (party.isEmpty()) {
                row.fault("parties", cell, "no such state or organisation");
            } else if (!out.contains(party)) {
                out.add(party);
            }
        }
        return out;
    }

    private Office office(String body, Role role, String source) {
        return offices.computeIfAbsent(
                Office.id(body, role.id()), id -> new Office(id, body, role, role.name(), List.of(), source));
    }

    private String officeOf(Row row) {
        String body = body(row);
        return Office.id(body.isEmpty() ? "/" : body, row.get("role"));
    }

    private static String termKey(String person, String office, Row row) {
        return person + '\t' + office + '\t' + row.get("from");
    }

    private static String person(String cell) {
        return cell.contains("/") ? cell : "person/" + Fold.slug(cell);
    }

    private void ordered(Row row, When from, When to) {
        if (When.reversed(from, to)) {
            row.fault("to", to.toString(), "ends before it begins (" + from + ")");
        }
    }

    /** The id that the row gives, or the one that its name gives. */
    private String id(Row row, String prefix) {
        String id = row.get("id");
        if (id.isEmpty()) {
            return prefix + Fold.slug(row.get("name"));
        }
        if (!id.startsWith(prefix) || id.length() == prefix.length() || !wellFormed(id, prefix.length())) {
            row.fault("id", id, "not " + prefix + " and small letters, digits and hyphens");
        }
        return id;
    }

    private static boolean wellFormed(String id, int from) {
        for (int i = from; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fine = c == '-' || (Character.isLetterOrDigit(c) && !Character.isUpperCase(c));
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    /** True if the row is sound and no other row of this folder has its id. */
    private boolean once(Row row, String id, int before) {
        Row other = places.putIfAbsent(id, row);
        if (other != null) {
            row.fault("", id.replace('\t', ' '), "is in " + other.place() + " already");
        }
        return faults.size() == before;
    }

    private @Nullable Role roleOf(Row row) {
        String id = row.get("role");
        Role role = roles.get(id);
        if (role == null && !id.isEmpty()) {
            row.fault("role", id, "no such role");
        }
        return role;
    }

    /** The id of the state or organisation in the column {@code body}, by id or name; empty if there is none. */
    private String body(Row row) {
        String cell = row.withdraws() ? row.get("body").substring(1) : row.get("body");
        if (cell.isEmpty()) {
            return "";
        }
        Function<String, Boolean> there =
                id -> states.containsKey(id) || organisations.containsKey(id) || outlets.containsKey(id);
        String id = cell.contains("/") && there.apply(cell) ? cell : bodies.getOrDefault(cell, "");
        if (id.isEmpty()) {
            row.fault("body", cell, "no such state, organisation or outlet");
        }
        return id;
    }

    private @Nullable String stateOf(Row row) {
        String cell = row.get("state");
        if (cell.isEmpty()) {
            return null;
        }
        String id = states.containsKey(cell) ? cell : bodies.getOrDefault(cell, "");
        if (!states.containsKey(id)) {
            row.fault("state", cell, "no such state");
            return null;
        }
        return id;
    }
}
