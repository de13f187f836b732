package dixit.extract.structure;

import dixit.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a possible speaker's label at the head of a paragraph: at most 90 units before a colon. Never backtracks. */
final class LabelReader {
    private static final int LONGEST = 90;
    private static final Set<String> QUESTION = Set.of(
            "question",
            "q",
            "questioner",
            "interviewer",
            "reporter",
            "journalist",
            "moderator",
            "the moderator",
            "correspondent",
            "press",
            "media",
            "audience",
            "audience member",
            "вопрос",
            "frage",
            "pregunta",
            "domanda",
            "pergunta",
            "pytanie",
            "питання",
            "journaliste",
            "host",
            "presenter");
    private static final Set<String> ANSWER = Set.of(
            "answer",
            "a",
            "interviewee",
            "speaker",
            "respondent",
            "ответ",
            "antwort",
            "respuesta",
            "réponse",
            "risposta",
            "resposta",
            "odpowiedź",
            "відповідь");
    /** Words that stand before a colon and never speak. */
    private static final Set<String> NEVER = Fold.set(
            "note notes update updated updates correction corrections clarification editor's_note editors'_note source sources photo photos "
                    + "image images picture video videos audio watch listen read read_more read_also see_also also related "
                    + "warning caution contact contacts tel telephone phone fax email e-mail mail address web website url link links "
                    + "date dates time place location venue where when who why what how tags tag category categories topics topic "
                    + "keywords copyright subject from to cc bcc sent re author authors by published posted title headline background "
                    + "summary analysis opinion comment commentary conclusion introduction example examples ps p.s breaking "
                    + "exclusive explainer explained transcript translation machine_translation unofficial_translation caption credit "
                    + "photo_credit illustration graphic map chart table figure chair participants agenda rsvp dress_code "
                    + "language languages price isbn duration advertisement sponsored disclaimer important attention reminder "
                    + "result results verdict claim fact fact_check score rating key_points highlights contents review factbox "
                    + "timeline profile interview live editorial letter letters obituary column in_brief press_release statement "
                    + "dateline edited_by translated_by written_by text pictures step chapter part section article item number no "
                    + "tip tips hint but and or so yes first second third finally one two three then thus");

