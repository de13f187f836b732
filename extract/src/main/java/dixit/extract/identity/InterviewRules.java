package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Turn;
import dixit.record.ActorKind;
import dixit.record.Sourced;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who speaks after a label: "Question", "Answer", "BUOY", "MR. HOLM". One object serves one document. */
final class InterviewRules {
    private static final Lexicon LEXICON = Lexicon.STANDARD;
    private static final Set<String> TRIGGERS = Set.of(
            "interview",
            "interviewed",
            "conversation",
            "spoke",
            "talked",
            "talks",
            "answers",
            "answered",
            "received",
            "told",
            "sat",
            "tells");
    private static final Set<String> TO = Set.of("to", "with", "for", "by", "received", "told", "tells");
    private static final int HEAD_PARAGRAPHS = 12;
    private static final int REACH = 14;

    private final Scene scene;
    private final TurnLabels labels;
    private final Map<Integer, String> outlets = new HashMap<>();
    private final Map<Integer, Resolution> interviewees = new HashMap<>();

    InterviewRules(Scene scene, TurnLabels labels) {
        this.scene = scene;
        this.labels = labels;
    }

    /** The speaker of a turn. */
    Resolution speaker(Turn turn) {
        Span label = turn.label();
        if (label == null) {
            return switch (turn.role()) {
                case QUESTION -> interviewer(turn, null);
                case ANSWER -> interviewee(turn.part()).by("turn-without-label", 0.8);
                case SPEECH -> Resolution.unknown("turn-without-label");
            };
        }
        String words = labels.explained(label.in(scene.text()));
        return switch (labels.sort(label.in(scene.text()))) {
            case ASKS -> asks(turn, words);
            case ANSWERS -> interviewee(turn.part());
            case OUTLET ->
                Resolution.described("unnamed interviewer (" + labels.outlet(words) + ")", "label-outlet", 0.9);
            case PERSON -> person(words);
            case DESCRIPTION -> description(label, words);
        };
    }

    private Resolution asks(Turn turn, String words) {
        Span label = turn.label();
        String note = label == null ? null : TurnLabels.note(scene.doc(), label, turn.cue());
        String folded = Fold.plain(words);
        boolean plain = folded.equals("question")
                || folded.equals("q")
                || folded.equals("interviewer")
                || folded.endsWith("questioner");
        if (plain || note != null) {
            return interviewer(turn, note);
        }
        String who = folded.startsWith("the ") ? folded.substring(4) : folded;
        return Resolution.described("unnamed " + who, "label-asks", 0.8);
    }

    private Resolution interviewer(Turn turn, @Nullable String note) {
        Person named = note == null ? null : scene.people().named(Fold.plain(TurnLabels.beforeComma(note)));
        if (named != null) {
            return Resolution.of(named, null, "label-question-name", 0.9);
        }
        String outlet = note == null ? outlet(turn.part()) : note;
        String name = outlet.isEmpty() ? "unnamed interviewer" : "unnamed interviewer (" + outlet + ")";
        return Resolution.described(name, note == null ? "label-question" : "label-question-outlet", 0.85);
    }

    private Resolution person(String label) {
        Words words = Words.of(TurnLabels.beforeComma(label));
        Person found = null;
        for (int j = words.size(); j > 0 && found == null; j--) {
            for (int i = 0; i < j && found == null; i++) {
                found = scene.people().named(MentionFinder.key(words, i, j));
            }
        }
        if (found == null) {
            return Resolution.described(label, "label-as-written", 0.6);
        }
        Person main = found.forms().stream().anyMatch(PersonName::full) ? null : mainBearer(found);
        return main == null
                ? Resolution.of(found, null, "label-name", 0.97)
                : Resolution.of(main, null, "label-main-bearer", 0.7);
    }

    /**
     * Of several people with the surname of a label the one who is introduced first and named in full most often; null if
     * these are two.
     */
    private @Nullable Person mainBearer(Person bare) {
        Person first = null;
        Person most = null;
        Set<Person> bearers = scene.people().bearers(Fold.plain(bare.name()));
        for (Person p : scene.people().all()) {
            boolean full = bearers.contains(p) && p.forms().stream().anyMatch(PersonName::spelledOut);
            if (full) {
                first = first == null ? p : first;
                most = most == null || p.count() > most.count() ? p : most;
            }
        }
        return first != null && first.equals(most) ? first : null;
    }

    private Resolution description(Span label, String words) {
        Resolution office = new OfficeRules(scene).resolve(label);
        if (office != null) {
            return office.by("label-office", 1);
        }
        String folded = words.strip();
        boolean the = folded.toLowerCase(Locale.ROOT).startsWith("the ");
        String who = the ? folded.substring(4) : folded;
        String small = who.toLowerCase(Locale.ROOT);
        for (String no : List.of("unidentified ", "unknown ", "unnamed ")) {
            small = small.startsWith(no) ? small.substring(no.length()) : small;
        }
        return Resolution.described("unnamed " + (small.equals("unknown") ? "speaker" : small), "label-described", 0.5);
    }

    /** The outlet that the head of the part says the interview was given to; empty if none. */
    private String outlet(int part) {
        return outlets.computeIfAbsent(part, this::findOutlet);
    }

