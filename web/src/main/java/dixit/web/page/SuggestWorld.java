package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.Page;
import dixit.archive.claim.Party;
import dixit.knowledge.Institution;
import dixit.web.page.Suggest.Name;
import dixit.web.view.RelationView;
import dixit.web.view.SearchView.Suggestion;
import dixit.web.view.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages of the system that may answer a search without results: of two actors, of a kind of institution. Stateless. */
final class SuggestWorld {
    private static final int MOST_NAMES = 12;
    private static final int MOST_COUNTED = 100;
    private static final Set<String> ACTORS = Set.of("state", "person", "organisation", "bloc", "group");

    /** Words that stand for a kind of institution. */
    private static final Map<String, Institution.Kind> KINDS = Map.ofEntries(
            Map.entry("deconfliction", Institution.Kind.CHANNEL),
            Map.entry("hotline", Institution.Kind.CHANNEL),
            Map.entry("channel", Institution.Kind.CHANNEL),
            Map.entry("backchannel", Institution.Kind.CHANNEL),
            Map.entry("sanction", Institution.Kind.SANCTION),
            Map.entry("embargo", Institution.Kind.SANCTION),
            Map.entry("embargoes", Institution.Kind.SANCTION),
            Map.entry("treaty", Institution.Kind.TREATY),
            Map.entry("treaties", Institution.Kind.TREATY),
            Map.entry("pact", Institution.Kind.TREATY),
            Map.entry("convention", Institution.Kind.TREATY));

    private SuggestWorld() {}

    /** One whom words of the query name. */
    private record Named(String shown, String asked, Set<String> ids) {}

    static List<Suggestion> of(Archive archive, List<String> words, List<Name> names) {
        List<Suggestion> all = new ArrayList<>();
        List<Named> actors = actors(archive.claims(), words.size(), names);
        if (actors.size() == 2) {
            Named a = actors.getFirst();
            Named b = actors.getLast();
            all.add(new Suggestion(
                    "What is claimed of the two: " + a.shown() + " and " + b.shown(),
                    RelationView.address(a.asked(), b.asked())));
        }
        words.stream().map(SuggestWorld::kind).flatMap(List::stream).distinct().forEach(kind -> {
            int n = archive.institutions("", kind.code(), new Page(0, MOST_COUNTED))
                    .size();
            if (n > 0) {
                all.add(new Suggestion(
                        "Institutions of this kind (" + kind.code().replace('_', ' ') + "): "
                                + (n == MOST_COUNTED ? n + " or more" : n),
                        "/institutions?kind=" + Urls.encode(kind.code())));
            }
        });
        return all;
    }

    private static List<Institution.Kind> kind(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        Institution.Kind kind = KINDS.getOrDefault(folded, KINDS.get(folded.replaceFirst("s$", "")));
        return kind == null ? List.of() : List.of(kind);
    }

    /** The first two actors whom words name. */
    private static List<Named> actors(Claims claims, int size, List<Name> names) {
        List<Named> found = new ArrayList<>();
        boolean[] taken = new boolean[size];
        int looks = 0;
        for (Name name : names) {
            if (found.size() == 2 || looks == MOST_NAMES) {
                break;
            }
            if (!name.anyOf(taken) && name.to() - name.from() < size) {
                looks++;
                Set<String> ids = claims.called(name.words()).stream()
                        .filter(id -> ACTORS.contains(id.substring(0, Math.max(0, id.indexOf('/')))))
                        .collect(Collectors.toUnmodifiableSet());
                if (!ids.isEmpty() && found.stream().noneMatch(n -> n.ids().equals(ids))) {
                    name.take(taken);
                    found.add(named(claims, name.words(), ids));
                }
            }
        }
        return found;
    }

    private static Named named(Claims claims, String words, Set<String> ids) {
        if (ids.size() > 1) {
            return new Named(words, words, ids);
        }
        String id = ids.iterator().next();
        return new Named(claims.party(id).map(Party::name).orElse(words), id, ids);
    }
}
