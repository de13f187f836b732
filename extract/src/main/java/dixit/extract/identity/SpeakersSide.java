package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.knowledge.Entry;
import dixit.knowledge.Held;
import dixit.knowledge.Holder;
import dixit.knowledge.PartialDate;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.Because;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Our side", "our country", "my government" in the words of somebody who speaks for a state: that state. "We" alone is
 * nobody: it may be the state, its allies, or everybody.
 */
final class SpeakersSide {
    private static final Because SIDE = new Because("speakers-side", 0.8);
    private static final Set<String> OWN = Set.of("side", "country", "nation", "state", "government", "delegation");
    /** Enough for three words. */
    private static final int WINDOW = 60;

    private static final Set<String> FORCES = Set.of("military", "army", "troops", "soldiers", "servicemen");
    private static final Set<String> OFFICES = Set.of(
            "president",
            "prime minister",
            "foreign minister",
            "defence minister",
            "chancellor",
            "king",
            "queen",
            "spokesperson");

    private final Scene scene;

    SpeakersSide(Scene scene) {
        this.scene = scene;
    }

    List<Groups.Described> of(List<Attribution> attributions, Resolution[] speakers) {
        List<Groups.Described> out = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            Attribution a = attributions.get(i);
            Actor side = a.within() < 0 ? side(speakers[i], a) : null;
            if (side != null) {
                a.content().forEach(c -> scan(c, side, out));
            }
        }
        return out;
    }

    /** The state for which the speaker of each statement speaks, by its index; nothing where there is none. */
    Map<Integer, String> sides(List<Attribution> attributions, Resolution[] speakers) {
        Map<Integer, String> out = new HashMap<>();
        for (int i = 0; i < speakers.length; i++) {
            Actor who = speakers[i].actor();
            Actor side = who != null && who.kind() == ActorKind.STATE ? who : side(speakers[i], attributions.get(i));
            if (side != null) {
                out.put(i, side.id());
            }
        }
        return out;
    }

    private void scan(Span content, Actor side, List<Groups.Described> out) {
        for (int at = next(content.start(), content.end()); at >= 0; at = next(at + 1, content.end())) {
            Words words = Words.of(scene.text(), new Span(at, Math.min(content.end(), at + WINDOW)));
            if (words.size() > 1 && words.adjacent(0) && OWN.contains(words.folded(1))) {
                out.add(new Groups.Described(words.span(0, 2), side, SIDE));
            } else if (words.size() > 1 && words.adjacent(0) && FORCES.contains(words.folded(1))) {
                boolean personnel = words.size() > 2 && words.folded(2).equals("personnel");
                out.add(new Groups.Described(words.span(0, personnel ? 3 : 2), forces(side), SIDE));
            }
        }
    }

    /** The next "our" or "my" before {@code end}, or -1. */
    private int next(int from, int end) {
        String text = scene.text();
        for (int i = from; i + 3 < end; i++) {
            char c = text.charAt(i);
            boolean our = (c == 'o' || c == 'O') && text.startsWith("ur ", i + 1);
            boolean my = (c == 'm' || c == 'M') && text.startsWith("y ", i + 1);
            if ((our || my) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    private Actor forces(Actor side) {
        Entry e = scene.known().base().entry(side.id()).orElse(null);
        boolean adjective =
                e instanceof dixit.knowledge.State s && !s.adjectives().isEmpty();
        String owner = adjective && e instanceof dixit.knowledge.State s
                ? s.adjectives().getFirst()
                : side.name();
        String name = owner + " military";
        return new Actor("group/" + Fold.slug(name), name, ActorKind.GROUP);
    }

    /** The state for which the speaker speaks by office at the date; null if none or more than one. */
    private @Nullable Actor side(Resolution r, Attribution a) {
        Person p = r.actor() == null ? null : scene.people().byId(r.actor().id());
        if (p == null) {
            return null;
        }
        String state =
                byKnowledge(p.id(), scene.dates().at(a.content().getFirst().start()));
        if (state == null) {
            state = byText(p);
        }
        Entry e = state == null ? null : scene.known().base().entry(state).orElse(null);
        return e instanceof dixit.knowledge.State s ? new Actor(s.id(), s.name(), s.kind()) : null;
    }

    private @Nullable String byKnowledge(String person, List<PartialDate> dates) {
        String only = null;
        for (PartialDate d : dates) {
            for (Holder h : scene.known().base().officesOf(person, d)) {
                boolean counts = h.held().compareTo(Held.LIKELY) >= 0
                        && h.office().body().startsWith("state/");
                if (counts && only != null && !only.equals(h.office().body())) {
                    return null;
                }
                only = counts ? h.office().body() : only;
            }
        }
        return only;
    }

    private static @Nullable String byText(Person p) {
        String only = null;
        for (Office o : p.offices()) {
            String s = o.state();
            boolean counts = s != null
                    && s.startsWith("state/")
                    && o.tenure() == Office.Tenure.HOLDS
                    && OFFICES.contains(o.kind());
            if (counts && only != null && !only.equals(s)) {
                return null;
            }
            only = counts ? s : only;
        }
        return only;
    }
}