    private String findOutlet(int part) {
        for (Paragraph p : head(part)) {
            for (Span piece : Body.pieces(scene.text(), p.span())) {
                String found = outletIn(Words.of(scene.text(), piece));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        Sourced title = part == 0 ? scene.doc().metadata().title() : null;
        return title == null ? "" : outletIn(Words.of(title.value()));
    }

    private String outletIn(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (!TRIGGERS.contains(words.folded(i))) {
                continue;
            }
            for (int k = i; k < words.size() - 1 && k < i + REACH; k++) {
                if (k > i && words.first(k) && !quoteOpens(words, k)) {
                    break;
                }
                String name = TO.contains(words.folded(k)) ? outletAfter(words, k + 1) : "";
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }

    private static boolean quoteOpens(Words words, int i) {
        return "“\"«„‘".indexOf(words.before(i)) >= 0;
    }

    /** A name in quotation marks, or in capitals, behind an article and small words such as "media holding". */
    private String outletAfter(Words words, int from) {
        int i = from;
        boolean magazine = false;
        while (i < words.size() && i < from + 5 && !words.capital(i) && !quoteOpens(words, i)) {
            boolean small = words.folded(i).equals("the")
                    || LEXICON.is(Kind.OUTLET, words.folded(i))
                    || words.folded(i).equals("media")
                    || words.folded(i).equals("holding")
                    || words.folded(i).equals("group")
                    || words.folded(i).equals("publication")
                    || words.folded(i).equals("news");
            if (!small) {
                return "";
            }
            magazine |= !words.folded(i).equals("the");
            i++;
        }
        if (i >= words.size()) {
            return "";
        }
        return quoteOpens(words, i) ? untilQuote(words, i) : capitals(words, i, magazine);
    }

    private static String untilQuote(Words words, int i) {
        int end = i;
        while (end < words.size() && end < i + 6) {
            if ("”\"»“’".indexOf(words.after(end)) >= 0 || ",.".indexOf(words.after(end)) >= 0) {
                return words.span(i, end + 1).in(words.text());
            }
            end++;
        }
        return "";
    }

    private String capitals(Words words, int i, boolean magazine) {
        int end = i;
        while (end < words.size() && end < i + 8 && words.capital(end) && (end == i || words.joined(end - 1))) {
            end++;
        }
        if (end == i) {
            return "";
        }
        Span span = words.span(i, end);
        boolean inText = words.text().equals(scene.text());
        boolean actor = inText
                && scene.within(span).stream()
                        .anyMatch(m -> m.person() != null
                                || (m.actor().kind() == ActorKind.STATE
                                        && m.span().equals(span)));
        boolean office = LEXICON.is(Kind.OFFICE, words.folded(i))
                || LEXICON.is(Kind.MODIFIER, words.folded(i))
                || LEXICON.is(Kind.TITLE, words.folded(i));
        boolean likely = magazine
                || end - i > 1
                || words.allCapitals(i)
                || scene.gazetteer().named(span.in(words.text())) != null;
        return actor || office || !likely ? "" : span.in(words.text());
    }

    /** The paragraphs of a part before its first turn, at most a dozen, the nearest to the turns last. */
    private List<Paragraph> head(int part) {
        List<Paragraph> out = new ArrayList<>();
        for (Paragraph p : scene.structure().paragraphs()) {
            if ((p.part() == part && p.role() == Paragraph.Role.TURN) || out.size() >= HEAD_PARAGRAPHS) {
                break;
            }
            if (p.part() == part && p.role() != Paragraph.Role.TURN) {
                out.add(p);
            }
        }
        if (part > 0) {
            for (Paragraph p : scene.structure().paragraphs()) {
                if (out.size() >= 2 * HEAD_PARAGRAPHS) {
                    break;
                }
                if (p.part() == 0 && p.role() != Paragraph.Role.TURN) {
                    out.add(p);
                }
            }
        }
        return out;
    }

    /** Who answers in this part. */
    Resolution interviewee(int part) {
        Resolution known = interviewees.get(part);
        if (known == null) {
            known = findInterviewee(part);
            interviewees.put(part, known);
        }
        return known;
    }

    private Resolution findInterviewee(int part) {
        Map<String, Integer> answers = new HashMap<>();
        for (Turn t : scene.structure().turns()) {
            if (t.part() == part
                    && t.label() != null
                    && t.role() == Turn.Role.ANSWER
                    && labels.sort(t.label().in(scene.text())) == TurnLabels.Sort.PERSON) {
                answers.merge(t.label().in(scene.text()), 1, Integer::sum);
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> e : answers.entrySet()) {
            boolean more = most == null
                    || e.getValue() > answers.getOrDefault(most, 0)
                    || (e.getValue().equals(answers.get(most)) && e.getKey().compareTo(most) < 0);
            most = more ? e.getKey() : most;
        }
        return most != null ? person(most) : fromHead(part);
    }

    private Resolution fromHead(int part) {
        for (Paragraph p : head(part)) {
            Person first = null;
            boolean byline = p.role() == Paragraph.Role.BYLINE;
            for (Found m : scene.within(p.span())) {
                if (m.person() != null && !byline && first == null) {
                    first = m.person();
                }
            }
            if (first != null) {
                return Resolution.of(first, null, "interviewee-of-heading", 0.85);
            }
        }
        return Resolution.unknown("interviewee");
    }
}
