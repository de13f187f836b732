package dixit.extract.event;

import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence that points back points to: "it" and "they" at the head of a clause are whom the sentence before was about,
 * "we never do that" is the last deed, denied of us; "there was no answer" refuses what was asked. One for a document, one
 * thread; sentences come in their order.
 */
final class Memory {
    static final String BACK = "event-back";

    private static final double SCORE = 0.45;
    private static final double KEPT = 0.4;
    private static final int FRESH = 3;
    private static final Set<String> HEADS = Set.of(
            "",
            "“",
            "\"",
            "that",
            "but",
            "yet",
            "and",
            ",",
            "because",
            "as",
            "when",
            "while",
            "although",
            "though",
            "if",
            "what",
            "so",
            ";",
            ":",
            "–",
            "—",
            "where",
            "how");
    private static final Set<String> BE = Set.of("is", "was", "'s", "will", "would", "may", "might", "seems", "takes");
    private static final Set<String> PAIRED =
            Set.of("answer", "answers", "reply", "replies", "response", "responses", "reaction");
    private static final Set<String> IS = Set.of("is", "was", "'s");
    private static final Set<String> DO = Set.of("do", "does", "did", "done", "doing");
    private static final Set<String> CONDUCT =
            Set.of("conduct", "conducts", "conducted", "pursue", "pursues", "pursued", "pursuing", "conducting");
    private static final Set<String> SIGN = Set.of("sign", "signs", "signed", "signing");
    private static final Set<String> SAME =
            Set.of("corresponding", "relevant", "respective", "appropriate", "such", "this", "that");
    private static final Set<String> MANY = Set.of("they", "countries", "people", "police");
    /** What treaties are signed for. */
    private static final Set<EventType> SHARED = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.AID,
            EventType.CONCEDE);

    private static final Set<String> PAPERS =
            Set.of("agreement", "agreements", "contract", "document", "documents", "treaty", "deal", "memorandum");

    private final Map<String, String> kinds;
    private static final Set<String> YET =
            Set.of("yet", "so", "far", "still", "ever", "since", "either", "to", "this", "day", "until", "now");
    private static final Set<String> AGAIN =
            Words.of("once twice either before yet since again ever too ourselves themselves anywhere");
    private static final Set<String> REPLIED = Set.of("replied", "answered", "responded", "reacted", "reply", "answer");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
    private static final Set<String> WENT = Words.of("went gone goes remained remains left is was been");

    private @Nullable Party topic;
    private boolean many;
    private @Nullable Party person;
    private @Nullable Deed last;
    private int age;

    /** @param kinds what each actor of the record is, by id: {@code state}, {@code person} … */
    Memory(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    /** A paragraph begins; what was done is remembered, not who was talked of. */
    void paragraph() {
        topic = null;
        person = null;
    }

    /** Whom the sentences before were about. */
    @Nullable
    Party topic() {
        return topic;
    }

    /** The parties with "it", "they", "he", "she" at the head of a clause where it is known who that is. */
    List<Party> resolved(Line line, List<Party> parties) {
        List<Party> out = new ArrayList<>(parties);
        for (int i = 0; i < line.size(); i++) {
            String w = line.at(i);
            boolean pronoun = w.equals("it") || w.equals("they") || w.equals("he") || w.equals("she");
            if (pronoun && HEADS.contains(line.at(i - 1)) && !(w.equals("it") && isEmpty(line, i))) {
                Party who = antecedent(w, here(line, parties, i));
                int at = i;
                if (who != null && parties.stream().noneMatch(p -> p.overlaps(at, at + 1))) {
                    out.add(new Party(i, i + 1, who.who(), true));
                }
            }
        }
        out.sort(java.util.Comparator.comparingInt(Party::from));
        return out;
    }

    /** "It is hard", "it will be": nobody. "It is building", "it will build" is somebody. */
    private static boolean isEmpty(Line line, int it) {
        int i = it + 1;
        while (i < it + 4
                && (BE.contains(line.at(i))
                        || isAdverb(line.at(i))
                        || line.at(i).equals("not"))) {
            String next = line.at(i + 1);
            boolean state = IS.contains(line.at(i)) && !next.endsWith("ing") && !isAdverb(next);
            if (next.equals("be") || state) {
                return true;
            }
            i++;
        }
        return false;
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly");
    }

    /** Whom the sentence itself is about, where a clause of it ended before the word. */
    private @Nullable Subject here(Line line, List<Party> parties, int before) {
        boolean said = before == 3 && line.at(2).equals("that");
        return before < 4 && !said
                ? null
                : subject(line, parties.stream().filter(p -> p.to() < before).toList());
    }

    private record Subject(Party party, boolean many) {}

    private @Nullable Party antecedent(String pronoun, @Nullable Subject here) {
        if (pronoun.equals("he") || pronoun.equals("she")) {
            return here != null && isPerson(here.party()) ? here.party() : person;
        }
        boolean they = pronoun.equals("they");
        if (here != null && !isPerson(here.party())) {
            return here.many() == they ? here.party() : null;
        }
        return many == they ? topic : null;
    }

    private boolean isPerson(Party p) {
        return "person".equals(kinds.get(p.who()));
    }

    /** The first party that no preposition leads and that owns nothing, if it stands near the head. */
    private static @Nullable Subject subject(Line line, List<Party> parties) {
        for (Party p : parties) {
            String before = line.at(Compounds.start(line, p) - 1);
            String first = line.at(p.from());
            boolean own = first.equals("we")
                    || first.equals("i")
                    || first.equals("our")
                    || first.equals("us")
                    || first.equals("my");
            if (p.named()
                    && !own
                    && !Clause.PREPOSITIONS.contains(before)
                    && !line.at(p.to()).equals("'s")) {
                boolean two = p.to() < line.size() && line.at(p.to()).equals("and");
                return new Subject(p, two || isMany(line, p));
            }
        }
        return null;
    }

    /** "The Kestrians", "they", "officials": the words end as plurals do; "the United States" stands for one. */
    private static boolean isMany(Line line, Party p) {
        String end = Parties.isHead(line.at(p.to())) ? line.at(p.to()) : line.at(p.to() - 1);
        boolean plural = end.endsWith("s")
                && !end.equals("states")
                && p.to() - p.from() <= 2
                && !end.endsWith("us")
                && !end.endsWith("ss");
        return plural || MANY.contains(end);
    }

    /** What the sentence says by pointing back. */
    List<Deed> deeds(Line line, List<Party> parties) {
        List<Deed> out = new ArrayList<>();
        Deed before = last;
        if (before == null || age > FRESH) {
            return out;
        }
        Clause clause = new Clause(line, parties);
        for (int i = 0; i < line.size(); i++) {
            String w = line.at(i);
            if (DO.contains(w) && isThat(line, i + 1)) {
                again(clause, i, before, out);
            } else if (CONDUCT.contains(w)
                    && line.at(i + 1).equals("the")
                    && line.at(i + 2).equals("same")) {
                same(clause, i, before, out);
            } else if (isUnanswered(line, i) && isAll(line, i + 1)) {
                unanswered(i, before, out);
            } else if (SIGN.contains(w)) {
                signed(clause, i, before, out);
            }
        }
        return out;
    }

    /** "Do that", "do such things", "do anything of the kind", "do the same". */
    private static boolean isThat(Line line, int i) {
        String w = line.at(i);
        String next = line.at(i + 1);
        boolean end = !Character.isLetter(next.isEmpty() ? '.' : next.charAt(0)) || AGAIN.contains(next);
        return ((w.equals("that") || w.equals("this") || w.equals("so") || w.equals("it")) && end)
                || (w.equals("things") && next.equals("like"))
                || (w.equals("such") && next.equals("things"))
                || (w.equals("the") && next.equals("same"))
                || (w.equals("anything") && (next.equals("like") || next.equals("of")));
    }

    private void again(Clause clause, int i, Deed before, List<Deed> out) {
        for (Party who : clause.subject(VerbGroup.around(clause.line(), i).from(), List.of())) {
            if (before.actor() != null && !who.who().equals(before.actor().who())) {
                boolean mirrored =
                        before.recipient() != null && before.recipient().who().equals(who.who());
                Party whom = mirrored ? before.actor() : before.recipient();
                out.add(deed(i, who, before.type(), whom == null ? null : here(whom, i))
                        .in(before.mode()));
            }
        }
    }

    private static void same(Clause clause, int i, Deed before, List<Deed> out) {
        List<Party> who = clause.subject(VerbGroup.around(clause.line(), i).from(), List.of());
        List<Party> whom =
                clause.parties().stream().filter(p -> p.from() > i).limit(1).toList();
        if (!who.isEmpty()
                && !whom.isEmpty()
                && !who.getFirst().who().equals(whom.getFirst().who())) {
            out.add(deed(i, who.getFirst(), before.type(), whom.getFirst()).in(before.mode()));
        }
    }

    /** "There was no reply", "nobody has replied", "went unanswered". */
    private static boolean isUnanswered(Line line, int i) {
        String w = line.at(i);
        if (w.equals("unanswered")) {
            return WENT.contains(line.at(i - 1));
        }
        if (REPLIED.contains(w)) {
            int subject = VerbGroup.around(line, i).from() - 1;
            boolean one = line.at(subject).equals("one") && line.at(subject - 1).equals("no");
            if (one || NOBODY.contains(line.at(subject))) {
                return true;
            }
        }
        return PAIRED.contains(w) && isNone(line, i);
    }

    /** "We got no reply", "there was no reaction". */
    private static boolean isNone(Line line, int i) {
        boolean no = false;
        boolean there = false;
        for (int k = Math.max(0, i - 7); k < i; k++) {
            String w = line.at(k);
            no |= w.equals("no") || w.equals("not") || w.equals("n't") || w.equals("never") || w.equals("without");
            there |= w.equals("there")
                    || w.equals("received")
                    || w.equals("receive")
                    || w.equals("got")
                    || w.equals("had")
                    || w.equals("heard");
        }
        return no && there;
    }

    /** Nothing follows that says whose answer to what else is meant. */
    private static boolean isAll(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 4); k++) {
            String w = line.at(k);
            if (!Character.isLetter(w.isEmpty() ? '.' : w.charAt(0))) {
                return true;
            }
            if (!YET.contains(w)) {
                return false;
            }
        }
        return from >= line.size() - 1 || from + 4 > line.size();
    }

    private static void unanswered(int i, Deed before, List<Deed> out) {
        boolean asked = before.type() == EventType.REQUEST && before.denial() != Deed.Denial.DENIED;
        if (asked && before.recipient() != null && before.actor() != null) {
            out.add(deed(i, here(before.recipient(), i), EventType.REJECT, here(before.actor(), i))
                    .with(Deed.Denial.AFFIRMED));
        }
    }

    /** "We signed this treaty", "the contract for it": with whom something was agreed or done together. */
    private static void signed(Clause clause, int i, Deed before, List<Deed> out) {
        Line line = clause.line();
        boolean back = false;
        boolean paper = false;
        for (int k = i + 1; k < Math.min(line.size(), i + 5); k++) {
            back |= SAME.contains(line.at(k)) || line.at(k).equals("the");
            paper |= PAPERS.contains(line.at(k));
        }
        List<Party> who = clause.subject(VerbGroup.around(line, i).from(), List.of());
        boolean another = false;
        for (int k = i + 1; k < Math.min(line.size(), i + 12); k++) {
            another |= line.at(k).equals("with");
        }
        if (!SHARED.contains(before.type())
                || !back
                || !paper
                || another
                || who.isEmpty()
                || before.actor() == null
                || before.recipient() == null) {
            return;
        }
        String signer = who.getFirst().who();
        Party other = signer.equals(before.actor().who())
                ? before.recipient()
                : signer.equals(before.recipient().who()) ? before.actor() : null;
        if (other != null && clause.object(i + 1, EventType.SUPPORT).isEmpty()) {
            out.add(deed(i, who.getFirst(), EventType.SUPPORT, here(other, i)));
        }
    }

    private static Deed deed(int word, Party actor, EventType type, @Nullable Party recipient) {
        return new Deed(word, actor, type, recipient, BACK, SCORE);
    }

    /** Parties of other sentences have no words in this one. */
    static Party here(Party p, int word) {
        return new Party(word, word + 1, p.who(), p.named());
    }

    /** Keeps what the sentence was about and the last thing done in it. */
    void learn(Line line, List<Party> parties, List<Deed> deeds) {
        Subject now = subject(line, parties);
        age++;
        if (now != null && isPerson(now.party())) {
            person = now.party();
        } else if (now != null) {
            topic = now.party();
            many = now.many();
        }
        deeds.stream()
                .filter(d -> d.actor() != null && d.recipient() != null && d.score() >= KEPT)
                .reduce((a, b) -> b)
                .ifPresent(d -> {
                    last = d;
                    age = 0;
                });
    }
}
