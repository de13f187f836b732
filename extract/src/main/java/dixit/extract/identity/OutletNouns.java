package dixit.extract.identity;

import dixit.knowledge.Outlet;
import dixit.record.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The daily", "the agency": the only outlet of that sort that the text has named shortly before. */
final class OutletNouns {
    private static final int LOOK_BACK = 80;
    private static final int REACH = 4000;

    private final Scene scene;

    OutletNouns(Scene scene) {
        this.scene = scene;
    }

    /** The outlet, or null if the source is no such noun, or none or several fit. */
    @Nullable
    Resolution resolve(Span source) {
        Words words = Words.of(scene.text(), source);
        if (words.size() < 2 || words.size() > 3 || !Set.of("the", "this").contains(words.folded(0))) {
            return null;
        }
        Set<Outlet.Kind> kinds = kinds(words.folded(words.size() - 1));
        boolean bare = words.size() == 2
                || words.folded(1).equals("news")
                || words.folded(1).equals("same");
        if (kinds.isEmpty() || !bare) {
            return null;
        }
        Found only = null;
        int i = scene.mentionAt(source.start()) - 1;
        for (int n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
            Found m = scene.mentions().get(i);
            if (source.start() - m.span().end() > REACH) {
                break;
            }
            Gazetteer.Entry e = scene.gazetteer().byId(m.actor().id());
            boolean fits = e != null && e.outletKind() != null && kinds.contains(e.outletKind());
            if (fits && only != null && !only.actor().equals(m.actor())) {
                return null;
            }
            only = fits ? m : only;
        }
        return only == null ? null : Resolution.of(only.actor(), null, "outlet-noun", 0.75);
    }

    private static Set<Outlet.Kind> kinds(String noun) {
        return switch (noun) {
            case "daily", "newspaper", "paper", "tabloid", "broadsheet" -> Set.of(Outlet.Kind.NEWSPAPER);
            case "weekly", "magazine" -> Set.of(Outlet.Kind.MAGAZINE, Outlet.Kind.NEWSPAPER);
            case "monthly", "quarterly", "journal" -> Set.of(Outlet.Kind.MAGAZINE, Outlet.Kind.JOURNAL);
            case "agency", "newswire", "wire" -> Set.of(Outlet.Kind.AGENCY);
            case "channel", "broadcaster", "station", "network" -> Set.of(Outlet.Kind.BROADCASTER);
            case "site", "website", "portal" -> Set.of(Outlet.Kind.SITE, Outlet.Kind.PLATFORM);
            case "outlet", "publication" ->
                Set.of(Outlet.Kind.NEWSPAPER, Outlet.Kind.MAGAZINE, Outlet.Kind.SITE, Outlet.Kind.JOURNAL);
            default -> Set.of();
        };
    }
}
