package dixit.web.view;

import dixit.archive.DocumentEntry;
import dixit.archive.SentenceCut;
import dixit.archive.StatementEntry;
import dixit.record.Institution;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a document introduces an institution: the sentence that names it in full, and those that follow in the same
 * statement and begin by pointing back to it. Pure.
 */
final class Introducing {
    private static final int MOST_MENTIONS = 6;
    private static final int MOST_FOLLOWING = 3;
    private static final int MOST_LETTERS = 700;
    /** A sentence is looked for so far around a mention that nobody is quoted with. */
    private static final int FAR = 1000;

    private static final int SAID = 4;
    private static final int TOLD_TO_BE = 3;
    private static final int NO_SENTENCE = -3;

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "exists", "exist", "be", "been");
    private static final Set<String> POINTERS = Set.of("this", "that", "the", "these", "those", "such");
    /** "It is clear that …" points to nothing. */
    private static final Set<String> EMPTY_IT =
            Set.of("that", "to", "who", "why", "because", "if", "when", "how", "time", "not");

    /**
     * Where it is introduced.
     *
     * @param statement whose words they are; null for the author's own
     * @param mention that names it
     * @param before the sentence before, in the same statement; null if there is none
     * @param sentence that names it
     * @param following sentences that point back to it
     * @param score more is better
     */
    record Passage(
            DocumentEntry document,
            @Nullable StatementEntry statement,
            Span mention,
            @Nullable Span before,
            Span sentence,
            List<Span> following,
            int score) {
        String text() {
            return document.record().text();
        }
    }

    private final DocumentEntry document;
    private final String text;

    private Introducing(DocumentEntry document) {
        this.document = document;
        this.text = document.record().text();
    }

    /** The best of a document; empty where it names the institution only by words that point back, or in no sentence. */
    static Optional<Passage> in(DocumentEntry document, String id) {
        Introducing i = new Introducing(document);
        return document.record().institutions().stream()
                .filter(x -> x.id().equals(id))
                .findFirst()
                .flatMap(i::best);
    }

    private Optional<Passage> best(Institution institution) {
        return institution.mentions().stream()
                .filter(m -> full(m.in(text)) && !furniture(m))
                .limit(MOST_MENTIONS)
                .map(this::at)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt((Passage p) -> p.score())
                        .thenComparing(Comparator.comparingInt(
                                        (Passage p) -> p.mention().start())
                                .reversed()));
    }

    /** More than one word, or an abbreviation: the others only point back. */
    private static boolean full(String words) {
        return words.strip().chars().anyMatch(c -> c == ' ' || c == '-' || c == '\n')
                || words.chars().filter(Character::isUpperCase).count() > 1;
    }

    private boolean furniture(Span place) {
        return document.record().furniture().stream().anyMatch(f -> f.overlaps(place));
    }

    private Optional<Passage> at(Span mention) {
        StatementEntry said = document.statements().stream()
                .filter(s -> s.counts() && s.statement().content().stream().anyMatch(c -> c.contains(mention)))
                .min(Comparator.comparing((StatementEntry s) -> s.speakerName() == null)
                        .thenComparing(s -> !Said.verbatim(s.statement().kind()))
                        .thenComparing(s -> length(s.statement().content())))
                .orElse(null);
        List<Span> sentences = new ArrayList<>();
        for (Span stretch :
                said == null ? List.of(line(mention)) : said.statement().content()) {
            sentences.addAll(SentenceCut.of(text, stretch));
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(mention)) {
                return Optional.of(passage(said, mention, sentences, i));
            }
        }
        return Optional.empty();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private Span line(Span mention) {
        int start = mention.start();
        while (start > 0 && mention.start() - start < FAR && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = mention.end();
        while (end < text.length() && end - mention.end() < FAR && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(start, end);
    }

    private Passage passage(@Nullable StatementEntry said, Span mention, List<Span> sentences, int at) {
        Span sentence = sentences.get(at);
        List<Span> following = new ArrayList<>();
        int letters = sentence.length();
        for (int k = at + 1; k < sentences.size() && k - at <= MOST_FOLLOWING; k++) {
            Span next = sentences.get(k);
            letters += next.length();
            if (letters > MOST_LETTERS || !pointsBack(next, mention) || (said == null && quoted(next))) {
                break;
            }
            following.add(next);
        }
        boolean whole = ".!?”\"".indexOf(text.charAt(sentence.end() - 1)) >= 0 || said != null;
        int score = (said == null ? 0 : SAID)
                + (toldToBe(sentence, mention) ? TOLD_TO_BE : 0)
                + (following.isEmpty() ? 0 : 1)
                + (whole ? 0 : NO_SENTENCE);
        Span before = at == 0 ? null : sentences.get(at - 1);
        return new Passage(document, said, mention, before, sentence, following, score);
    }

    private boolean quoted(Span sentence) {
        return document.statements().stream()
                .flatMap(s -> s.statement().content().stream())
                .anyMatch(c -> c.overlaps(sentence));
    }

    /** "There is a channel …". */
    private boolean toldToBe(Span sentence, Span mention) {
        List<String> words = words(text.substring(sentence.start(), mention.start()));
        int last = words.size() - 1;
        while (last >= 0 && words.size() - last < 4 && !BEING.contains(words.get(last))) {
            last--;
        }
        return last > 0
                && BEING.contains(words.get(last))
                && words.get(last - 1).equals("there");
    }

    /** "It works …", "This channel …", where the noun stands in the words that name the institution. */
    private boolean pointsBack(Span sentence, Span mention) {
        List<String> words = words(sentence.in(text));
        if (words.size() < 3) {
            return false;
        }
        if (words.getFirst().equals("it") || words.getFirst().equals("its")) {
            boolean being = BEING.contains(words.get(1)) || words.get(1).equals("s");
            return words.getFirst().equals("its")
                    || !being
                    || words.subList(2, Math.min(words.size(), 6)).stream().noneMatch(EMPTY_IT::contains);
        }
        List<String> name = words(mention.in(text));
        return POINTERS.contains(words.getFirst())
                && (isNoun(words.get(1), name) || (words.size() > 3 && isNoun(words.get(2), name)));
    }

    private static boolean isNoun(String word, List<String> name) {
        return word.length() > 3 && name.contains(word);
    }

    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                out.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return out;
    }
}
