package dixit.extract.identity;

import dixit.extract.structure.Paragraph;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he" or "she" means: each name before it weighs by how far it stands away and in what place of its sentence, against the other
 * names and against nobody; a name with most of the weight is meant. A name that may be a person's but is nobody's here weighs too, so
 * that a known person does not win for want of rivals. The weights are those of a log-linear model fitted to the development texts of
 * GAP (Webster et al., TACL 2018), rounded; what only news tells (who spoke last, whose essay was named) is set by hand.
 */
final class Antecedents {
    private static final int LOOK_BACK = 40;
    private static final int PARAGRAPHS = 4;
    private static final int MOST_CHARACTERS = 3_000;
    /** So much of all the weight must be one person's. */
    private static final double ENOUGH = 0.6;
    /** The weight of nobody here being meant. */
    private static final double NOBODY = 1.2;

    /** The same for somebody who speaks, where one person alone is there to be meant. */
    private static final double NOBODY_BESIDE_ONE = -0.5;
    /** The same where one alone is known to be of this sex. */
    private static final double NOBODY_BESIDE_ONE_KNOWN = 0.3;

    private static final double SAME_SENTENCE = 1.4;
    private static final double FAR = -1;
    /** The same some sentences back in one paragraph of somebody's own words. */
    private static final double GOES_ON = -0.2;

    private static final double OPENS_SENTENCE = 0.3;
    private static final double BOTH_SUBJECTS = 0.6;
    private static final double VERB_FOLLOWS = 0.7;
    private static final double SUBJECT_AND_VERB = 0.7;
    private static final double BOTH_OPEN = 0.8;
    private static final double OBJECT_OF_ITS_SUBJECT = -0.9;
    private static final double AFTER_PREPOSITION = -0.9;
    /** "I met with Holm. He said …": beside the one who tells it nobody else can be meant. */
    private static final double MET = 2.6;

    private static final double ASIDE_IN_SPEECH = -0.3;

