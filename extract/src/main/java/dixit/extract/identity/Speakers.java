package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.extract.structure.Turn;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides the speaker of every attribution. The rules run in order of precision, the first that decides signs: the label of
 * a turn, inheritance, pronouns, names in the source, offices, bodies and descriptions. One object serves one document.
 */
final class Speakers {
    private final Scene scene;
    private final List<Attribution> attributions;
    private final InterviewRules interview;
    private final NamedSources named;
    private final DescribedSources described;
    private final OfficeRules offices;
    private final OutletNouns outletNouns;
    private final PronounRules pronouns;
    private final AnnouncedRule announced;
    private final Map<Integer, Turn> turns = new HashMap<>();
    private final @Nullable Resolution[] decided;
    /** What a pronoun was found to mean, where it stands. */
    private final Map<Span, Resolution> meant = new HashMap<>();

    private int last = -1;

    Speakers(Scene scene, TurnLabels labels, List<Attribution> attributions) {
        this.scene = scene;
        this.attributions = attributions;
        this.interview = new InterviewRules(scene, labels);
        this.named = new NamedSources(scene);
        this.described = new DescribedSources(scene);
        this.offices = new OfficeRules(scene);
        this.outletNouns = new OutletNouns(scene);
        this.pronouns = new PronounRules(scene);
        this.announced = new AnnouncedRule(scene, pronouns, described);
        this.decided = new Resolution[attributions.size()];
        for (Turn t : scene.structure().turns()) {
            turns.put(t.content().getFirst().start(), t);
        }
    }

    /** The speakers in the order of the attributions. */
    Resolution[] resolve() {
        Resolution[] out = new Resolution[attributions.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = at(i);
            if (attributions.get(i).within() < 0 && out[i].known()) {
                last = i;
            }
        }
        return out;
    }

    /** Follows inheritance without recursion; a circle ends it. */
    private Resolution at(int i) {
        int root = i;
        int steps = 0;
        while (decided[root] == null && inherits(root) && steps++ <= attributions.size()) {
            root = attributions.get(root).inherits();
        }
        Resolution r = decided[root];
        if (r == null) {
            r = inherits(root) ? Resolution.unknown("inherited") : decide(root);
            decided[root] = r;
        }
        if (root != i) {
            r = r.by("inherited:" + base(r.rule()), 0.9);
            decided[i] = r;
        }
        return r;
    }

    private static String base(String rule) {
        return rule.startsWith("inherited:") ? rule.substring("inherited:".length()) : rule;
    }

    private boolean inherits(int i) {
        Attribution a = attributions.get(i);
        boolean empty = a.source().isEmpty();
        return empty && a.inherits() >= 0 && a.inherits() < attributions.size() && a.inherits() != i;
    }

    private Resolution decide(int i) {
        Attribution a = attributions.get(i);
        if (a.kind() == StatementKind.TURN) {
            Turn t = turns.get(a.content().getFirst().start());
            if (t != null) {
                return interview.speaker(t);
            }
        }
        if (a.source().isEmpty()) {
            Resolution r = announced.speaker(a.content().getFirst().start());
            return r == null ? Resolution.unknown("no-source") : r;
        }
        Resolution r = null;
        for (Span s : a.source()) {
            r = r == null || !r.known() ? source(i, a, s) : r;
        }
        return r == null ? Resolution.unknown("no-source") : r;
    }

    private Resolution source(int i, Attribution a, Span source) {
        String folded = Fold.plain(beforeComma(source).strip());
        if (folded.equals("i") || folded.equals("me") || folded.equals("my")) {
            return firstPerson(a, source);
        }
        if (PronounRules.isPronoun(folded)) {
            return pronoun(i, a, source);
        }
        Resolution r = named.named(source);
        if (r == null) {
            r = offices.resolve(source);
        }
        if (r == null) {
            r = named.nameBehind(source);
        }
        if (r == null) {
            r = outletNouns.resolve(source);
        }
        if (r == null) {
            r = described.described(source);
        }
        return r == null ? Resolution.unknown("source-names-nobody") : r;
    }

    private String beforeComma(Span source) {
        String words = source.in(scene.text());
        int comma = words.indexOf(',');
        return comma > 0 ? words.substring(0, comma) : words;
    }

    private Resolution pronoun(int i, Attribution a, Span source) {
        Span scope = null;
        Person never = null;
        if (a.within() >= 0 && a.within() < attributions.size()) {
            Attribution outer = attributions.get(a.within());
            boolean inside = outer.content().stream().anyMatch(c -> c.contains(source));
            boolean verbatim = outer.kind() == StatementKind.TURN || outer.kind() == StatementKind.DIRECT;
            if (inside && verbatim) {
                scope = outer.content().getFirst().cover(outer.content().getLast());
                Actor speaker = a.within() < i ? at(a.within()).actor() : null;
                never = speaker == null ? null : scene.people().byId(speaker.id());
            }
        }
        Attribution before = last < 0 ? null : attributions.get(last);
        boolean usable = before != null && scope == null;
        int lastAt = usable && before != null ? place(before) : -1;
        Resolution r = pronouns.resolve(
                source, scope, usable ? decided[last] : null, lastAt, !a.cue().isEmpty(), never);
        return r.known() ? remember(source, r) : meant.getOrDefault(source, r);
    }

    /** One "she" may hand over two statements, "…, she says, and …:" and the block behind: she is the same. */
    private Resolution remember(Span source, Resolution r) {
        meant.putIfAbsent(source, r);
        return r;
    }

    private static int place(Attribution a) {
        return a.source().isEmpty()
                ? a.content().getFirst().start()
                : a.source().getFirst().start();
    }

    /** "I" inside somebody's words is that speaker; elsewhere the author of the part, if there is one. */
    private Resolution firstPerson(Attribution a, Span source) {
        if (a.within() >= 0 && a.within() < attributions.size()) {
            Resolution outer = decided[a.within()];
            return outer == null ? Resolution.unknown("first-person") : outer.by("first-person", 0.9);
        }
        Part innermost = null;
        for (Part p : scene.structure().info().parts()) {
            if (p.span().contains(source)) {
                innermost = p;
            }
        }
        if (innermost == null || innermost.authors().size() != 1 || scene.quoted(source.start())) {
            return Resolution.unknown("first-person");
        }
        String author = innermost.authors().getFirst();
        Person p = scene.people().named(author.toLowerCase(Locale.ROOT));
        return p != null
                ? Resolution.of(p, null, "author", 0.8)
                : Resolution.of(
                        new Actor("person/" + Fold.slug(author), author, ActorKind.PERSON), null, "author", 0.8);
    }
}
