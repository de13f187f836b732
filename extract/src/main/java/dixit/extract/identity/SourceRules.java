package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources that say themselves who speaks: names, states and their seats, bodies, mere descriptions. */
final class SourceRules {
    private static final Lexicon LEXICON = Lexicon.STANDARD;
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "to",
            "by",
            "from",
            "with",
            "in",
            "at",
            "on",
            "about",
            "against",
            "under",
            "behind",
            "near",
            "including");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those");
    private static final Set<String> QUANTIFIERS = Set.of(
            "many", "some", "several", "few", "two", "three", "four", "other", "another", "one", "most", "certain",
            "unnamed", "various");
    private static final Set<String> LINKS = Set.of("and", "or", "as", "well", "both", "along", "with", "together");

    private static final int LONGEST_NAME = 10;

    private final Scene scene;

    SourceRules(Scene scene) {
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
            boolean human = LEXICON.is(Kind.OFFICE, w) || LEXICON.is(Kind.PERSON, w) || humanEnding(w);
            boolean small = !words.capital(k) && !LEXICON.is(Kind.SPEECH, w) && !PREPOSITIONS.contains(w);
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
            if (PREPOSITIONS.contains(before.folded(i)) && !apposed) {
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
                && !DETERMINERS.contains(before.folded(before.size() - 1))
                && !LEXICON.is(Kind.PERSON, before.folded(before.size() - 1))
                && !LEXICON.is(Kind.BODY, before.folded(before.size() - 1));
        return !hyphen && !noun && !(described && before.size() > 2);
    }

    private boolean nounFollows(Found m, Words after) {
        String gap = scene.text().substring(m.span().end(), after.start(0));
        boolean near = gap.isBlank() && gap.indexOf('\n') < 0;
        String w = after.folded(0);
        return near && !w.equals("and") && !w.equals("itself") && !PREPOSITIONS.contains(w);
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
            if (!LINKS.contains(w)
                    && !DETERMINERS.contains(w)
                    && !LEXICON.is(Kind.OFFICE, w)
                    && !LEXICON.is(Kind.MODIFIER, w)) {
                return false;
            }
        }
        boolean andSomewhere = between.size() > 0
                && (between.folded(0).equals("and") || between.folded(0).equals("or"));
        return link && (andSomewhere || (next.person() == null && last.person() == null));
    }

    /** A body with a name of its own, or people who are only described; null if the words name nobody. */
    @Nullable
    Resolution described(Span source) {
        Words words = Words.of(scene.text(), source);
        int from = 0;
        boolean definite = false;
        while (from < words.size() && DETERMINERS.contains(words.folded(from))) {
            String d = words.folded(from);
            definite |= !d.equals("a") && !d.equals("an");
            from++;
        }
        int writing = afterWriting(words, from);
        if (writing > 0) {
            return described(new Span(words.start(writing), source.end()));
        }
        while (from < words.size()
                && (QUANTIFIERS.contains(words.folded(from)) || (number(words.folded(from)) && !words.hyphen(from)))) {
            from++;
        }
        if (from >= words.size()) {
            return null;
        }
        boolean indefinite = !definite;
        Gazetteer.Match place = scene.gazetteer().at(words, from);
        if (place != null && place.sense() == Gazetteer.Sense.SEAT && from + place.words() == words.size()) {
            return null;
        }
        int head = head(words, from);
        String name = strip(new Span(words.start(from), source.end()).in(scene.text()));
        if (name.length() > 120 || name.isEmpty()) {
            return null;
        }
        return byHead(words, from, head, name, indefinite);
    }

    private @Nullable Resolution byHead(Words words, int from, int head, String name, boolean indefinite) {
        String noun = words.folded(head);
        boolean capitals = words.capital(head) && (head > from || !words.first(from) || from > 0);
        boolean people = LEXICON.is(Kind.PERSON, noun)
                || LEXICON.is(Kind.OFFICE, noun)
                || LEXICON.is(Kind.TITLE, noun)
                || (indefinite && humanEnding(noun));
        boolean named = !indefinite && !LEXICON.is(Kind.OFFICE, noun) && properName(words, from, head);
        if (people && named) {
            return bodyName(words, from, name);
        }
        if (people) {
            String shown = lowerFirst(words, from, name);
            boolean office = LEXICON.is(Kind.OFFICE, noun) || body(noun);
            return Resolution.described(indefinite || !office ? "unnamed " + shown : shown, "source-described", 0.6);
        }
        if (body(noun) || LEXICON.is(Kind.NOTPERSON, noun)) {
            boolean proper = properName(words, from, head);
            if (proper) {
                return bodyName(words, from, name);
            }
            return body(noun)
                    ? Resolution.described(lowerFirst(words, from, name), "source-body-described", 0.6)
                    : null;
        }
        if (capitals || (words.capital(head) && words.size() == 1)) {
            return Resolution.described(name, "source-as-written", 0.5);
        }
        return null;
    }

    private static boolean properName(Words words, int from, int head) {
        boolean later = false;
        for (int i = from; i < words.size(); i++) {
            later |= words.capital(i) && i > from && !words.first(i);
        }
        return later && words.capital(head);
    }

    /** A body by its own name, as far as that goes: not with a clause about it. */
    private static @Nullable Resolution bodyName(Words words, int from, String name) {
        int end = from;
        int lastCapital = from;
        while (end < words.size() && end < from + LONGEST_NAME) {
            boolean comma = words.gap(end).indexOf(',') >= 0;
            lastCapital = words.capital(end) ? end : lastCapital;
            end++;
            if (comma) {
                break;
            }
        }
        boolean small = lastCapital - from + 1 < end - from;
        String own = words.span(from, small ? lastCapital + 1 : end).in(words.text());
        if (own.chars().anyMatch(Character::isDigit) || end == from + LONGEST_NAME) {
            return null;
        }
        Actor actor = new Actor("organisation/" + Fold.slug(own), own, ActorKind.ORGANISATION);
        return Resolution.of(actor, null, "source-body-name", name.equals(own) ? 0.8 : 0.7);
    }

    /** "a shopkeeper", "islanders": a word that ends as words for people do. */
    private static boolean humanEnding(String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        boolean other = LEXICON.is(Kind.WRITING, one) || LEXICON.is(Kind.BODY, one) || LEXICON.is(Kind.NOTPERSON, one);
        return !other
                && one.length() > 4
                && (one.endsWith("er")
                        || one.endsWith("or")
                        || one.endsWith("ist")
                        || one.endsWith("ian")
                        || one.endsWith("man")
                        || one.endsWith("men")
                        || one.endsWith("woman")
                        || one.endsWith("women")
                        || one.endsWith("ee"));
    }

    /** "a statement by …": the index of the word after the preposition, or -1. */
    private static int afterWriting(Words words, int from) {
        for (int i = from; i + 2 < words.size() && i < from + 4; i++) {
            boolean link =
                    words.folded(i + 1).equals("by") || words.folded(i + 1).equals("from");
            if (LEXICON.is(Kind.WRITING, words.folded(i)) && link) {
                return i + 2;
            }
        }
        return -1;
    }

    /** The last word before a preposition, a relative clause or a comma. */
    private int head(Words words, int from) {
        int head = from;
        for (int i = from; i < words.size(); i++) {
            String w = words.folded(i);
            boolean stop = i > from
                    && (PREPOSITIONS.contains(w)
                            || w.equals("who")
                            || w.equals("that")
                            || w.equals("which")
                            || w.equals("and"));
            if (stop) {
                break;
            }
            head = i;
            if (i + 1 < words.size() && words.gap(i).indexOf(',') >= 0) {
                break;
            }
        }
        return head;
    }

    /** A sentence's capital goes, a name's stays. */
    private String lowerFirst(Words words, int from, String name) {
        String w = words.folded(from);
        boolean party = w.startsWith("democrat") || w.startsWith("republican") || w.startsWith("libertarian");
        boolean keep = !words.capital(from)
                || !words.first(from)
                || party
                || words.allCapitals(from)
                || scene.gazetteer().at(words, from) != null
                || (from + 1 < words.size() && words.capital(from + 1))
                || !common(w);
        return keep ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean number(String w) {
        return Character.isDigit(w.charAt(0))
                || w.equals("million")
                || w.equals("hundreds")
                || w.equals("thousands")
                || w.equals("dozens");
    }

    /** A body, in the singular or the plural. */
    private static boolean body(String w) {
        return LEXICON.is(Kind.BODY, w)
                || (w.endsWith("s") && LEXICON.is(Kind.BODY, w.substring(0, w.length() - 1)))
                || (w.endsWith("ies") && LEXICON.is(Kind.BODY, w.substring(0, w.length() - 3) + "y"));
    }

    private static boolean common(String w) {
        return LEXICON.is(Kind.PERSON, w)
                || LEXICON.is(Kind.BODY, w)
                || LEXICON.is(Kind.MODIFIER, w)
                || LEXICON.is(Kind.OFFICE, w)
                || LEXICON.is(Kind.STOP, w)
                || humanEnding(w);
    }

    private static String strip(String name) {
        String s = name.strip();
        while (!s.isEmpty() && ",;:.".indexOf(s.charAt(s.length() - 1)) >= 0) {
            s = s.substring(0, s.length() - 1).strip();
        }
        return s;
    }
}
