package dixit.web.view;

import dixit.archive.StateWords;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.State;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom and which places a passage names with an institution, as far as the grammar ties them to it. Pure. */
final class NamedWith {
    /** A phrase is looked at so far behind its first words. */
    private static final int FAR = 120;

    private static final Set<String> JOINING = Set.of("between", "among", "amongst");
    private static final Set<String> ENDING = Set.of(
            "which", "that", "who", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could",
            "may", "should", "must", "but", "because", "while", "when", "if", "as", "in", "on", "for", "to", "said",
            "works", "exists", "remains");
    /** After these words another clause may begin. */
    private static final Set<String> OTHER_CLAUSE = Set.of(
            "which", "that", "who", "whose", "and", "but", "because", "while", "when", "if", "as", "after", "before",
            "since", "than", "like", "unlike");
    /** "Present in Kestria": where those are of whom the next sentence speaks. */
    private static final Set<String> BEING_THERE = Set.of(
            "present",
            "active",
            "stationed",
            "deployed",
            "based",
            "operating",
            "operate",
            "fighting",
            "serving",
            "serve");

    private final KnowledgeBase base;
    private final DocumentRecord record;
    private final Introducing.Passage passage;
    private final Map<String, Actor> actors = new HashMap<>();

    NamedWith(KnowledgeBase base, Introducing.Passage passage) {
        this.base = base;
        this.passage = passage;
        this.record = passage.document().record();
        record.actors().forEach(a -> actors.put(a.id(), a));
    }

    /** One who is named, by id. */
    record Named(String id, String name) {}

    /** States and organisations in the words that name the institution: "the channel between the Kestrian and Veldanian military". */
    List<Named> parties(String institution) {
        Span phrase = phrase();
        String words = phrase.in(passage.text());
        StateWords states = base.derived(StateWords.class, StateWords::new);
        List<State> named = states.in(words);
        List<Named> out = new ArrayList<>();
        named.forEach(s -> out.add(new Named(s.id(), s.name())));
        for (Mention m : mentions(phrase)) {
            Actor a = actors.get(m.actor());
            boolean name = Character.isUpperCase(passage.text().charAt(m.start()));
            boolean partOfState =
                    states.in(m.span().in(passage.text())).stream().anyMatch(named::contains);
            if (name && a != null && a.kind() != ActorKind.PERSON && !a.id().equals(institution) && !partOfState) {
                add(out, a);
            }
        }
        out.sort(Comparator.comparing(Named::name));
        return List.copyOf(out);
    }

    private static void add(List<Named> out, Actor a) {
        if (out.stream().noneMatch(n -> n.id().equals(a.id()))) {
            out.add(new Named(a.id(), a.name()));
        }
    }

    private List<Mention> mentions(Span in) {
        return record.mentions().stream().filter(m -> in.contains(m.span())).toList();
    }

    /** The words that name it, adjectives with a capital before them and "between …" behind them. */
    private Span phrase() {
        String text = passage.text();
        int start = passage.mention().start();
        for (int word = wordBefore(start); word >= 0 && Character.isUpperCase(text.charAt(word)); ) {
            start = word;
            word = wordBefore(start);
        }
        int end = passage.mention().end();
        int last = Math.min(passage.sentence().end(), end + FAR);
        boolean joins = false;
        for (int at = end; at < last; ) {
            int to = wordEnd(at + 1, last);
            String between = text.substring(at, Math.min(at + 1, last));
            String word = text.substring(Math.min(at + 1, to), to).toLowerCase(Locale.ROOT);
            boolean goesOn = between.isBlank() && (joins ? !ENDING.contains(word) : JOINING.contains(word));
            if (!goesOn) {
                break;
            }
            joins = true;
            end = to;
            at = to;
        }
        return new Span(start, end);
    }

    /** Where the word right before begins, in the same sentence and with a blank or hyphen between; -1 if there is none. */
    private int wordBefore(int start) {
        String text = passage.text();
        int first = passage.sentence().start();
        if (start - 2 < first || (text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '-')) {
            return -1;
        }
        int at = start - 1;
        while (at > first && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at == start - 1 ? -1 : at;
    }

    private int wordEnd(int from, int last) {
        String text = passage.text();
        int to = Math.min(from, last);
        while (to < last && (Character.isLetterOrDigit(text.charAt(to)) || abbreviates(text, to))) {
            to++;
        }
        return to;
    }

    /** The stops of "U.S.". */
    private static boolean abbreviates(String text, int at) {
        return text.charAt(at) == '.'
                && at > 1
                && Character.isUpperCase(text.charAt(at - 1))
                && !Character.isLetter(text.charAt(at - 2));
    }

    /** States "in" which the clause that names it puts it. */
    List<Named> places() {
        List<Named> out = new ArrayList<>();
        for (Mention m : mentions(passage.sentence())) {
            boolean behind = m.start() >= passage.mention().end()
                    && in(m)
                    && sameClause(passage.mention().end(), m.start());
            boolean first = m.end() <= passage.mention().start()
                    && in(m)
                    && m.start() - passage.sentence().start() <= "in the ".length()
                    && lower(passage.sentence().start(), m.start()).matches("in (the )?")
                    && sameClause(m.end() + 1, passage.mention().start());
            if (behind || first) {
                place(m, out);
            }
        }
        return List.copyOf(out);
    }

    /** States of the sentence before in which somebody is said to be present. */
    List<Named> near() {
        List<Named> out = new ArrayList<>();
        Span before = passage.before();
        if (before == null) {
            return List.of();
        }
        for (Mention m : mentions(before)) {
            String head = lower(Math.max(before.start(), m.start() - 40), m.start());
            String trimmed = head.endsWith("in the ") ? head.substring(0, head.length() - 4) : head;
            String word = trimmed.endsWith(" in ") ? trimmed.substring(0, trimmed.length() - 4) : "";
            if (BEING_THERE.contains(word.substring(word.lastIndexOf(' ') + 1))) {
                place(m, out);
            }
        }
        return List.copyOf(out);
    }

    private void place(Mention m, List<Named> out) {
        Actor a = actors.get(m.actor());
        String text = passage.text();
        char next = m.end() < text.length() ? text.charAt(m.end()) : ' ';
        if (a != null && a.kind() == ActorKind.STATE && "’'-".indexOf(next) < 0) {
            add(out, a);
        }
    }

    private boolean in(Mention m) {
        String head = lower(Math.max(0, m.start() - 8), m.start());
        return head.endsWith(" in ")
                || head.endsWith(" in the ")
                || head.strip().equals("in");
    }

    private boolean sameClause(int from, int to) {
        if (to - from > FAR) {
            return false;
        }
        String between = from < to ? lower(from, to) : "";
        return between.chars().noneMatch(c -> ",;:—–“”\"()".indexOf(c) >= 0)
                && List.of(between.strip().split(" +")).stream().noneMatch(OTHER_CLAUSE::contains);
    }

    private String lower(int from, int to) {
        return passage.text().substring(from, to).toLowerCase(Locale.ROOT);
    }
}
