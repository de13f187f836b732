package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.Span;
import org.jspecify.annotations.Nullable;

/** Sources that no known name heads: bodies with names of their own, and people who are only described. */
final class DescribedSources {
    private static final Lexicon LEXICON = Lexicon.STANDARD;

    private static final int LONGEST_NAME = 10;

    private final Scene scene;

    DescribedSources(Scene scene) {
        this.scene = scene;
    }

    /** A body with a name of its own, or people who are only described; null if the words name nobody. */
    @Nullable
    Resolution described(Span source) {
        Words words = Words.of(scene.text(), source);
        int from = 0;
        boolean definite = false;
        while (from < words.size() && SourceWords.DETERMINERS.contains(words.folded(from))) {
            String d = words.folded(from);
            definite |= !d.equals("a") && !d.equals("an");
            from++;
        }
        int writing = afterWriting(words, from);
        if (writing > 0) {
            return described(new Span(words.start(writing), source.end()));
        }
        while (from < words.size()
                && (SourceWords.QUANTIFIERS.contains(words.folded(from))
                        || (SourceWords.number(words.folded(from)) && !words.hyphen(from)))) {
            from++;
        }
        if (from >= words.size()) {
            return null;
        }
        boolean indefinite = !definite;
        Gazetteer.Match place = scene.gazetteer().at(words, from);
        if (place != null
                && (place.sense() == Gazetteer.Sense.SEAT || place.sense() == Gazetteer.Sense.HOUSE)
                && from + place.words() == words.size()) {
            return null;
        }
        int head = head(words, from);
        String name = SourceWords.strip(new Span(words.start(from), source.end()).in(scene.text()));
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
                || (indefinite && SourceWords.humanEnding(noun));
        boolean named = !indefinite && !LEXICON.is(Kind.OFFICE, noun) && properName(words, from, head);
        if (people && named) {
            return bodyName(words, from, name);
        }
        if (people) {
            String shown = lowerFirst(words, from, name);
            boolean office = LEXICON.is(Kind.OFFICE, noun) || SourceWords.body(noun);
            return Resolution.described(indefinite || !office ? "unnamed " + shown : shown, "source-described", 0.6);
        }
        if (SourceWords.body(noun) || LEXICON.is(Kind.NOTPERSON, noun)) {
            boolean proper = properName(words, from, head);
            if (proper) {
                return bodyName(words, from, name);
            }
            return SourceWords.body(noun)
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
    private @Nullable Resolution bodyName(Words words, int from, String name) {
        int end = from;
        int lastCapital = from;
        boolean ministry = false;
        while (end < words.size() && end < from + LONGEST_NAME) {
            ministry |= Groups.MINISTRIES.contains(words.folded(end));
            if (ministry && words.folded(end).equals("and") && AnotherName.begins(words, end + 1, scene.gazetteer())) {
                return Resolution.described(name, "joint-source", 0.6);
            }
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
                    && (SourceWords.PREPOSITIONS.contains(w)
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
                || !SourceWords.common(w);
        return keep ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
