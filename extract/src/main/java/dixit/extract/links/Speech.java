package dixit.extract.links;

import dixit.extract.structure.Structure;
import dixit.record.ActorRef;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that somebody says in his own words in a document: answers, speeches and quotations, cut into sentences, with
 * an index from what they are about. Built in one pass; immutable after that.
 */
final class Speech {
    /** More places of a word than this prove nothing. */
    private static final int MOST_PLACES = 200;

    private final Structure structure;
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, List<Utterance>> utterances = new HashMap<>();
    private final Map<String, List<Sentence>> byStatement = new HashMap<>();
    private final Map<String, Integer> voices = new HashMap<>();
    private final List<List<Utterance>> byVoice = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();
    private final List<@Nullable String> speakers = new ArrayList<>();

    Speech(String text, Structure structure, List<Statement> statements, Features features) {
        this.text = text;
        this.structure = structure;
        for (Statement s : statements) {
            for (Span piece : own(s)) {
                add(s, piece, features);
            }
        }
    }

    /** What a statement holds of the speaker's own words. */
    private static List<Span> own(Statement s) {
        return switch (s.kind()) {
            case TURN, DIRECT -> s.content();
            case MIXED -> s.quotes();
            case INDIRECT -> List.of();
        };
    }

    private void add(Statement s, Span piece, Features features) {
        List<Token> words = Tokens.of(text, piece);
        if (words.isEmpty()) {
            return;
        }
        int part = part(piece.start());
        String speaker = key(s.speaker());
        int voice = voices.computeIfAbsent(part + " " + (speaker == null ? s.id() : speaker), k -> {
            byVoice.add(new ArrayList<>());
            parts.add(part);
            sizes.add(0);
            speakers.add(speaker);
            return byVoice.size() - 1;
        });
        Utterance u = new Utterance(s, voice, piece, words);
        byVoice.get(voice).add(u);
        sizes.set(voice, sizes.get(voice) + words.size());
        utterances.computeIfAbsent(s.id(), k -> new ArrayList<>()).add(u);
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).sentence() != words.get(from).sentence()) {
                index(u, words.subList(from, i), features);
                from = i;
            }
        }
    }

    private void index(Utterance u, List<Token> words, Features features) {
        List<String> found = features.of(words);
        Sentence sentence = new Sentence(u, words, new LinkedHashSet<>(found), Features.pairs(found));
        int number = sentences.size();
        sentences.add(sentence);
        byStatement.computeIfAbsent(u.statement().id(), k -> new ArrayList<>()).add(sentence);
        for (String f : sentence.features()) {
            note(f, number);
        }
        for (String p : sentence.pairs()) {
            note(p, number);
        }
        for (int i = 1; i < words.size(); i++) {
            note(words.get(i - 1).key() + '_' + words.get(i).key(), number);
        }
    }

    private void note(String key, int sentence) {
        List<Integer> list = places.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.size() < MOST_PLACES && (list.isEmpty() || list.getLast() != sentence)) {
            list.add(sentence);
        }
    }

    /** Index of the innermost part that holds a place of the text. */
    int part(int at) {
        int p = paragraph(at);
        return p >= 0 ? structure.paragraphs().get(p).part() : 0;
    }

    /** Index of the paragraph that holds a place of the text, or of the one before; -1 before all. */
    int paragraph(int at) {
        int lo = 0;
        int hi = structure.paragraphs().size() - 1;
        while (lo <= hi) {
            int mid = (lo + hi) >>> 1;
            Span p = structure.paragraphs().get(mid).span();
            if (p.contains(at)) {
                return mid;
            }
            if (p.start() > at) {
                hi = mid - 1;
            } else {
                lo = mid + 1;
            }
        }
        return hi;
    }

    /** The key by which two statements are the same speaker's; null if he is unknown. */
    static @Nullable String key(@Nullable ActorRef speaker) {
        if (speaker == null) {
            return null;
        }
        return speaker.id() == null ? speaker.name().toLowerCase(Locale.ROOT) : speaker.id();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Numbers of sentences that share this feature, in order; at most 200. */
    List<Integer> places(String feature) {
        return places.getOrDefault(feature, List.of());
    }

    /** Everything that a voice says, in order. */
    List<Utterance> voice(int number) {
        return byVoice.get(number);
    }

    /** Number of words of a voice. */
    int size(int voice) {
        return sizes.get(voice);
    }

    /** What the statement of this utterance holds, in order. */
    List<Utterance> ofStatement(Utterance u) {
        return utterances.getOrDefault(u.statement().id(), List.of());
    }

    /** The sentences of a statement, in order. */
    List<Sentence> of(Statement s) {
        return byStatement.getOrDefault(s.id(), List.of());
    }

    int partOf(Utterance u) {
        return parts.get(u.voice());
    }

    @Nullable
    String speakerOf(Utterance u) {
        return speakers.get(u.voice());
    }

    /** True for words in an answer or a speech, as against a quotation in running text. */
    static boolean isTurn(Utterance u) {
        return u.statement().kind() == StatementKind.TURN;
    }
}