    private static final Set<String> VERBS = Fold.set(
            "said says stated continued added asked replied answered wrote tweeted noted explained told adds asks");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "prof",
            "professor",
            "president",
            "prime",
            "minister",
            "senator",
            "sen",
            "gov",
            "governor",
            "rep",
            "gen",
            "general",
            "secretary",
            "ambassador",
            "chairman",
            "chair",
            "speaker",
            "king",
            "queen",
            "prince",
            "princess",
            "foreign",
            "defence",
            "defense",
            "chancellor",
            "mayor",
            "colonel",
            "admiral");
    private static final Set<String> JOINERS = Set.of(
            "de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "bin", "ibn", "al", "el", "of",
            "the", "and", "for", "dos", "das", "zu", "ter", "ten", "y", "e");

    /** Of the words above those that also name a field, a person or a thing. */
    private static final Set<String> WEAK =
            Set.of("speaker", "press", "media", "host", "presenter", "audience", "correspondent", "moderator");

    private static final Pattern MARKS = Pattern.compile("[.,'’“”\"]");

    private LabelReader() {}

    /** True for a word that makes a label only where it comes back. */
    static boolean isWeakWord(String key) {
        return WEAK.contains(key);
    }

    /** The label at the head of {@code place}, or null where none can be. */
    static @Nullable Label read(String text, Span place) {
        int start = afterClock(text, place.start(), place.end());
        int stars = skip(text, start, place.end(), "*_\"“”«„");
        Label colon = beforeColon(text, stars, place.end());
        return colon != null ? colon : letterAndStop(text, stars, place.end());
    }

    private static @Nullable Label beforeColon(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        int nameEnd = -1;
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                nameEnd = depth == 0 && nameEnd < 0 && i > start ? i : nameEnd;
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && (c == ':' || c == '：')) {
                return make(text, start, nameEnd < 0 ? i : nameEnd, i, end);
            } else if (depth == 0 && nameEnd >= 0 && c == ',') {
                nameEnd = -1;
            } else if (depth == 0 && nameEnd >= 0 && !Fold.isBlank(c) && "*_".indexOf(c) < 0) {
                return null;
            } else if ("\n?!;…".indexOf(c) >= 0) {
                return null;
            }
        }
        return null;
    }

    /** "Q. Is it so?", "A. It is." */
    private static @Nullable Label letterAndStop(String text, int start, int end) {
        if (end - start < 4 || "QA".indexOf(text.charAt(start)) < 0) {
            return null;
        }
        char next = text.charAt(start + 1);
        char after = text.charAt(start + 2);
        boolean stop = next == '.' && Fold.isBlank(after);
        boolean wide = next == '\t' || (Fold.isBlank(next) && Fold.isBlank(after));
        if (!stop && !wide) {
            return null;
        }
        Label.Look look = text.charAt(start) == 'Q' ? Label.Look.QUESTION_WORD : Label.Look.ANSWER_WORD;
        int content = skip(text, start + 2, end, "");
        Span cue = stop ? new Span(start + 1, start + 2) : new Span(start + 1, start + 1);
        return new Label(
                new Span(start, start + 1),
                cue,
                content,
                text.substring(start, start + 1).toLowerCase(Locale.ROOT),
                look);
    }

    private static @Nullable Label make(String text, int start, int nameEnd, int colon, int end) {
        boolean tight =
                colon + 1 < end && !Fold.isBlank(text.charAt(colon + 1)) && "*_".indexOf(text.charAt(colon + 1)) < 0;
        Span name = bare(text, new Span(start, nameEnd));
        if (name.isEmpty() || (tight && Character.isDigit(text.charAt(colon + 1)))) {
            return null;
        }
        String key = Fold.core(Fold.fold(name.in(text), LONGEST));
        Label.Look look = key.isEmpty() ? null : look(name.in(text), key);
        if (look == null || (tight && look != Label.Look.CAPITALS && look != Label.Look.QUESTION_WORD)) {
            return null;
        }
        return new Label(name, new Span(colon, colon + 1), skip(text, colon + 1, end, "*_"), key, look);
    }

    private static Span bare(String text, Span s) {
        int start = s.start();
        int end = s.end();
        while (start < end && (Fold.isBlank(text.charAt(start)) || "*_([".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (Fold.isBlank(text.charAt(end - 1)) || "*_)]".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(start, end);
    }

    private static Label.@Nullable Look look(String name, String key) {
        String dashed = key.replace(' ', '_');
        if (NEVER.contains(dashed)) {
            return null;
        }
        if (QUESTION.contains(key)) {
            return Label.Look.QUESTION_WORD;
        }
        if (ANSWER.contains(key)) {
            return Label.Look.ANSWER_WORD;
        }
        String[] words = Fold.split(name, 14);
        if (words.length > 12
                || (NEVER.contains(words[0].toLowerCase(Locale.ROOT)) && words.length < 3 && !isCapitals(name))) {
            return null;
        }
        if (isCapitals(name)) {
            return Label.Look.CAPITALS;
        }
        return isName(words) ? Label.Look.NAME : null;
    }

    /** At most one small letter, as in "McCAIN" or "ClINTON", and two capitals. */
    private static boolean isCapitals(String name) {
        long upper = name.chars().filter(Character::isUpperCase).count();
        long lower = name.chars().filter(Character::isLowerCase).count();
        return upper >= 2 && lower * 4 <= upper;
    }

    private static boolean isName(String[] words) {
        if (VERBS.contains(words[0].toLowerCase(Locale.ROOT))
                || VERBS.contains(words[words.length - 1].toLowerCase(Locale.ROOT))) {
            return false;
        }
        int named = 0;
        for (String w : words) {
            String bare = MARKS.matcher(w).replaceAll("");
            String low = bare.toLowerCase(Locale.ROOT);
            if (JOINERS.contains(low)) {
                continue;
            }
            if (bare.isEmpty()
                    || !Character.isUpperCase(bare.charAt(0))
                    || !bare.chars().allMatch(LabelReader::isNameChar)) {
                return false;
            }
            named += TITLES.contains(low) ? 0 : 1;
        }
        return (named >= 1 && words.length <= 8 && !JOINERS.contains(words[0].toLowerCase(Locale.ROOT)))
                || (List.of("the", "el", "al", "la", "le").contains(words[0].toLowerCase(Locale.ROOT))
                        && named >= 1
                        && words.length <= 4);
    }

    private static boolean isNameChar(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '–' || c == '/' || c == '&' || c == '#';
    }

    /** Behind a time code such as "[00:04:12]" or "(12:03)". */
    private static int afterClock(String text, int start, int end) {
        int i = start;
        boolean open = i < end && "[(".indexOf(text.charAt(i)) >= 0;
        i += open ? 1 : 0;
        int digits = 0;
        while (i < end && i < start + 14 && (Character.isDigit(text.charAt(i)) || ":.".indexOf(text.charAt(i)) >= 0)) {
            digits++;
            i++;
        }
        if (digits < 4 || (open && (i >= end || "])".indexOf(text.charAt(i)) < 0))) {
            return start;
        }
        return skip(text, open ? i + 1 : i, end, "-–");
    }

    private static int skip(String text, int from, int end, String also) {
        int i = from;
        while (i < end && (Fold.isBlank(text.charAt(i)) || also.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
