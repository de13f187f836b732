package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.record.ActorKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects names of persons with what speaks for each: a title or an office beside it, a known given name, initials, an
 * apposition, a verb of speech. A sequence of capitals alone is no person. One finder serves one document.
 */
final class NameFinder {
    /** Where words stand. */
    enum Where {
        TEXT,
        /** A headline in which every word may have a capital. */
        HEADING,
        BYLINE,
        /** The label of a turn that names somebody. */
        LABEL,
        /** The source of an attribution. */
        SOURCE
    }

    private static final int LONGEST = 5;
    private static final Lexicon LEXICON = Lexicon.STANDARD;
    private static final Set<String> PLACES = Set.of(
            "cape", "mount", "lake", "port", "fort", "gulf", "bay", "river", "cap", "point", "isle", "island", "camp",
            "strait");

    private static final int SHORT_REGION = 5;
    private static final Set<String> WRITTEN_OUT = Set.of("ohio", "iowa", "utah", "texas", "maine", "idaho", "wales");
    private static final Set<String> LOCAL = Set.of("of", "in", "from", "near", "at", "outside", "around");

    private final Known known;
    private final Gazetteer gazetteer;
    private final OfficeReader offices;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    NameFinder(Known known) {
        this.known = known;
        this.gazetteer = known.gazetteer();
        this.offices = new OfficeReader(gazetteer);
    }

    /** Every name met so far, in the order of the first meeting. */
    List<Candidate> candidates() {
        return List.copyOf(found.values());
    }

