package dixit.extract.identity;

import dixit.extract.structure.Paragraph;
import dixit.record.ActorKind;
import dixit.record.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "He", "she", "it": the person or state that the words before speak of. Candidates are scored by nearness, by standing as
 * subject, by having just spoken and by weight in the document; the best wins only with a margin.
 */
final class PronounRules {
    private static final int LOOK_BACK = 40;
    private static final int PARAGRAPHS = 4;
    private static final double ENOUGH = 2;
    private static final double MARGIN = 1.2;

    private final Scene scene;
    private final Map<Person, Integer> weight = new HashMap<>();
    private int named;

    PronounRules(Scene scene) {
        this.scene = scene;
        for (Found m : scene.mentions()) {
            if (m.person() != null) {
                weight.merge(m.person(), 1, Integer::sum);
                named++;
            }
        }
    }

    static boolean isPronoun(String folded) {
        return switch (folded) {
            case "he",
                    "she",
                    "it",
                    "they",
                    "i",
                    "we",
                    "you",
                    "who",
                    "him",
                    "her",
                    "his",
                    "them",
                    "their",
                    "its",
                    "my",
                    "our" -> true;
            default -> false;
        };
    }

    /**
     * @param source the pronoun
     * @param scope where candidates may stand: the words of an outer statement, or null outside any
     * @param last who spoke in the statement before, or null
     * @param lastAt where that source stands, -1 if nowhere
     * @param never an actor that can't be meant: who speaks the outer statement
     */
    Resolution resolve(
            Span source, @Nullable Span scope, @Nullable Resolution last, int lastAt, @Nullable Person never) {
        String words = source.in(scene.text()).toLowerCase(Locale.ROOT);
        int comma = words.indexOf(',');
        String pronoun = (comma > 0 ? words.substring(0, comma) : words).strip();
        return switch (pronoun) {
            case "he", "his", "him" -> person(source, Sex.MALE, scope, last, lastAt, never);
            case "she", "her" -> person(source, Sex.FEMALE, scope, last, lastAt, never);
            case "it", "its" -> body(source, scope);
            case "who" -> antecedent(source);
            case "they", "their", "them" -> group(source, last, lastAt);
            default -> Resolution.unknown("pronoun");
        };
    }

    private Resolution person(
            Span source, Sex sex, @Nullable Span scope, @Nullable Resolution last, int lastAt, @Nullable Person never) {
        Map<Person, Double> scores = new HashMap<>();
        int i = scene.mentionAt(source.start()) - 1;
        int here = paragraphAt(source.start());
        int rank = 0;
        for (int n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
            Found m = scene.mentions().get(i);
            if ((scope != null && m.span().start() < scope.start()) || here - m.paragraph() > PARAGRAPHS) {
                break;
            }
            Person p = m.person();
            boolean hidden = scope == null && scene.quoted(m.span().start());
            if (p == null || p.equals(never) || hidden || !p.sex().agrees(sex)) {
                continue;
            }
            double score = score(m, here - m.paragraph(), rank++, sex);
            boolean spoke = last != null
                    && last.actor() != null
                    && last.actor().equals(p.actor())
                    && lastAt <= m.span().start() + 1
                    && here - m.paragraph() <= 2;
            scores.merge(p, score + (spoke ? 0.5 : 0), Math::max);
        }
        spokeLast(scores, sex, last, lastAt, here, never);
        return best(scores, sex);
    }

    /** Who spoke in the statement before, within two paragraphs, is expected to go on. */
    private void spokeLast(
            Map<Person, Double> scores,
            Sex sex,
            @Nullable Resolution last,
            int lastAt,
            int here,
            @Nullable Person never) {
        if (last == null || last.actor() == null || lastAt < 0 || here - paragraphAt(lastAt) > 2) {
            return;
        }
        Person p = scene.people().byId(last.actor().id());
        if (p != null && p.sex().agrees(sex) && !p.equals(never)) {
            scores.merge(p, 1.5, Double::sum);
        }
    }