    private static final double POSSESSIVE = -0.2;
    private static final double SEX_KNOWN = 0.7;
    private static final double SHARE_OF_NAMES = 0.35;
    private static final double NEAREST = 0.3;
    private static final double EACH_NEARER = -0.09;
    private static final double EACH_CLAUSE = -0.25;
    private static final int MOST_CLAUSES = 4;
    private static final int MET_WITHIN = 12;
    private static final double NAMELESS_RIVAL = -0.2;
    private static final double SPOKE_LAST = 2;
    private static final double AUTHOR = 1.5;

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "with",
            "by",
            "to",
            "for",
            "from",
            "in",
            "on",
            "at",
            "against",
            "about",
            "after",
            "than",
            "as",
            "between",
            "under",
            "over",
            "through",
            "like",
            "including",
            "and",
            "or",
            "into",
            "before",
            "toward",
            "towards",
            "without",
            "among",
            "during",
            "upon",
            "near",
            "alongside");
    private static final Set<String> OPEN_CLAUSES = Set.of(
            "and",
            "but",
            "that",
            "when",
            "while",
            "because",
            "after",
            "before",
            "as",
            "who",
            "which",
            "if",
            "where",
            "until",
            "although",
            "though",
            "so");

    /** What a pronoun is in its sentence. */
    enum Slot {
        SUBJECT,
        OBJECT,
        POSSESSIVE
    }

    /** A name that may be meant; without a person where it is nobody's that the document explains. */
    private record Name(Span span, @Nullable Person person, Sex sex, boolean subject, boolean possessive) {}

    private final Scene scene;
    private final Rivals rivals;
    private final Map<Person, Integer> weight = new HashMap<>();
    private int named;

    Antecedents(Scene scene) {
        this.scene = scene;
        this.rivals = new Rivals(scene);
        for (Found m : scene.mentions()) {
            if (m.person() != null) {
                weight.merge(m.person(), 1, Integer::sum);
                named++;
            }
        }
    }

    /**
     * Decides, or leaves open.
     *
     * @param slot what the pronoun is in its sentence
     * @param scope where names may stand, null for everywhere outside somebody's words
     * @param spoke who spoke last, shortly before, or null
     * @param speaks true where the pronoun is who speaks in a statement
     * @param never who can't be meant, or null
     */
    Resolution resolve(
            Span pronoun,
            Sex sex,
            Slot slot,
            @Nullable Span scope,
            @Nullable Person spoke,
            boolean speaks,
            @Nullable Person never) {
        List<Name> names = ofParagraph(names(pronoun, sex, scope, never), pronoun, scope);
        Window window =
                new Window(scene, windowStart(names, pronoun), pronoun, scope == null ? null : paragraphStart(pronoun));
        Map<Object, Double> weights = new HashMap<>();
        Set<Person> raised = new HashSet<>();
        double all = Math.exp(speaks ? nobodySpeaks(names, sex) : NOBODY);
        for (int rank = 0; rank < names.size(); rank++) {
            Name n = names.get(rank);
            double score = score(n, rank, sex, slot, window);
            if (n.person != null && n.person.equals(spoke) && raised.add(n.person)) {
                score += SPOKE_LAST;
            }
            double w = Math.exp(score);
            all += w;
            if (n.person != null) {
                weights.merge(n.person, w, Double::sum);
            }
        }
        if (spoke != null && !raised.contains(spoke) && spoke.sex().agrees(sex) && !spoke.equals(never)) {
            double w = Math.exp(SPOKE_LAST + (spoke.sex() == sex ? SEX_KNOWN : 0));
            all += w;
            weights.merge(spoke, w, Double::sum);
        }
        return eitherOf(names, window, spoke) ? Resolution.unknown("pronoun-undecided") : decided(weights, all, sex);
    }

    /** Who speaks has mostly been named: the weight of nobody where one person alone may be meant, or is known to be of this sex. */
    private static double nobodySpeaks(List<Name> names, Sex sex) {
        Set<Object> any = new HashSet<>();
        Set<Object> known = new HashSet<>();
        for (Name n : names) {
            Object who = n.person == null ? n.span : n.person;
            if (n.person != null || n.sex == sex) {
                any.add(who);
            }
            if (n.sex == sex) {
                known.add(who);
            }
        }
        return any.size() == 1 ? NOBODY_BESIDE_ONE : known.size() == 1 ? NOBODY_BESIDE_ONE_KNOWN : NOBODY;
    }

    /** "Pell received Lysvik. He said …": two stand in the sentence before, as far as grammar goes as equals. */
    private static boolean eitherOf(List<Name> names, Window window, @Nullable Person spoke) {
        Set<Person> before = new HashSet<>();
        for (Name n : names) {
            int sentences = window.sentencesSince(n.span);
            if (n.person != null && (sentences == 0 || n.person.equals(spoke))) {
                return false;
            }
            if (n.person != null && sentences == 1 && !n.possessive && !window.afterPreposition(n.span)) {
                before.add(n.person);
            }
        }
        return before.size() > 1;
    }

    private static Resolution decided(Map<Object, Double> weights, double all, Sex sex) {
        Person best = null;
        double top = 0;
        for (Map.Entry<Object, Double> e : weights.entrySet()) {
            if (e.getKey() instanceof Person p && e.getValue() > top) {
                best = p;
                top = e.getValue();
            }
        }
        double share = top / all;
        if (best == null || share < ENOUGH) {
            return Resolution.unknown("pronoun-undecided");
        }
        double sure = best.sex() == sex ? share : 0.95 * share;
        return Resolution.of(best, null, "pronoun", Math.min(sure, 0.9));
    }

    /** The persons named before and the rivals among them, the nearest first. */
    private List<Name> names(Span pronoun, Sex sex, @Nullable Span scope, @Nullable Person never) {
        List<Name> out = new ArrayList<>();
        int here = paragraphAt(pronoun.start());
        int i = scene.mentionAt(pronoun.start()) - 1;
        for (int n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
            Found m = scene.mentions().get(i);
            boolean outside = scope != null && m.span().start() < scope.start();
            if (outside
                    || here - m.paragraph() > PARAGRAPHS
                    || pronoun.start() - m.span().start() > MOST_CHARACTERS) {
                break;
            }
            Person p = m.person();
            boolean hidden = scope == null && scene.quoted(m.span().start());
            if (p != null && !p.equals(never) && !hidden && p.sex().agrees(sex)) {
                out.add(new Name(m.span(), p, p.sex(), scene.subject(m), m.possessive()));
            }
        }
        for (Rivals.Rival r : rivals.before(pronoun, scope)) {
            if (r.sex().agrees(sex)) {
                out.add(new Name(r.span(), null, r.sex(), r.opens(), r.possessive()));
            }
        }
        out.sort(Comparator.comparing(Name::span).reversed());
        return out;
    }

    /** Inside somebody's words a paragraph that names a person speaks of that person: those named before it are left. */
    private List<Name> ofParagraph(List<Name> names, Span pronoun, @Nullable Span scope) {
        if (scope == null) {
            return names;
        }
        int start = paragraphStart(pronoun);
        List<Name> here = names.stream().filter(n -> n.span.start() >= start).toList();
        return here.stream().anyMatch(n -> n.person != null) ? here : names;
    }

    private int paragraphStart(Span pronoun) {
        int i = Math.min(
                paragraphAt(pronoun.start()), scene.structure().paragraphs().size() - 1);
        return i < 0 ? 0 : scene.structure().paragraphs().get(i).span().start();
    }

    private static int windowStart(List<Name> names, Span pronoun) {
        return names.isEmpty() ? pronoun.start() : names.getLast().span.start();
    }

    private double score(Name n, int rank, Sex sex, Slot slot, Window window) {
        int sentences = window.sentencesSince(n.span);
        double s = sentences == 0 ? SAME_SENTENCE : sentences == 1 ? 0 : window.goesOn(n.span) ? GOES_ON : FAR;
        boolean verb = window.verbAfter(n.span);
        boolean subject = slot == Slot.SUBJECT;
        s += n.subject ? OPENS_SENTENCE + (subject ? BOTH_SUBJECTS : 0) : 0;
        s += verb ? VERB_FOLLOWS + (subject ? SUBJECT_AND_VERB : 0) : 0;
        s += n.subject && subject && sentences == 1 && window.pronounOpens() ? BOTH_OPEN : 0;
        s += slot == Slot.OBJECT && sentences == 0 && (n.subject || verb) ? OBJECT_OF_ITS_SUBJECT : 0;
        boolean met = subject && sentences == 1 && window.pronounOpens() && window.firstPersonBefore(n.span);
        double aside = window.goesOn(n.span) ? ASIDE_IN_SPEECH : AFTER_PREPOSITION;
        s += met ? MET : window.afterPreposition(n.span) ? aside : 0;
        s += n.possessive ? (writing(n) ? AUTHOR : POSSESSIVE) : 0;
        s += n.sex == sex ? SEX_KNOWN : 0;
        s += EACH_CLAUSE * Math.min(MOST_CLAUSES, window.clausesSince(n.span));
        s += (rank == 0 ? NEAREST : 0) + EACH_NEARER * rank;
        return s
                + (n.person == null
                        ? NAMELESS_RIVAL
                        : SHARE_OF_NAMES * weight.getOrDefault(n.person, 0) / Math.max(1, named));
    }

    /** "Holm's thoughtful essay": what follows are Holm's words. */
    private boolean writing(Name n) {
        int end = Math.min(scene.text().length(), n.span.end() + 60);
        Words after = Words.of(scene.text(), new Span(n.span.end(), end));
        for (int i = 0; i < Math.min(3, after.size()); i++) {
            if (Lexicon.STANDARD.is(Lexicon.Kind.WRITING, after.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** Number of the paragraph that holds a place. */
    int paragraphAt(int offset) {
        List<Paragraph> ps = scene.structure().paragraphs();
        int low = 0;
        int high = ps.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span s = ps.get(mid).span();
            if (s.end() <= offset) {
                low = mid + 1;
            } else if (s.start() > offset) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return low;
    }

    /** The words from the farthest name to the pronoun, read once. */
    private static final class Window {
        private final Words words;
        private final int[] sentences;
        private final int[] clauses;
        private final int pronoun;
        /** Where the paragraph of somebody's words begins; null in a report. */
        private final @Nullable Integer said;

        /**
         * @param said where the paragraph of somebody's words begins that the pronoun stands in, whose sentences count as
         *     those of a report do outside; null in a report
         */
        Window(Scene scene, int from, Span pronounSpan, @Nullable Integer said) {
            this.said = said;
            int start = Math.max(0, from - 40);
            words = Words.of(scene.text(), new Span(start, pronounSpan.end()));
            sentences = new int[words.size()];
            clauses = new int[words.size()];
            pronoun = words.at(pronounSpan.start());
            for (int k = 1; k < words.size(); k++) {
                boolean spoken = said == null && scene.quoted(words.start(k)) && scene.quoted(words.start(k - 1));
                sentences[k] = sentences[k - 1] + (!spoken && ended(k) ? 1 : 0);
                clauses[k] = clauses[k - 1] + (k < pronoun && OPEN_CLAUSES.contains(words.folded(k)) ? 1 : 0);
            }
        }

        /** True if a sentence or a line ends right before word k. */
        private boolean ended(int k) {
            if (!words.first(k)) {
                return false;
            }
            String gap = words.gap(k - 1);
            for (int i = 0; i < gap.length(); i++) {
                if (".!?\n".indexOf(gap.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** The name stands in the same paragraph of somebody's words. */
        boolean goesOn(Span name) {
            return said != null && name.start() >= said;
        }

        int sentencesSince(Span name) {
            return sentences[last()] - sentences[words.at(name.start())];
        }

        int clausesSince(Span name) {
            return clauses[last()] - clauses[words.at(name.start())];
        }

        private int last() {
            return Math.min(pronoun, words.size() - 1);
        }

        boolean pronounOpens() {
            return pronoun < words.size() && words.first(pronoun);
        }

        /** "Holm said", "Holm then left": a small word follows that is neither preposition nor conjunction. */
        boolean verbAfter(Span name) {
            int k = words.at(name.end());
            if (k == 0 || k >= words.size() || !words.adjacent(k - 1) || words.possessive(k - 1) || words.capital(k)) {
                return false;
            }
            String w = words.folded(k);
            return !words.first(k) && !PREPOSITIONS.contains(w) && !w.equals("who") && !w.equals("that");
        }

        /** "I met with Holm", "we spoke to Holm": who tells it is the subject, and the name is not far behind. */
        boolean firstPersonBefore(Span name) {
            int k = words.at(name.start());
            int last = Math.max(0, k - MET_WITHIN);
            for (int i = k - 1; i >= last && sentences[i] == sentences[k]; i--) {
                String w = words.folded(i);
                if (w.equals("i") || w.equals("we")) {
                    return true;
                }
            }
            return false;
        }

        boolean afterPreposition(Span name) {
            int k = words.at(name.start());
            return k > 0 && words.adjacent(k - 1) && PREPOSITIONS.contains(words.folded(k - 1));
        }
    }
}
