package dixit.extract.structure;

import dixit.knowledge.Institution;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Organisation;
import dixit.knowledge.When;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The canonical names of organisations and treaties whose beginning the tables are sure of, with their year, and
 * abbreviations of four letters and more. Other names may be older than the thing and say nothing. Immutable and
 * thread-safe.
 */
final class NamedSince {
    private static final int SHORTEST = 4;

    /** Called by these, a thing may be spoken of for years before it is signed and in force. */
    private static final Set<String> BARGAINS =
            Set.of("agreement", "treaty", "accord", "accords", "pact", "convention", "protocol", "partnership");

    /**
     * A name in a text.
     *
     * @param year the first in which it could stand there
     * @param bargain it is signed: talks may have used the name before
     */
    record Since(Span span, int year, boolean bargain) {}

    private record Name(String words, int year, boolean bargain) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    NamedSince(KnowledgeBase base) {
        for (Organisation o : base.organisations()) {
            if (o.kind().international() && !isBargain(o.name())) {
                add(o.name(), o.abbreviations(), o.from(), false);
            }
        }
        for (Institution i : base.institutions()) {
            boolean made =
                    switch (i.kind()) {
                        case TREATY, AGREEMENT, ORGANISATION, BLOC -> true;
                        case REGIME, INITIATIVE, NEGOTIATION, CHANNEL, SANCTION, TRADE_MEASURE, DOCTRINE -> false;
                    };
            if (made) {
                add(i.name(), i.abbreviations(), i.signed(), true);
            }
        }
        byFirst.values()
                .forEach(l -> l.sort(Comparator.comparingInt(n -> -n.words().length())));
    }

    private static boolean isBargain(String name) {
        return Fold.words(name.toLowerCase(Locale.ROOT)).stream().anyMatch(BARGAINS::contains);
    }

    private void add(String name, List<String> abbreviations, When since, boolean bargain) {
        if (since.unknown() || since.bound() == When.Bound.BY) {
            return;
        }
        int year = since.earliest().getYear();
        if (year <= Dates.FIRST_YEAR) {
            return;
        }
        boolean capitals = name.chars().filter(Character::isUpperCase).count() > 1;
        if (capitals && name.indexOf('(') < 0) {
            put(name, year, bargain);
        }
        for (String a : abbreviations) {
            if (a.length() >= SHORTEST && a.chars().allMatch(Character::isUpperCase)) {
                put(a, year, bargain);
            }
        }
    }

    private void put(String words, int year, boolean bargain) {
        byFirst.computeIfAbsent(first(words, 0, words.length()), k -> new ArrayList<>(1))
                .add(new Name(words, year, bargain));
    }

    private static String first(String text, int from, int end) {
        int to = from;
        while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The names in a stretch, letter by letter, in the order of the text. */
    List<Since> in(String text, Span stretch) {
        List<Since> out = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            String word = first(text, at, stretch.end());
            for (Name n :
                    Character.isUpperCase(text.charAt(at)) ? byFirst.getOrDefault(word, List.of()) : List.<Name>of()) {
                int end = at + n.words().length();
                if (end <= stretch.end()
                        && text.startsWith(n.words(), at)
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    out.add(new Since(new Span(at, end), n.year(), n.bargain()));
                    break;
                }
            }
            at += Math.max(1, word.length());
        }
        return out;
    }
}
