package dixit.extract.identity;

import dixit.record.ActorKind;
import dixit.record.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "He", "she", "it", "they", "who": the person, state or group that the words before speak of. */
final class PronounRules {
    private static final int LOOK_BACK = 40;

    private final Scene scene;
    private final Antecedents antecedents;

    PronounRules(Scene scene) {
        this.scene = scene;
        this.antecedents = new Antecedents(scene);
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
     * @param speaks true where the pronoun is who speaks in a statement that has a cue
     * @param never an actor that can't be meant: who speaks the outer statement
     */
    Resolution resolve(
            Span source,
            @Nullable Span scope,
            @Nullable Resolution last,
            int lastAt,
            boolean speaks,
            @Nullable Person never) {
        String words = source.in(scene.text()).toLowerCase(Locale.ROOT);
        int comma = words.indexOf(',');
        String pronoun = (comma > 0 ? words.substring(0, comma) : words).strip();
        return switch (pronoun) {
            case "he", "his", "him", "she", "her", "hers" ->
                person(source, pronoun, scope, speaks ? spokeLast(source, last, lastAt) : null, speaks, never);
            case "it", "its" -> body(source, scope);
            case "who" -> antecedent(source);
            case "they", "their", "them" -> group(source, last, lastAt);
            default -> Resolution.unknown("pronoun");
        };
    }

    private Resolution person(
            Span source,
            String pronoun,
            @Nullable Span scope,
            @Nullable Person spoke,
            boolean speaks,
            @Nullable Person never) {
        Sex sex = pronoun.startsWith("h") && !pronoun.startsWith("her") ? Sex.MALE : Sex.FEMALE;
        return antecedents.resolve(source, sex, slot(source, pronoun), scope, spoke, speaks, never);
    }

    private Antecedents.Slot slot(Span source, String pronoun) {
        return switch (pronoun) {
            case "he", "she" -> Antecedents.Slot.SUBJECT;
            case "his" -> Antecedents.Slot.POSSESSIVE;
            case "her" -> nounFollows(source) ? Antecedents.Slot.POSSESSIVE : Antecedents.Slot.OBJECT;
            default -> Antecedents.Slot.OBJECT;
        };
    }

    /** "Her plan", not "her to", "her and": what follows is neither a mark nor a small word of grammar. */
    private boolean nounFollows(Span source) {
        int end = Math.min(scene.text().length(), source.end() + 40);
        Words words = Words.of(scene.text(), new Span(source.start(), end));
        return words.size() > 1 && words.adjacent(0) && !Lexicon.STANDARD.is(Lexicon.Kind.STOP, words.folded(1));
    }

    /** Who spoke in the statement before, within two paragraphs, is expected to go on. */
    private @Nullable Person spokeLast(Span source, @Nullable Resolution last, int lastAt) {
        if (last == null || last.actor() == null || lastAt < 0) {
            return null;
        }
        int since = antecedents.paragraphAt(source.start()) - antecedents.paragraphAt(lastAt);
        return since > 2 ? null : scene.people().byId(last.actor().id());
    }

    /** "It": the only state or body that the sentences before speak of as subject in this paragraph. */
    private Resolution body(Span source, @Nullable Span scope) {
        int here = antecedents.paragraphAt(source.start());
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
        boolean near = antecedents.paragraphAt(source.start()) - antecedents.paragraphAt(lastAt) <= 1;
        boolean plural =
                last.rule().equals("joint-source") || last.speaker().name().endsWith("s");
        return near && plural ? last.by("pronoun-they", 0.8) : Resolution.unknown("pronoun");
    }
}