    private double score(Found m, int paragraphs, int rank, Sex sex) {
        double s =
                switch (paragraphs) {
                    case 0 -> 3;
                    case 1 -> 2;
                    case 2 -> 1.2;
                    default -> 0.7;
                };
        s += scene.subject(m) ? 1 : 0;
        s += rank == 0 ? 0.4 : 0;
        s += m.possessive() ? (writing(m) ? 1 : -0.5) : 0;
        Person p = m.person();
        if (p != null) {
            s += p.sex() == sex ? 0.5 : 0;
            s += 1.5 * weight.getOrDefault(p, 0) / Math.max(1, named);
        }
        return s;
    }

    /** "Holm's thoughtful essay": what follows are Holm's words. */
    private boolean writing(Found m) {
        int end = Math.min(scene.text().length(), m.span().end() + 60);
        Words after = Words.of(scene.text(), new Span(m.span().end(), end));
        for (int i = 0; i < Math.min(3, after.size()); i++) {
            if (Lexicon.STANDARD.is(Lexicon.Kind.WRITING, after.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static Resolution best(Map<Person, Double> scores, Sex sex) {
        Person best = null;
        double top = 0;
        double second = 0;
        for (Map.Entry<Person, Double> e : scores.entrySet()) {
            if (e.getValue() > top) {
                second = top;
                top = e.getValue();
                best = e.getKey();
            } else {
                second = Math.max(second, e.getValue());
            }
        }
        if (best == null || top < ENOUGH || top - second < MARGIN) {
            return Resolution.unknown("pronoun-undecided");
        }
        double sure = best.sex() == sex ? 0.8 : 0.7;
        return Resolution.of(best, null, "pronoun", Math.min(sure + 0.03 * (top - second), 0.9));
    }

    /** "It": the only state or body that the sentences before speak of as subject in this paragraph. */
    private Resolution body(Span source, @Nullable Span scope) {
        int here = paragraphAt(source.start());
        Found only = null;
        int i = scene.mentionAt(source.start()) - 1;
        for (int n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
            Found m = scene.mentions().get(i);
            if (m.paragraph() != here || (scope != null && m.span().start() < scope.start())) {
                break;
            }
            if (m.person() != null
                    || m.possessive()
                    || !scene.subject(m)
                    || (scope == null && scene.quoted(m.span().start()))) {
                continue;
            }
            if (only != null && !only.actor().equals(m.actor())) {
                return Resolution.unknown("pronoun-undecided");
            }
            only = only == null ? m : only;
        }
        return only == null || only.actor().kind() == ActorKind.PERSON
                ? Resolution.unknown("pronoun")
                : Resolution.of(only.actor(), null, "pronoun-it", 0.65);
    }

    /** "Who": the person named right before. */
    private Resolution antecedent(Span source) {
        int i = scene.mentionAt(source.start()) - 1;
        if (i >= 0) {
            Found m = scene.mentions().get(i);
            if (m.person() != null && source.start() - m.span().end() <= 3) {
                return Resolution.of(m.person(), m.role(), "relative-clause", 0.9);
            }
        }
        return Resolution.unknown("pronoun");
    }

    /** "They": the group or the several people who spoke last, at most a paragraph before. */
    private Resolution group(Span source, @Nullable Resolution last, int lastAt) {
        if (last == null || last.speaker() == null || last.actor() != null || lastAt < 0) {
            return Resolution.unknown("pronoun");
        }
        boolean near = paragraphAt(source.start()) - paragraphAt(lastAt) <= 1;
        boolean plural =
                last.rule().equals("joint-source") || last.speaker().name().endsWith("s");
        return near && plural ? last.by("pronoun-they", 0.8) : Resolution.unknown("pronoun");
    }

    private int paragraphAt(int offset) {
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
}
