package dixit.web.view;

import dixit.archive.Claims;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Party;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Voice;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Stance;
import dixit.record.StatusKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list of claims was asked, and the addresses of its neighbours: one condition more or less, another page, a file of
 * all.
 *
 * @param path of the page
 * @param given values by the name of the parameter, in the order of {@link #NAMES}
 * @param page from 1
 */
public record ClaimQuery(String path, Map<String, List<String>> given, int page) {
    /** Every parameter but the page. */
    public static final List<String> NAMES = List.of(
            "type",
            "mode",
            "stance",
            "status",
            "actor",
            "recipient",
            "about",
            "by",
            "one",
            "other",
            "voice",
            "own",
            "said",
            "office",
            "from",
            "to",
            "order",
            "document");

    private static final Behind NOTHING = new Behind(0, 0, List.of(), 0, List.of());

    public ClaimQuery {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> values = given.getOrDefault(name, List.of()).stream()
                    .filter(v -> !v.isBlank())
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                copy.put(name, values);
            }
        }
        given = copy;
    }

    /** A question of one condition. */
    public static ClaimQuery of(String path, String... namesAndValues) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new ClaimQuery(path, given, 1);
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** The first value of a parameter; empty if there is none. */
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    /** True if this value is asked for. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** True if nothing narrows the list. */
    public boolean isEmpty() {
        return given.keySet().stream().allMatch(n -> n.equals("order") || n.equals("office"));
    }

    /** With this value if it is not there, without it if it is; on the first page. */
    public ClaimQuery toggle(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<String, List<String>> other = new LinkedHashMap<>(given);
        other.put(name, values);
        return new ClaimQuery(path, other, 1);
    }

    /** With this value alone; on the first page. */
    public ClaimQuery with(String name, String value) {
        Map<String, List<String>> other = new LinkedHashMap<>(given);
        other.put(name, List.of(value));
        return new ClaimQuery(path, other, 1);
    }

    /** Without any value of this parameter; on the first page. */
    public ClaimQuery without(String name) {
        Map<String, List<String>> other = new LinkedHashMap<>(given);
        other.remove(name);
        return new ClaimQuery(path, other, 1);
    }

    /** The same without a mode, of the one type that has modes. */
    public ClaimQuery anyMode() {
        ClaimQuery any = without("mode");
        return any.has("type", "sanction") ? any : any.without("type").with("type", "sanction");
    }

    /** Another page of the same. */
    public ClaimQuery at(int otherPage) {
        return new ClaimQuery(path, given, otherPage);
    }

    /** The address of the page. */
    public String href() {
        return path + search(page);
    }

    /** The address of all of it as a file, by the ending of its name. */
    public String file(String ending) {
        return path + "." + ending + search(1);
    }

    private String search(int at) {
        StringJoiner all = new StringJoiner("&", "?", "").setEmptyValue("");
        given.forEach((name, values) -> values.forEach(v -> all.add(name + "=" + Urls.encode(v))));
        if (at != 1) {
            all.add("page=" + at);
        }
        return all.toString();
    }

    /** The order asked for; else the latest first. */
    public ClaimOrder order() {
        return first("order").isEmpty() ? ClaimOrder.NEWEST : ClaimOrder.valueOf(upper(first("order")));
    }

    /**
     * What the archive is asked.
     *
     * @throws IllegalArgumentException if a code is none, or a date
     */
    public ClaimFilter filter(Claims claims) {
        ClaimFilter.Builder b = start(claims)
                .actors(ids(claims, "actor"))
                .recipients(ids(claims, "recipient"))
                .institutions(ids(claims, "about"))
                .assertedBy(ids(claims, "by"))
                .types(codes("type", EventType::valueOf))
                .modes(codes("mode", EventMode::valueOf))
                .stances(codes("stance", Stance::valueOf))
                .statuses(codes("status", StatusKind::valueOf));
        if (!first("own").isEmpty()) {
            b.own(first("own").equals("yes"));
        }
        if (!first("said").isEmpty()) {
            b.negated(first("said").equals("not"));
        }
        if (!first("office").isEmpty()) {
            b.byOffice(first("office").equals("yes"));
        }
        return b.from(orNull("from"))
                .to(orNull("to"))
                .document(orNull("document"))
                .build();
    }

    private ClaimFilter.Builder start(Claims claims) {
        Set<String> one = ids(claims, "one");
        Set<String> other = ids(claims, "other");
        if (one.isEmpty()) {
            return ClaimFilter.builder();
        }
        Party party = new Party(one.iterator().next(), first("one"), null);
        Relation relation = new Relation(party, party, one, other, List.of(), NOTHING, NOTHING);
        return first("voice").isEmpty() || other.isEmpty()
                ? relation.filter()
                : relation.filter(Voice.valueOf(upper(first("voice"))));
    }

    /** The ids that the values of a parameter mean; a name that nobody bears means nobody. */
    private Set<String> ids(Claims claims, String name) {
        Set<String> ids = new TreeSet<>();
        for (String value : all(name)) {
            Set<String> called = claims.called(value);
            ids.addAll(called);
            if (called.isEmpty()) {
                ids.add(value);
            }
        }
        return ids;
    }

    private <T> List<T> codes(String name, Function<String, T> of) {
        return all(name).stream().map(v -> of.apply(upper(v))).toList();
    }

    private @Nullable String orNull(String name) {
        return first(name).isEmpty() ? null : first(name);
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
