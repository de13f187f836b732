package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.record.ActorKind;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources with a name in them: people, states and their seats, bodies, several of them together. */
final class NamedSources {
    private static final Lexicon LEXICON = Lexicon.STANDARD;

    private final Scene scene;

    NamedSources(Scene scene) {
        this.scene = scene;
    }

    /** The actor whom a source names as its head, or null. */
    @Nullable
    Resolution named(Span source) {
        List<Found> heads = new ArrayList<>();
        Resolution writing = null;
        for (Found m : scene.within(source)) {
            Resolution w = possessor(m, source);
            if (w != null) {
                writing = writing == null ? w : writing;
            } else if (heads.isEmpty() ? isHead(m, source) : joinsLast(heads.getLast(), m)) {
                heads.add(m);
            }
        }
        if (heads.isEmpty()) {
            return writing;
        }
        return heads.size() == 1 ? one(heads.getFirst()) : together(heads);
    }

    /** A source of small words, such as a profession, right before a name: the name is its head. */
    @Nullable
    Resolution nameBehind(Span source) {
        int i = scene.mentionAt(source.end());
        if (i >= scene.mentions().size()) {
            return null;
        }
        Found m = scene.mentions().get(i);
        if (m.person() == null || m.possessive() || m.span().start() - source.end() > 30 || source.overlaps(m.span())) {
            return null;
        }
        Words words = Words.of(scene.text(), source.cover(m.span()));
        for (int k = 0; k + 1 < words.size() && words.start(k) < m.span().start(); k++) {
            String w = words.folded(k);
            boolean beyond = words.start(k) >= source.end();
            boolean human = LEXICON.is(Kind.OFFICE, w) || LEXICON.is(Kind.PERSON, w) || SourceWords.humanEnding(w);
            boolean small = !words.capital(k) && !LEXICON.is(Kind.SPEECH, w) && !SourceWords.PREPOSITIONS.contains(w);
            if (!small || !words.adjacent(k) || (beyond && (!human || w.endsWith("s")))) {
                return null;
            }
        }
        return one(m).by("source-name-behind", 0.85);
    }

    private static Resolution one(Found m) {
        if (m.person() != null) {
            return Resolution.of(m.person(), m.role(), "source-name", 0.95);
        }
        return Resolution.of(
                m.actor(), null, m.actor().kind() == ActorKind.STATE ? "source-state" : "source-body", 0.85);
    }

    private Resolution together(List<Found> heads) {
        Span all = heads.getFirst().name().cover(heads.getLast().name());
        return Resolution.described(all.in(scene.text()), "joint-source", 0.8);
    }

    /** "Holm's essay", "a statement by the ministry". */
    private @Nullable Resolution possessor(Found m, Span source) {
        Words after = Words.of(
                scene.text(), new Span(m.span().end(), Math.max(m.span().end(), source.end())));
        if (m.possessive()) {
            int reach = Math.min(after.size(), 4);
            for (int i = 0; i < reach; i++) {
                if (LEXICON.is(Kind.WRITING, after.folded(i))) {
                    return one(m).by("author-of-words", 0.9);
                }
            }
            return null;
        }
        Words before = Words.of(
                scene.text(),
                new Span(source.start(), Math.max(source.start(), m.span().start())));
        for (int i = before.size() - 1; i > 0; i--) {
            boolean link = Set.of("by", "from", "of").contains(before.folded(i));
            if (link && LEXICON.is(Kind.WRITING, before.folded(i - 1))) {
                return one(m).by("author-of-words", 0.9);
            }
        }
        return null;
    }

    private boolean isHead(Found m, Span source) {
        if (m.possessive() && m.span().end() < source.end() - 2) {
            return false;
        }
        Words before = Words.of(
                scene.text(),
                new Span(source.start(), Math.max(source.start(), m.span().start())));
        int lastComma = scene.text().lastIndexOf(',', m.span().start());
        for (int i = 0; i < before.size(); i++) {
            boolean apposed = m.person() != null && lastComma > before.end(i);
            if (SourceWords.PREPOSITIONS.contains(before.folded(i)) && !apposed) {
                return false;
            }
        }
        return m.person() != null ? !modifier(m, source) : standsAlone(m, source, before);
    }

    /** "Holm supporters", "the Holm campaign", "Holm spokeswoman Ada Strand". */
    private boolean modifier(Found m, Span source) {
        Words after = Words.of(
                scene.text(), new Span(m.span().end(), Math.max(m.span().end(), source.end())));
        if (after.size() == 0
                || !scene.text().substring(m.span().end(), after.start(0)).isBlank()) {
            return false;
        }
        String w = after.folded(0);
        return !after.capital(0)
                && (LEXICON.is(Kind.PERSON, w)
                        || LEXICON.is(Kind.BODY, w)
                        || LEXICON.is(Kind.OFFICE, w)
                        || LEXICON.is(Kind.WRITING, w)
                        || LEXICON.is(Kind.NOTPERSON, w)
                        || LEXICON.is(Kind.MODIFIER, w));
    }

    /** A state or body is the head only where no noun follows: not in "US officials". */
    private boolean standsAlone(Found m, Span source, Words before) {
        Words after = Words.of(
                scene.text(), new Span(m.span().end(), Math.max(m.span().end(), source.end())));
        boolean hyphen =
                m.span().end() < source.end() && scene.text().charAt(m.span().end()) == '-';
        boolean noun = after.size() > 0 && !hyphen && nounFollows(m, after);
        boolean described = before.size() > 0
                && !SourceWords.DETERMINERS.contains(before.folded(before.size() - 1))
                && !LEXICON.is(Kind.PERSON, before.folded(before.size() - 1))
                && !LEXICON.is(Kind.BODY, before.folded(before.size() - 1));
        return !hyphen && !noun && !(described && before.size() > 2);
    }

    private boolean nounFollows(Found m, Words after) {
        String gap = scene.text().substring(m.span().end(), after.start(0));
        boolean near = gap.isBlank() && gap.indexOf('\n') < 0;
        String w = after.folded(0);
        return near && !w.equals("and") && !w.equals("itself") && !SourceWords.PREPOSITIONS.contains(w);
    }

    private boolean joinsLast(Found last, Found next) {
        if (next.span().start() < last.span().end() || next.possessive()) {
            return false;
        }
        Words between = Words.of(
                scene.text(),
                new Span(/* start= */ last.span().end(), /* end= */ next.span().start()));
        boolean link =
                scene.text().substring(last.span().end(), next.span().start()).contains(",");
        for (int i = 0; i < between.size(); i++) {
            String w = between.folded(i);
            link |= w.equals("and") || w.equals("or");
            if (!SourceWords.LINKS.contains(w)
                    && !SourceWords.DETERMINERS.contains(w)
                    && !LEXICON.is(Kind.OFFICE, w)
                    && !LEXICON.is(Kind.MODIFIER, w)) {
                return false;
            }
        }
        boolean andSomewhere = between.size() > 0
                && (between.folded(0).equals("and") || between.folded(0).equals("or"));
        return link && (andSomewhere || (next.person() == null && last.person() == null));
    }
}
