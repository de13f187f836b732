package dixit.archive;

import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.Actor;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Mention;
import dixit.record.Occasion;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Statement;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What joining looks at in an occasion as one document tells it.
 *
 * @param id address of its own
 * @param document hash
 * @param local id in the record
 * @param form such as {@code interview}
 * @param principal id of the actor who speaks; null if unknown
 * @param days the days on which it may have been, {@code yyyymmdd}, ascending; none if it is dated less exactly
 * @param outlet id of the outlet, where the document knows it as an actor
 * @param medium folded words of the outlet
 * @param venue folded words of the house
 * @param place folded words of the town
 * @param primary 2: the document prints the words of the occasion themselves; 1: the speaker's own house reports it; 0:
 *     others do
 * @param words all that describes it, as written: form, participants, outlet, house, town, principal
 * @param length UTF-16 units of what the principal says there
 */
record Told(
        String id,
        String document,
        String local,
        String form,
        @Nullable String principal,
        List<Integer> days,
        @Nullable String outlet,
        Set<String> medium,
        Set<String> venue,
        Set<String> place,
        int primary,
        int length,
        List<String> words) {
    private static final Set<Genre> PRINTED = Set.of(Genre.INTERVIEW_TRANSCRIPT, Genre.SPEECH, Genre.ESSAY);
    private static final Set<String> SMALL = Set.of("the", "of", "in", "at", "a", "s", "and");
    private static final int MOST_DAYS = 10;
    private static final int BASE = 32;

    Told {
        days = List.copyOf(days);
        medium = Set.copyOf(medium);
        venue = Set.copyOf(venue);
        place = Set.copyOf(place);
        words = List.copyOf(words);
    }

    /** The occasions of a record, as people have its actors. */
    static List<Told> of(WordCutter cutter, DocumentRecord record) {
        Map<String, Integer> seen = new HashMap<>();
        List<Told> all = new ArrayList<>();
        for (Occasion o : record.occasions()) {
            String principal = Identity.key(o.principal());
            String what = o.form() + "|" + principal + "|" + o.date();
            int twin = seen.merge(what, 1, Integer::sum) - 1;
            all.add(new Told(
                    address(record.hash() + "|" + what + "|" + twin),
                    record.hash(),
                    o.id(),
                    o.form(),
                    principal,
                    days(o.date()),
                    outlet(cutter, record, o.medium()),
                    words(cutter, o.medium()),
                    words(cutter, o.venue()),
                    words(cutter, o.place()),
                    primary(record, o),
                    length(record, o),
                    described(o)));
        }
        return all;
    }

    private static List<String> described(Occasion o) {
        List<String> told = new ArrayList<>(o.participants());
        told.add(o.form().replace('_', ' '));
        String speaker = o.principal() == null ? null : o.principal().name();
        Stream.of(o.medium(), o.venue(), o.place(), speaker)
                .filter(Objects::nonNull)
                .forEach(told::add);
        return told;
    }

    /** As a statement's key: the first 80 bits of a SHA-256, {@code 0-9a-v}. */
    private static String address(String what) {
        String digest = Document.sha256(what.getBytes(StandardCharsets.UTF_8));
        String short32 = new BigInteger(digest.substring(0, 20), 16).toString(BASE);
        return "0".repeat(StatementKey.LENGTH - short32.length()) + short32;
    }

    private static List<Integer> days(@Nullable String date) {
        List<DateRange> ranges = DateRange.ofEdtf(date);
        boolean exact = ranges.size() <= MOST_DAYS && ranges.stream().allMatch(r -> r.first() == r.last());
        return exact ? ranges.stream().map(DateRange::first).distinct().sorted().toList() : List.of();
    }

    static Set<String> words(WordCutter cutter, @Nullable String name) {
        return name == null
                ? Set.of()
                : cutter.cut(name).stream()
                        .map(Word::plain)
                        .filter(w -> !SMALL.contains(w))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The body that the document knows under the outlet's name. */
    private static @Nullable String outlet(WordCutter cutter, DocumentRecord record, @Nullable String medium) {
        if (medium == null) {
            return null;
        }
        for (Mention m : record.mentions()) {
            if (m.actor().startsWith("organisation/")
                    && m.span().in(record.text()).equalsIgnoreCase(medium)) {
                return m.actor();
            }
        }
        Set<String> words = words(cutter, medium);
        return record.actors().stream()
                .filter(a -> a.id().startsWith("organisation/") && words.equals(words(cutter, a.name())))
                .findFirst()
                .map(Actor::id)
                .orElse(null);
    }

    private static int primary(DocumentRecord record, Occasion o) {
        Genre genre = o.evidence().isEmpty()
                ? record.document().genre()
                : genre(record, o.evidence().getFirst());
        boolean transcript = o.because() != null && o.because().rule().contains("transcript");
        if (transcript || PRINTED.contains(genre)) {
            return 2;
        }
        return genre == Genre.PRESS_RELEASE ? 1 : 0;
    }

    private static Genre genre(DocumentRecord record, Span place) {
        Optional<Part> innermost = record.document().parts().stream()
                .filter(p -> p.start() <= place.start() && place.end() <= p.end())
                .min(java.util.Comparator.comparingInt(p -> p.span().length()));
        return innermost.map(Part::genre).orElse(record.document().genre());
    }

    private static int length(DocumentRecord record, Occasion o) {
        String principal = Identity.key(o.principal());
        return record.statements().stream()
                .filter(s -> o.id().equals(s.occasion()) && principal != null)
                .filter(s -> principal != null && principal.equals(Identity.key(s.speaker())))
                .map(Statement::content)
                .flatMap(List::stream)
                .mapToInt(Span::length)
                .sum();
    }

    /** Occasions that may be one have the same; null if this one is never joined. */
    @Nullable
    String bucket() {
        boolean oneDay = days.stream().map(d -> d % 10000).distinct().count() == 1;
        return principal == null || !oneDay ? null : principal + "|%04d".formatted(days.getFirst() % 10000);
    }
}
