package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.extract.structure.Turn;
import dixit.record.Actor;
import dixit.record.Because;
import dixit.record.Mention;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the layer together: statements with their speakers, the mentions, and the actors that either names. */
final class Layer {
    /** Rules that tie the words of a source themselves to an actor. */
    private static final Set<String> NAMING =
            Set.of("office", "office-at-date", "office-of-headline", "source-body-name", "outlet-noun");

    private final Scene scene;
    private final List<Attribution> attributions;
    private final Resolution[] speakers;
    private final List<Groups.Described> groups;
    private final Set<Integer> questions = new HashSet<>();
    private final Map<String, String> roles = new HashMap<>();

    Layer(Scene scene, List<Attribution> attributions, Resolution[] speakers, List<Groups.Described> groups) {
        this.groups = groups;
        this.scene = scene;
        this.attributions = attributions;
        this.speakers = speakers;
        for (Turn t : scene.structure().turns()) {
            if (t.role() == Turn.Role.QUESTION) {
                questions.add(t.content().getFirst().start());
            }
        }
    }

    /** @param sides by index of the attribution, the state for which its speaker speaks */
    Identities build(Map<Integer, String> sides) {
        List<Statement> statements = new ArrayList<>();
        Map<String, String> byId = new HashMap<>();
        sides.forEach((i, state) -> byId.put(id(i), state));
        for (int i = 0; i < attributions.size(); i++) {
            statements.add(statement(i));
        }
        List<Mention> mentions = mentions();
        Map<String, Actor> actors = new LinkedHashMap<>();
        scene.mentions().forEach(m -> actors.putIfAbsent(m.actor().id(), m.actor()));
        Set<String> mentioned = new HashSet<>();
        mentions.forEach(m -> mentioned.add(m.actor()));
        for (Groups.Described g : groups) {
            if (mentioned.contains(g.actor().id())) {
                actors.putIfAbsent(g.actor().id(), g.actor());
            }
        }
        for (Resolution r : speakers) {
            if (r.actor() != null) {
                actors.putIfAbsent(r.actor().id(), r.actor());
            }
        }
        return new Identities(List.copyOf(actors.values()), mentions, statements, byId);
    }

    private static String id(int attribution) {
        return "s" + (attribution + 1);
    }

    /** A report that nothing was said has words that name somebody, but no speaker. */
    private Statement statement(int i) {
        Attribution a = attributions.get(i);
        Resolution r = speakers[i];
        Statement.Builder b = Statement.builder(a.kind(), a.content())
                .id(id(i))
                .source(a.source())
                .cue(a.cue())
                .quotes(a.quotes())
                .insertions(a.insertions())
                .within(a.within() < 0 ? null : id(a.within()))
                .act(act(a))
                .modality(a.modality())
                .because(a.because());
        if (r.known() && a.modality() == null) {
            b.speaker(r.speaker()).role(r.role()).speakerBecause(new Because(r.rule(), Math.clamp(r.score(), 0, 1)));
        }
        return b.addressee(Addressees.of(scene.text(), a)).build();
    }

    private @Nullable String act(Attribution a) {
        boolean asks = a.kind() == StatementKind.TURN
                && questions.contains(a.content().getFirst().start());
        StringBuilder cue = new StringBuilder();
        a.cue().forEach(c -> cue.append(c.in(scene.text())).append(' '));
        return Acts.of(a.kind(), cue.toString(), asks);
    }

    /** What the finder found, and the sources that a rule tied to an actor by office. */
    private List<Mention> mentions() {
        List<Mention> out = new ArrayList<>();
        scene.mentions()
                .forEach(m -> out.add(
                        new Mention(m.span().start(), m.span().end(), m.actor().id(), role(m), m.form(), m.because())));
        Set<Span> seen = new HashSet<>();
        for (int i = 0; i < speakers.length; i++) {
            Resolution r = speakers[i];
            boolean named = NAMING.contains(r.rule());
            if (named && r.actor() != null) {
                for (Span s : attributions.get(i).source()) {
                    if (scene.within(s).isEmpty() && seen.add(s)) {
                        out.add(new Mention(
                                s.start(),
                                s.end(),
                                r.actor().id(),
                                r.role(),
                                null,
                                new Because(r.rule(), Math.clamp(r.score(), 0, 1))));
                    }
                }
            }
        }
        return withGroups(out);
    }

    /** A group gives way to whatever is named; only names of states go into it: "Kestria's government". */
    private List<Mention> withGroups(List<Mention> named) {
        named.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        List<Mention> firm = disjoint(named);
        List<Mention> out = new ArrayList<>();
        Set<Mention> absorbed = new HashSet<>();
        int at = 0;
        for (Groups.Described g : groups.stream()
                .sorted(Comparator.comparing(Groups.Described::span))
                .toList()) {
            while (at < firm.size() && firm.get(at).end() <= g.span().start()) {
                at++;
            }
            List<Mention> inside = new ArrayList<>();
            for (int k = at; k < firm.size() && firm.get(k).start() < g.span().end(); k++) {
                inside.add(firm.get(k));
            }
            boolean owners = inside.stream()
                    .allMatch(m -> m.actor().startsWith("state/") && g.span().contains(m.span()));
            if (owners) {
                absorbed.addAll(inside);
                out.add(new Mention(g.span().start(), g.span().end(), g.actor().id(), null, null, g.because()));
            }
        }
        firm.stream().filter(m -> !absorbed.contains(m)).forEach(out::add);
        out.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return disjoint(out);
    }

    /** The office that stands there, else the one that the person is known to have held at the date. */
    private @Nullable String role(Found m) {
        if (m.role() != null || m.person() == null || m.person().known().isEmpty()) {
            return m.role();
        }
        String role = roles.computeIfAbsent(m.actor().id() + "@" + m.part(), k -> {
            String r = scene.known()
                    .roleAt(m.actor().id(), scene.dates().at(m.span().start()));
            return r == null ? "" : r;
        });
        return role.isEmpty() ? null : role;
    }

    private static List<Mention> disjoint(List<Mention> sorted) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : sorted) {
            if (out.isEmpty() || out.getLast().end() <= m.start()) {
                out.add(m);
            }
        }
        return out;
    }
}
