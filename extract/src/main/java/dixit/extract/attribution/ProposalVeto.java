package dixit.extract.attribution;

import dixit.extract.model.Proposal;
import dixit.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is no statement whatever the model believes: a wish not to be named, "asked about the boats", "according to
 * plan", the title of an essay; and what is too doubtful for its sort. Pure functions over one text.
 */
final class ProposalVeto {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "it", "him", "her", "them", "this", "that", "which", "what", "us", "me", "so", "his", "its", "their", "the",
            "who", "these", "those", "such", "one", "a", "an", "as", "of", "to", "and", "my", "our", "your", "most");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> AUXILIARY = Set.of(
            "is", "was", "are", "were", "be", "been", "did", "does", "do", "has", "have", "had", "not", "will", "would",
            "to", "a", "the", "who", "that", "and", "also", "too");
    private static final Pattern NAMELESS = Pattern.compile(
            "(?:not )?to (?:not )?(?:be|remain) " + "(?:named|identified|quoted|anonymous)\\b.*|anonymity\\b.*",
            Pattern.DOTALL);
    private static final Pattern CLAUSE =
            Pattern.compile("(?:that|to|whether|if|how|why|what|who|when|where) |[“\"‘']");
    /** Naming a work is not saying what its title says. */
    private static final Pattern TITLE = Pattern.compile("\\b(?:titled|entitled|headlined) [“\"‘]");

    private static final Pattern OPEN_END = Pattern.compile("\\bof\\W*$");
    /** Asked, told: the one before the verb is not the one who speaks. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "(?:had |have |has )?(?:been|was|were|is|are|being) (?:told|asked|informed|urged|warned|assured|advised)");

    private static final Set<String> LISTENERS = Set.of("told", "reminded", "informed", "assured");

    /** Least scores. "The thaw explains the nets": something that hardly speaks. */
    private static final double LEAST_THING = 0.55;

    /** A lone colon, or a word that the lexicon does not know and nobody named. */
    private static final double LEAST_BARE = 0.6;

    /** A thing or an infinitive after a word that the lexicon does not know. */
    private static final double LEAST_UNKNOWN = 0.4;

    /** "was blunt about the dam" tells a subject, hardly ever what was said of it. */
    private static final double LEAST_TOPIC = 0.5;

    private static final int LONGEST_BRIEF = 60;

    private final String text;

    ProposalVeto(String text) {
        this.text = text;
    }

    /** "A boat of, say, thirty feet": a source that lacks its end. */
    boolean isUnfinished(Proposal p) {
        return !p.source().isEmpty()
                && OPEN_END.matcher(low(p.source().getFirst())).find();
    }

    boolean isStatement(Proposal p) {
        String content = low(p.content().getFirst());
        String cue = p.cue().isEmpty() ? "" : low(p.cue().getFirst());
        Span source = p.source().isEmpty() ? null : p.source().getFirst();
        String who = source == null ? "" : low(source);
        boolean idiom = cue.endsWith("to say") && who.equals("that");
        boolean measure = cue.equals("according to")
                && (AccordingToRule.isMeasure(who) || who.equals("their") || who.equals("its"));
        boolean own = who.equals("my") || who.equals("our") || who.equals("one");
        boolean title =
                TITLE.matcher(content).find() && !CLAUSE.matcher(content).lookingAt();
        boolean colon = cue.equals(":") && (source == null || !startsSentence(source.start()));
        return !isEmptyAll(p.content())
                && !NAMELESS.matcher(content).matches()
                && !(idiom || measure || own || title || colon)
                && !isDoubtful(p, cue, source)
                && !isAddressed(p, cue, source)
                && !isThing(p)
                && !isHeading(p)
                && !ARTICLES.contains(who)
                && (cue.isEmpty() || cue.equals(":") || hasVerb(cue));
    }

    /** A line without a stop, between the paragraphs of a report: it stands above the sentence that reports. */
    private boolean isHeading(Proposal p) {
        Span content = p.content().getFirst();
        if (p.content().size() > 1 || p.cue().isEmpty() || p.cue().getFirst().start() < content.end()) {
            return false;
        }
        int end = text.indexOf('\n', content.end());
        if (end < 0 || end >= p.cue().getFirst().start()) {
            return false;
        }
        String rest = text.substring(content.end(), end).strip();
        return rest.isEmpty() && Character.isLetterOrDigit(text.charAt(content.end() - 1));
    }

    /** Sorts of findings that are right less often than others of the same score. */
    private boolean isDoubtful(Proposal p, String cue, @Nullable Span source) {
        boolean unknown = !knows(cue);
        return cue.equals("asked about")
                || cue.equals("to discuss")
                || cue.endsWith("known as") // a name that people use is nobody's statement
                || (cue.endsWith(" about") && p.score() < LEAST_TOPIC)
                || (unknown && p.score() < LEAST_UNKNOWN && isBrief(p))
                || (unknown && source == null && p.score() < LEAST_BARE)
                || (cue.equals(":") && p.score() < LEAST_BARE);
    }

    /** The one before "was told" heard it; so did the one after "Asked whether …,". */
    private boolean isAddressed(Proposal p, String cue, @Nullable Span source) {
        if (source == null || p.cue().isEmpty()) {
            return false;
        }
        Span word = p.cue().getFirst();
        return source.start() < word.start()
                ? SPOKEN_TO.matcher(cue).matches()
                        || isHeard(cue, word, p.content().getFirst())
                : p.cue().size() == 1 && isOpening(word, "asked");
    }

    /** "Each side told that the door is open": a verb that wants a listener and has none but the one before it. */
    private boolean isHeard(String cue, Span word, Span content) {
        return LISTENERS.contains(cue)
                && low(content).startsWith("that ")
                && content.start() >= word.end()
                && text.substring(word.end(), content.start()).isBlank();
    }

    /** "The thaw explains the empty nets": what seems no speaker, and no clause that it says. */
    private boolean isThing(Proposal p) {
        if (p.source().isEmpty() || p.score() >= LEAST_THING) {
            return false;
        }
        String content = low(p.content().getFirst());
        return !Speakers.canSpeak(p.source().getFirst().in(text))
                && !CLAUSE.matcher(content).lookingAt();
    }

    /** "Asked about the fee, Holm said": a word that opens a sentence, and whoever follows was asked. */
    private boolean isOpening(Span cue, String word) {
        return low(cue).startsWith(word) && Character.isUpperCase(text.charAt(cue.start()));
    }

    private boolean startsSentence(int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || "“\"‘'”’".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || "\n.!?|".indexOf(text.charAt(i)) >= 0;
    }

    /** A thing or an infinitive of a few words: no clause and no quotation. */
    private boolean isBrief(Proposal p) {
        String content = low(p.content().getFirst());
        boolean clause = !content.startsWith("to ") && CLAUSE.matcher(content).lookingAt();
        return !clause && p.content().size() == 1 && p.content().getFirst().length() < LONGEST_BRIEF;
    }

    private static boolean knows(String cue) {
        CueLexicon lexicon = CueLexicon.standard();
        for (String word : cue.split("[^\\p{L}]+", 20)) {
            if (lexicon.verb(word) != null || lexicon.noun(word) != null || word.equals("according")) {
                return true;
            }
        }
        return cue.isEmpty() || cue.equals(":");
    }

    private static boolean hasVerb(String cue) {
        for (String word : cue.split("[^\\p{L}\\p{N}’'-]+", 20)) {
            if (!word.isEmpty() && !AUXILIARY.contains(word)) {
                return true;
            }
        }
        return cue.chars().noneMatch(Character::isLetter);
    }

    private boolean isEmptyAll(List<Span> content) {
        return content.stream().allMatch(this::isEmpty);
    }

    /** Only pronouns and articles. */
    boolean isEmpty(Span place) {
        for (String word : low(place).split("[^\\p{L}\\p{N}’'-]+", 4)) {
            if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private String low(Span place) {
        return place.length() > 300
                ? text.substring(place.start(), place.start() + 300).toLowerCase(Locale.ROOT)
                : place.in(text).toLowerCase(Locale.ROOT);
    }
}