    /** Reads a stretch of text. */
    void scan(Words words, Where where) {
        int i = 0;
        while (i < words.size()) {
            OfficeReader.Found office = offices.at(words, i);
            if (office != null && afterOffice(words, office, where) > i) {
                i = afterOffice(words, office, where);
                continue;
            }
            int end = runEnd(words, i, where);
            if (end > i && !town(words, i, end)) {
                take(words, trimmed(words, i, end), end, null, where);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Takes the name that follows an office; returns where to go on, {@code office.from()} if none follows. */
    private int afterOffice(Words words, OfficeReader.Found office, Where where) {
        int next = office.to();
        if (next >= words.size() || !words.capital(next)) {
            return office.from();
        }
        boolean comma = words.gap(next - 1).strip().equals(",") && definite(words, office.from());
        if ((!words.adjacent(next - 1) && !comma) || words.possessive(next - 1)) {
            return office.from();
        }
        int end = runEnd(words, next, where);
        if (end == next || (comma && end - next < 2)) {
            return office.from();
        }
        take(words, next, end, OfficeReader.widened(words, office).office(), where);
        return end;
    }

    private static boolean definite(Words words, int i) {
        return (i > 0 && words.folded(i - 1).equals("the")) || words.possessive(i);
    }

    /** "Of Ashton, Md.": one word, with the region that it lies in behind it. */
    private static boolean town(Words words, int from, int end) {
        return end == from + 1
                && from > 0
                && LOCAL.contains(words.folded(from - 1))
                && end < words.size()
                && words.gap(from).strip().equals(",")
                && words.capital(end)
                && !words.possessive(end)
                && LEXICON.is(Kind.PROVINCE, words.folded(end))
                && closed(words, end);
    }

    /** A mark stands behind the region, a full stop behind a short form of it: "Md.", but not "Georgia has". */
    private static boolean closed(Words words, int region) {
        String after = region + 1 < words.size() ? words.gap(region).strip() : ".";
        String name = words.folded(region);
        boolean written = name.length() > SHORT_REGION || WRITTEN_OUT.contains(name);
        return written ? !after.isEmpty() : after.startsWith(".");
    }

    /** A sentence may open with a common word: "Negotiators Adrian Pell and …". */
    private static int trimmed(Words words, int from, int end) {
        boolean opener = words.first(from)
                && end - from >= 3
                && !LEXICON.isGivenName(words.folded(from))
                && LEXICON.isGivenName(words.folded(from + 1));
        return opener ? from + 1 : from;
    }

    /** The index after the longest run of words from {@code i} that may be one name; {@code i} if there is none. */
    int runEnd(Words words, int i, Where where) {
        int j = i;
        while (j < words.size() && j < i + LONGEST) {
            boolean more = j == i ? nameWord(words, j, i, where) : words.joined(j - 1) && continues(words, j, i, where);
            if (!more) {
                break;
            }
            j++;
        }
        while (j > i && PersonName.particle(words.folded(j - 1)) && !words.capital(j - 1)) {
            j--;
        }
        while (j > i + 1 && words.initials(j - 1)) {
            j--;
        }
        if (where == Where.HEADING) {
            j = headingEnd(words, i, j);
        }
        boolean onlyInitials = j == i + 1 && j > i && words.initials(i);
        return onlyInitials ? i : j;
    }

    /**
     * Where every word has a capital a name ends with the first word after the given names, unless the text below has the
     * longer one.
     */
    private int headingEnd(Words words, int i, int end) {
        for (int j = end; j > i + 1; j--) {
            if (found.containsKey(MentionFinder.key(words, i, j))) {
                return j;
            }
        }
        int j = i;
        while (j < end - 1 && (words.initials(j) || LEXICON.isGivenName(words.folded(j)))) {
            j++;
        }
        while (j < end - 1 && PersonName.particle(words.folded(j))) {
            j++;
        }
        return end == i ? i : Math.min(end, Math.max(j + 1, i + 2));
    }

    private boolean continues(Words words, int j, int from, Where where) {
        if (!words.capital(j)) {
            boolean particle = PersonName.particle(words.folded(j));
            boolean hyphened =
                    words.hyphen(j - 1) && Character.isLetter(words.word(j).charAt(0));
            return hyphened || (particle && particleLeads(words, j));
        }
        if (words.first(j)) {
            return false;
        }
        return nameWord(words, j, from, where);
    }

    private boolean nameWord(Words words, int j, int from, Where where) {
        if (!words.capital(j)) {
            return false;
        }
        if (words.initials(j)) {
            return gazetteer.at(words, j) == null && (j > from || (j + 1 < words.size() && words.joined(j)));
        }
        String w = words.folded(j);
        if (where == Where.LABEL && j > from && !LEXICON.is(Kind.STOP, w)) {
            return true;
        }
        boolean given =
                LEXICON.isGivenName(w) || (LEXICON.isFamilyFirst(w) && j + 2 < words.size() && words.hyphen(j + 1));
        if (j == from && given && beforeName(words, j)) {
            return true;
        }
        boolean afterGiven = j > from && LEXICON.isGivenName(words.folded(j - 1));
        if (afterGiven && j == from + 1 && LEXICON.is(Kind.SURNAME, w)) {
            return true;
        }
        if (LEXICON.is(Kind.STOP, w)
                || LEXICON.is(Kind.NOTPERSON, w)
                || LEXICON.is(Kind.OFFICE, w)
                || LEXICON.is(Kind.PERSON, w)
                || LEXICON.is(Kind.BODY, w)) {
            return false;
        }
        if (LEXICON.is(Kind.SPEECH, w) || LEXICON.is(Kind.TITLE, w) || (j == from && LEXICON.is(Kind.MODIFIER, w))) {
            return false;
        }
        if (words.allCapitals(j) && where != Where.LABEL && !(j > from && words.allCapitals(j - 1))) {
            return false;
        }
        Gazetteer.Match m = gazetteer.at(words, j);
        boolean state = m != null && m.entry().kind() == ActorKind.STATE;
        return m == null || afterGiven || (j > from && words.initials(j - 1) && !state);
    }

    /** True if at most two particles from {@code j} on lead to a word with a capital. */
    private static boolean particleLeads(Words words, int j) {
        int k = j + 1;
        if (k + 1 < words.size() && words.joined(j) && PersonName.particle(words.folded(k)) && !words.capital(k)) {
            k++;
        }
        return k < words.size() && words.joined(k - 1) && words.capital(k);
    }

    /** A given name that is also a common word, before what can only be a family name: "Bill Clinton", not "Bill of Rights". */
    private static boolean beforeName(Words words, int j) {
        if (j + 1 >= words.size() || !words.joined(j)) {
            return false;
        }
        if (PersonName.particle(words.folded(j + 1)) && particleLeads(words, j + 1)) {
            return true;
        }
        if (!words.capital(j + 1) || words.first(j)) {
            return false;
        }
        String next = words.folded(j + 1);
        boolean common =
                LEXICON.is(Kind.STOP, next) || LEXICON.is(Kind.NOTPERSON, next) || LEXICON.is(Kind.OFFICE, next);
        return !common && !words.allCapitals(j + 1);
    }

    /** What the place alone says for a name. */
    private static double by(Words words, int from, int end, Where where) {
        return switch (where) {
            case LABEL -> 3;
            case BYLINE ->
                from == 0
                                || words.folded(from - 1).equals("by")
                                || words.folded(from - 1).equals("and")
                        ? 2
                        : 0;
            case SOURCE -> end - from > 1 ? 2 : 0;
            case TEXT, HEADING -> 0;
        };
    }

    private void take(Words words, int from, int end, @Nullable Office office, Where where) {
        double weight = by(words, from, end, where);
        if (office != null) {
            weight += 3;
        }
        Office called = office;
        Sex sex = Sex.UNKNOWN;
        String title = titleBefore(words, from);
        if (title != null) {
            weight += 3;
            sex = sexOfTitle(title);
            called = office == null ? titleOffice(title) : office;
        }
        if (office != null) {
            sex = sex == Sex.UNKNOWN ? sexOfTitle(lastWord(office.text())) : sex;
        }
        if (end - from == 1 && words.size() == 1 && where == Where.SOURCE && LEXICON.isGivenName(words.folded(from))) {
            weight += 2;
        }
        if (end - from > 1) {
            weight += inner(words, from) + around(words, from, end);
        }
        Office after = placed(words, from) ? null : apposition(words, end, end - from == 1);
        if (after != null) {
            weight += 2.5;
        }
        add(words, from, end, weight, called == null ? after : called, sex, where);
    }

    private void add(Words words, int from, int end, double weight, @Nullable Office office, Sex sex, Where where) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            String word = words.word(i);
            if (i > from && words.hyphen(i - 1)) {
                parts.set(parts.size() - 1, parts.getLast() + "-" + word);
            } else {
                parts.add(word);
            }
        }
        PersonName name = PersonName.of(parts);
        double sum = weight + (parts.size() > 1 && known.isFullName(Fold.plain(name.shown())) ? 3 : 0);
        Candidate c = found.computeIfAbsent(Fold.plain(name.shown()), k -> new Candidate(name, words.start(from)));
        c.seen(sum, office, sex);
        if (where == Where.SOURCE) {
            c.speaks();
        } else if (where == Where.LABEL) {
            c.labels();
        }
    }

    private static double inner(Words words, int from) {
        String first = words.folded(from);
        if (words.initials(from) || LEXICON.isGivenName(first)) {
            return 2.5;
        }
        return LEXICON.isFamilyFirst(first) ? 1.5 : 0;
    }

    private static double around(Words words, int from, int end) {
        double weight = 0;
        if (from > 0 && words.adjacent(from - 1)) {
            String before = words.folded(from - 1);
            boolean small = !words.capital(from - 1);
            if (small && before.equals("the")) {
                weight -= 2;
            } else if (small && LEXICON.is(Kind.PERSON, before)) {
                weight += 2;
            } else if (small && LEXICON.is(Kind.SPEECH, before)) {
                weight += 1.5;
            }
        }
        if (end < words.size()) {
            String after = words.folded(end);
            boolean comma = words.gap(end - 1).strip().equals(",");
            if (after.equals("who")) {
                weight += comma ? 2 : 1.5;
            } else if (words.adjacent(end - 1) && !words.capital(end) && LEXICON.is(Kind.SPEECH, after)) {
                weight += 2;
            } else if (comma && age(words.word(end))) {
                weight += 2;
            }
        }
        return weight;
    }

    private static boolean age(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    /** The office in ", the mayor of Grainport," or ", Veldania's foreign minister,". */
    private @Nullable Office apposition(Words words, int end, boolean bare) {
        if (end >= words.size() || !words.gap(end - 1).strip().equals(",")) {
            return null;
        }
        String w = words.folded(end);
        boolean article = w.equals("the") || w.equals("a") || w.equals("an") || w.equals("his") || w.equals("her");
        OfficeReader.Found f = offices.at(words, article ? end + 1 : end);
        if (f == null) {
            return null;
        }
        boolean name = f.to() < words.size() && words.adjacent(f.to() - 1) && words.capital(f.to());
        boolean subject = bare
                && f.to() < words.size()
                && words.adjacent(f.to() - 1)
                && !SourceWords.PREPOSITIONS.contains(words.folded(f.to()))
                && !words.folded(f.to()).equals("who");
        return name || subject ? null : f.office();
    }

    /** "Cape Teren", "Lake Orla": a word for a place stands before. */
    private static boolean placed(Words words, int from) {
        return from > 0 && words.joined(from - 1) && words.capital(from - 1) && PLACES.contains(words.folded(from - 1));
    }

    private static @Nullable String titleBefore(Words words, int from) {
        if (from == 0 || words.possessive(from - 1)) {
            return null;
        }
        String gap = words.gap(from - 1);
        String w = words.folded(from - 1);
        boolean near = gap.equals(". ") || gap.equals(" ") || gap.equals("\u00A0") || gap.equals(".\u00A0");
        return near && words.capital(from - 1) && LEXICON.is(Kind.TITLE, w) ? w : null;
    }

    /** The office in a short title, null in "Mr." */
    private static @Nullable Office titleOffice(String title) {
        String kind =
                switch (title) {
                    case "sen" -> "senator";
                    case "rep" -> "representative";
                    case "gov" -> "governor";
                    case "gen" -> "general";
                    case "col" -> "colonel";
                    case "lt" -> "lieutenant";
                    case "capt" -> "captain";
                    case "adm" -> "admiral";
                    case "amb" -> "ambassador";
                    case "prof" -> "professor";
                    case "dr" -> "doctor";
                    case "pres" -> "president";
                    default -> "";
                };
        return kind.isEmpty() ? null : new Office(kind, null, kind);
    }

    private static Sex sexOfTitle(String word) {
        String w = Fold.plain(word);
        if (LEXICON.is(Kind.MALE, w)) {
            return Sex.MALE;
        }
        return LEXICON.is(Kind.FEMALE, w) ? Sex.FEMALE : Sex.UNKNOWN;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
