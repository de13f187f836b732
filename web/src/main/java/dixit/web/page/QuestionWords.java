package dixit.web.page;

import dixit.knowledge.Institution;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words of a question mean, whoever asks of whom: function words, words for deeds and for kinds of institutions. Stateless. */
final class QuestionWords {
    private static final Pattern BLANKS = Pattern.compile("[\\s/–—]+");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** Words that name nobody, however somebody is called. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "not", "of", "in", "on", "at", "to", "for", "from", "with", "by", "about",
            "as", "between", "against", "over", "under", "after", "before", "into", "since", "until", "is", "are",
            "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "what", "who", "whom", "whose",
            "why", "how", "when", "where", "there", "here", "any", "some", "all", "no", "than", "then", "also", "if",
            "which", "said", "say", "says", "that", "this", "it", "he", "she", "they", "his", "her", "its", "their");

    private static final Set<String> SPEECH = Set.of(
            "said", "say", "says", "speak", "speaks", "spoke", "spoken", "talk", "talks", "talked", "tell", "told",
            "think", "thinks", "thought");

    /** Words of questions that are not their subject either. */
    private static final Set<String> ASKING = Set.of(
            "according",
            "speak",
            "speaks",
            "spoke",
            "spoken",
            "talk",
            "talked",
            "tell",
            "told",
            "think",
            "thinks",
            "thought",
            "position",
            "positions",
            "view",
            "views",
            "stance",
            "condition",
            "conditions",
            "statement",
            "statements",
            "quote",
            "quotes",
            "claim",
            "claims",
            "claimed",
            "impose",
            "imposed",
            "imposes",
            "years",
            "time",
            "change",
            "changed",
            "anything",
            "everything",
            "people",
            "somebody",
            "anybody",
            "call",
            "called",
            "mean",
            "means");

    private static final Map<String, Institution.Kind> KINDS = Map.ofEntries(
            Map.entry("deconfliction", Institution.Kind.CHANNEL),
            Map.entry("hotline", Institution.Kind.CHANNEL),
            Map.entry("channel", Institution.Kind.CHANNEL),
            Map.entry("backchannel", Institution.Kind.CHANNEL),
            Map.entry("sanction", Institution.Kind.SANCTION),
            Map.entry("embargo", Institution.Kind.SANCTION),
            Map.entry("embargoes", Institution.Kind.SANCTION),
            Map.entry("treaty", Institution.Kind.TREATY),
            Map.entry("treaties", Institution.Kind.TREATY),
            Map.entry("pact", Institution.Kind.TREATY),
            Map.entry("convention", Institution.Kind.TREATY),
            Map.entry("tariff", Institution.Kind.TRADE_MEASURE),
            Map.entry("duties", Institution.Kind.TRADE_MEASURE));

    /**
     * A deed that is asked for.
     *
     * @param words in which the list of such events is offered: “Who is said to have …”
     */
    record Deed(EventType type, @Nullable EventMode mode, String words) {}

    private static final Deed SANCTIONS =
            new Deed(EventType.SANCTION, EventMode.SANCTIONS, "imposed sanctions on whom");
    private static final Deed ASSAULT = new Deed(EventType.ASSAULT, null, "attacked whom");
    private static final Deed THREATEN = new Deed(EventType.THREATEN, null, "threatened whom");
    private static final Deed ACCUSE = new Deed(EventType.ACCUSE, null, "accused whom");
    private static final Deed EXPEL = new Deed(EventType.SANCTION, EventMode.EXPEL, "expelled whom");

    private static final Map<String, Deed> DEEDS = Map.ofEntries(
            Map.entry("sanction", SANCTIONS),
            Map.entry("sanctioned", SANCTIONS),
            Map.entry("embargo", SANCTIONS),
            Map.entry("embargoes", SANCTIONS),
            Map.entry("tariff", new Deed(EventType.SANCTION, EventMode.DUTIES, "imposed duties on whom")),
            Map.entry("expelled", EXPEL),
            Map.entry("expulsion", EXPEL),
            Map.entry("attack", ASSAULT),
            Map.entry("attacked", ASSAULT),
            Map.entry("threat", THREATEN),
            Map.entry("threaten", THREATEN),
            Map.entry("threatened", THREATEN),
            Map.entry("accuse", ACCUSE),
            Map.entry("accused", ACCUSE),
            Map.entry("accusation", ACCUSE));

    private static final Map<String, Stance> STANCES = Map.ofEntries(
            Map.entry("condition", Stance.CONDITIONAL),
            Map.entry("support", Stance.SUPPORTS),
            Map.entry("supported", Stance.SUPPORTS),
            Map.entry("oppose", Stance.OPPOSES),
            Map.entry("opposed", Stance.OPPOSES),
            Map.entry("demand", Stance.ASKS),
            Map.entry("demanded", Stance.ASKS));

    private QuestionWords() {}

    /** The words, without marks at their ends and with parts of hyphenated ones apart. */
    static List<String> cut(String text) {
        return BLANKS.splitAsStream(text)
                .map(QuestionWords::bare)
                .flatMap(HYPHEN::splitAsStream)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String bare = word.substring(start, end);
        return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    /** A function word, or one of two letters that are no initials. */
    static boolean small(String word) {
        boolean initials = word.codePoints().allMatch(Character::isUpperCase);
        return word.length() < 2
                || (word.length() == 2 && !initials && word.codePoints().allMatch(QuestionWords::cased))
                || SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** True for a word that is no part of what is asked about. */
    static boolean asking(String word) {
        return small(word) || isYear(word) || ASKING.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** True for a word that asks what somebody has said. */
    static boolean speech(String word) {
        return SPEECH.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The kind of institution that a word stands for. */
    static Optional<Institution.Kind> kind(String word) {
        return Optional.ofNullable(found(KINDS, word));
    }

    /** The deed that a word stands for. */
    static Optional<Deed> deed(String word) {
        return Optional.ofNullable(found(DEEDS, word));
    }

    /** The stance that a word stands for. */
    static Optional<Stance> stance(String word) {
        return Optional.ofNullable(found(STANCES, word));
    }

    private static <T> @Nullable T found(Map<String, T> in, String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        T value = in.get(folded);
        return value != null || !folded.endsWith("s") ? value : in.get(folded.substring(0, folded.length() - 1));
    }

    /** True for letters of writing that has capitals: elsewhere two signs are a name. */
    private static boolean cased(int c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }
}
