package dixit.web.page;

import dixit.archive.Claims;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Party;
import dixit.archive.claim.Voice;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Stance;
import dixit.record.StatusKind;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.view.ClaimQuery;
import dixit.web.view.Say;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request asks of claims, checked. Pure but for reading the request and the archive. */
final class AskClaims {
    private static final int LONGEST = 300;
    private static final int MOST_VALUES = 20;
    private static final int NAMES = 150;
    private static final List<String> NAMED = List.of("actor", "recipient", "about", "by", "one", "other");
    private static final List<String> MANY = List.of("type", "mode", "stance");
    private static final List<String> YES_NO = List.of("yes", "no");

    private static final Map<String, List<String>> CODES = Map.of(
            "type", codes(EventType.values()),
            "mode", codes(EventMode.values()),
            "stance", codes(Stance.values()),
            "status", codes(StatusKind.values()),
            "voice", codes(Voice.values()),
            "order", codes(ClaimOrder.values()),
            "own", YES_NO,
            "office", YES_NO,
            "said", List.of("so", "not"));

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("type", "type of event"),
            Map.entry("mode", "how relations were made less, of events of type sanction"),
            Map.entry("stance", "stance"),
            Map.entry("actor", "who did it, or whose stance: name or id"),
            Map.entry("recipient", "to whom: name or id"),
            Map.entry("about", "an institution, or what a position is on: name or id"),
            Map.entry("by", "who says so: name or id"),
            Map.entry("one", "with “other”: one of the two between whom it is, in either direction"),
            Map.entry("other", "the other of the two"),
            Map.entry("voice", "what one voice says of the two"),
            Map.entry("own", "“yes” for the author’s own report alone, “no” for what is quoted alone"),
            Map.entry("said", "“so” for what is said to be so, “not” for what is denied"),
            Map.entry("office", "“yes”: a state or body means those who act or speak for it, too"),
            Map.entry("from", "year, month or day"),
            Map.entry("to", "year, month or day"),
            Map.entry("order", "order of the list"),
            Map.entry("document", "hash of the only document"));

    private AskClaims() {}

    private static <E extends Enum<E>> List<String> codes(E[] all) {
        return Arrays.stream(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** What a list takes: these, and what every list of claims takes. */
    static List<Param> params(String... own) {
        List<String> names = new ArrayList<>(Arrays.asList(own));
        names.addAll(
                List.of("by", "one", "other", "voice", "own", "said", "office", "from", "to", "order", "document"));
        List<Param> params = new ArrayList<>();
        for (String name : names) {
            List<String> codes = CODES.getOrDefault(name, List.of());
            String what = WHAT.getOrDefault(name, name) + (codes.isEmpty() ? "" : ": " + String.join(", ", codes));
            params.add(NAMED.contains(name) || MANY.contains(name) ? Param.many(name, what) : Param.query(name, what));
        }
        params.add(Param.number("page", "from 1"));
        return params;
    }

    /** @throws Problem 400 if a code is none */
    static ClaimQuery query(Context ctx, String path) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String name : ClaimQuery.NAMES) {
            List<String> values = ctx.queryParams(name).stream()
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .map(v -> CODES.containsKey(name) ? v.toLowerCase(Locale.ROOT) : v)
                    .toList();
            values.forEach(v -> check(name, v));
            if (values.size() > MOST_VALUES) {
                throw Problem.badRequest("“" + name + "” is given more than " + MOST_VALUES + " times.");
            }
            given.put(name, values);
        }
        return new ClaimQuery(path, given, Ask.number(ctx, "page", 1, 1, 1_000_000));
    }

    private static void check(String name, String value) {
        List<String> codes = CODES.get(name);
        if (codes != null && !codes.contains(value)) {
            throw Problem.badRequest("“" + name + "” is “" + Say.shorten(value, 60) + "”; it must be one of "
                    + String.join(", ", codes) + ".");
        }
        if (value.length() > LONGEST) {
            throw Problem.badRequest("“" + name + "” is longer than " + LONGEST + " characters.");
        }
    }

    /** @throws Problem 400 if a date is none */
    static ClaimFilter filter(ClaimQuery query, Claims claims) {
        ClaimFilter filter = query.filter(claims);
        try {
            claims.behindEvents(filter);
            return filter;
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("“from” and “to” must be a year, month or day such as 2019, 2019-11, 2019-11-27.");
        }
    }

    /** For each name that nobody bears, what is near. */
    static List<String> hints(ClaimQuery query, Claims claims) {
        List<String> hints = new ArrayList<>();
        for (String name : NAMED) {
            for (String value : query.all(name)) {
                hint(claims, value).ifPresent(hints::add);
            }
        }
        return hints.stream().distinct().toList();
    }

    /** What to say of a name that nobody bears. */
    static Optional<String> hint(Claims claims, String value) {
        if (!claims.called(value).isEmpty()) {
            return Optional.empty();
        }
        List<String> near = claims.near(value, 3);
        return Optional.of("Nobody and nothing here is called “" + value + "”."
                + (near.isEmpty() ? "" : " Near it: " + String.join(", ", near) + "."));
    }

    /** What a field shows for what was asked: the name for an id, if the name alone means the same. */
    static String written(Claims claims, String asked) {
        String name = claims.party(asked).map(Party::name).orElse(asked);
        return !name.equals(asked) && claims.called(name).equals(Set.of(asked)) ? name : asked;
    }

    /** Names to choose from: those with most claims. */
    static List<String> names(Claims claims) {
        return claims.graph(ClaimFilter.ALL, NAMES, 1).nodes().stream()
                .filter(n -> n.party().known())
                .map(n -> n.party().name())
                .distinct()
                .toList();
    }
}
