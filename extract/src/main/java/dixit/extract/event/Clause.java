package dixit.extract.event;

import dixit.extract.claim.Circumstances;
import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the parties in it, and who stands before and after a word of it. Subjects are looked for to the left, past
 * what a preposition leads and what stands in brackets, but never past a pronoun that nobody is known for; objects to the
 * right, as far as the first words of the next clause. Immutable.
 *
 * @param line the sentence
 * @param parties who is named there, in its order, disjoint
 */
record Clause(Line line, List<Party> parties) {
    private static final int FAR = 14;
    private static final int REACH = 10;
    private static final int ADJECTIVES = 4;

    static final Set<String> AUXILIARIES = Words.of("""
            is was are were has have had will would can could may might must should shall do does did 's 're 'll 've 'd
            been be ca wo
            """);
    private static final Set<String> NOBODY = Words.of("""
            it they he she you there this these those which who what nobody one everyone everybody someone somebody
            nothing something everything we i
            """);
    /** "Without A accusing B": A does it, whatever leads him. */
    private static final Set<String> WITH = Set.of("without", "with", "despite", "amid");

    static final Set<EventType> OF_TROOPS = Set.of(EventType.MOBILIZE, EventType.RETREAT);
    static final Set<String> TROOPS = Words.of("""
            troops forces soldiers army fighters tanks weapons missiles warships ships aircraft bombers jets units
            battalion battalions brigade brigades division marines militants artillery reservists fleet warplanes
            helicopters gunboats divisions submarines frigates destroyers armour armor regiments
            """);
    private static final Set<String> OPENING = Set.of("what", "where", "how", "why");
    private static final Set<String> RELATIVE = Set.of("which", "who", "that");
    static final Set<String> PREPOSITIONS = Words.of("""
            of in for with by on at from against between over under into near about to towards toward than like without
            despite amid among during after before since through across via upon within beyond around until behind as
            inside outside along
            """);
    private static final Set<String> BORDER = Words.of("""
            ; : but while because although though whereas if when that – —
            """);
    private static final Set<String> ENDS_OBJECT = Words.of("""
            ; : but while because although though after before when where if unless until since said says which who so .
            ? ! … , thanks and or than as that – — ( ) whether how what why
            """);
    private static final Set<String> ALWAYS =
            Set.of("", "of", "with", "to", "against", "on", "upon", "towards", "toward");
    private static final Map<String, Set<EventType>> SOMETIMES = Map.of(
            "at", Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.ACCUSE),
            "for", Set.of(EventType.SUPPORT, EventType.AID),
            "in", Set.of(EventType.MOBILIZE, EventType.COERCE),
            "into", Set.of(EventType.MOBILIZE, EventType.ASSAULT, EventType.AID),
            "near", Set.of(EventType.MOBILIZE),
            "by", Set.of(EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT),
            "from",
                    Set.of(
                            EventType.RETREAT,
                            EventType.REQUEST,
                            EventType.CONCEDE,
                            EventType.SANCTION,
                            EventType.REJECT));
    private static final Set<String> NO_NOUNS = Words.of("""
            and or who that which but then each also still now never not even again once later all both itself themselves
            said says has today yesterday monday tuesday wednesday thursday friday saturday sunday alone too just yet
            n't long already often always there here led dominated backed so nor ever first last this next
            """);
    /** "Its troops": what one does with one's own is done to somebody else. */
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");
    /** "Kestria's policy", "Kestria's government": what its policy does, it does. */
    private static final Set<String> DOING =
            Set.of("policy", "policies", "government", "leadership", "actions", "decision", "move", "side", "efforts");

    @Nullable
    Party at(int i) {
        for (Party p : parties) {
            if (p.overlaps(i, i + 1)) {
                return p;
            }
        }
        return null;
    }

    /** Who does what the words from {@code group} say; {@code earlier} are the deeds before, whose actor an "and" shares. */
    List<Party> subject(int group, List<Deed> earlier) {
        int i = group - 1;
        if (RELATIVE.contains(line.at(i))) {
            return antecedent(i);
        }
        if (line.at(i).equals("and") || line.at(i).equals("then") || line.at(i).equals("or")) {
            return lastActor(group, earlier);
        }
        while (i >= 0 && group - i <= FAR) {
            Party p = at(i);
            if (p != null) {
                String led = line.at(Compounds.start(line, p) - 1);
                boolean doing = p.to() == group && line.at(group).endsWith("ing") && WITH.contains(led);
                boolean aside = led.equals("not") && line.at(p.to()).equals(",");
                if (!aside && (doing || !PREPOSITIONS.contains(led))) {
                    boolean other = isOwner(p) || hasNoun(p, group);
                    return other && !doesBy(p, group) ? List.of() : Compounds.of(line, parties, p);
                }
                i = p.from() - 1;
            } else if (line.at(i).equals(")") || line.at(i).equals("]")) {
                i = opening(i) - 1;
            } else if (NOBODY.contains(line.at(i)) && at(i - 1) != null) {
                i--;
            } else if (NOBODY.contains(line.at(i)) || BORDER.contains(line.at(i))) {
                return List.of();
            } else {
                i--;
            }
        }
        return List.of();
    }

    /** Who does what a participle behind a comma adds: "A attacked B, accusing C" is A's. */
    List<Party> main(int group, List<Deed> earlier) {
        int start = opened(Circumstances.start(line.low(), group - 1), group);
        for (Deed d : earlier.reversed()) {
            if (d.word() >= start
                    && d.word() < group
                    && d.actor() != null
                    && !d.rule().equals(RuleReading.PASSIVE)) {
                return List.of(d.actor());
            }
        }
        for (int i = start; i < group; i++) {
            Party p = at(i);
            if (p != null) {
                if (!PREPOSITIONS.contains(line.at(Compounds.start(line, p) - 1)) && !isOwner(p)) {
                    return Compounds.of(line, parties, p);
                }
                i = p.to() - 1;
            } else if (NOBODY.contains(line.at(i))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** After the last word that opens a clause in a clause: "where they erred and what B had spoilt, imposing …". */
    private int opened(int start, int group) {
        for (int i = group - 1; i > start; i--) {
            if (OPENING.contains(line.at(i))) {
                return i + 1;
            }
        }
        return start;
    }

    /** Whose thing it is that the words from {@code group} say something of: "A's boats were wrecked". */
    List<Party> owner(int group) {
        int i = group - 1;
        while (i >= 0 && group - i <= REACH && at(i) == null && isWord(line.at(i))) {
            i--;
        }
        Party p = at(i);
        boolean owned = p != null && p.named() && isOwner(p) && p.to() + 1 < group;
        return p != null && owned ? List.of(p) : List.of();
    }

    /** Whose troops they are that the words from {@code group} say something of: "Kestrian gunboats were massed". */
    List<Party> ofTroops(int group) {
        int i = group - 1;
        if (!TROOPS.contains(line.at(i))) {
            return List.of();
        }
        while (i >= 0 && group - i <= ADJECTIVES && at(i) == null && isWord(line.at(i))) {
            i--;
        }
        Party p = at(i);
        return p == null || !p.named() ? List.of() : List.of(p);
    }

    private static boolean isWord(String w) {
        boolean letter = !w.isEmpty() && (Character.isLetter(w.charAt(0)) || w.equals("'s") || w.equals("'"));
        return letter
                && !PREPOSITIONS.contains(w)
                && !NOBODY.contains(w)
                && (w.equals("'s") || !AUXILIARIES.contains(w));
    }

    private boolean isOwner(Party p) {
        return line.at(p.to()).equals("'s") || line.at(p.to()).equals("'");
    }

    /** "The Kestrian language is banned", "Kestria proposals": another noun follows, which is the subject. */
    private boolean hasNoun(Party p, int group) {
        String w = line.at(p.to());
        return p.named()
                && p.to() < group
                && !w.isEmpty()
                && Character.isLetter(w.charAt(0))
                && !w.endsWith("ly")
                && !AUXILIARIES.contains(w)
                && !PREPOSITIONS.contains(w)
                && !NO_NOUNS.contains(w)
                && EventWords.standard().verb(line, p.to()) == null;
    }

    private boolean doesBy(Party p, int group) {
        for (int i = p.to(); i < group; i++) {
            if (DOING.contains(line.at(i))) {
                return true;
            }
        }
        return false;
    }

    private int opening(int closing) {
        int i = closing;
        while (i > 0
                && closing - i < FAR
                && !line.at(i).equals("(")
                && !line.at(i).equals("[")) {
            i--;
        }
        return i;
    }

    /** "Kestria, which …", "It was Kestria that …". */
    private List<Party> antecedent(int relative) {
        int i = relative - 1;
        if (line.at(i).equals(",")) {
            i--;
        }
        Party p = at(i);
        if (p != null && isAside(p)) {
            p = at(Compounds.start(line, p) - 3);
        }
        return p == null || (line.at(relative).equals("that") && !wasIt(p)) ? List.of() : List.of(p);
    }

    /** "Kestria, not Veldania, that". */
    private boolean isAside(Party p) {
        int not = Compounds.start(line, p) - 1;
        return line.at(not).equals("not") && line.at(not - 1).equals(",");
    }

    /** "It was Kestria that": other words before "that" are told something, they don't do it. */
    private boolean wasIt(Party p) {
        String before = line.at(Compounds.start(line, p) - 1);
        return before.equals("was") || before.equals("is") || before.equals("not");
    }

    private static List<Party> lastActor(int before, List<Deed> earlier) {
        for (Deed d : earlier.reversed()) {
            if (d.word() < before && before - d.word() < FAR * 2 && d.actor() != null) {
                return List.of(d.actor());
            }
        }
        return List.of();
    }

    /** To whom it is done, looked for from a word on. */
    List<Party> object(int from, EventType type) {
        String led = "";
        for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
            Party p = at(i);
            if (p != null && OF_TROOPS.contains(type) && areTroops(p)) {
                i = p.to() - 1;
                continue;
            }
            if (p != null && !(OWN.contains(line.at(p.from() - 1)) && !p.named())) {
                return isLed(led, type) ? objects(p) : List.of();
            }
            if (ENDS_OBJECT.contains(line.at(i)) || AUXILIARIES.contains(line.at(i))) {
                return List.of();
            }
            led = PREPOSITIONS.contains(line.at(i)) ? line.at(i) : led;
        }
        return List.of();
    }

    /** Soldiers and arms of nobody's are what is moved, not to whom it is done. */
    private boolean areTroops(Party p) {
        boolean nobodys = !p.named() || p.who().startsWith("group/unnamed-");
        return nobodys && TROOPS.contains(line.at(p.to() - 1));
    }

    private static boolean isLed(String preposition, EventType type) {
        return ALWAYS.contains(preposition)
                || SOMETIMES.getOrDefault(preposition, Set.of()).contains(type);
    }

    /** The parties that are joined from the word on: "between A and B". */
    List<Party> joined(int from) {
        int i = from;
        while (i < from + 3 && at(i) == null) {
            i++;
        }
        Party first = at(i);
        return first == null
                ? List.of()
                : Compounds.of(line, parties, first).stream()
                        .filter(p -> p.from() >= first.from())
                        .toList();
    }

    /** With those joined to it, but not the subject of the next clause: "hit a guard and a doctor was called". */
    private List<Party> objects(Party first) {
        List<Party> out = new ArrayList<>();
        for (Party p : Compounds.of(line, parties, first)) {
            boolean begins =
                    AUXILIARIES.contains(line.at(p.to())) && !line.at(p.to()).equals("'s");
            if (p.from() >= first.from() && (p.equals(first) || !begins)) {
                out.add(p);
            }
        }
        return out;
    }

    /** "… by A". */
    List<Party> agent(int from) {
        for (int i = from; i < Math.min(line.size(), from + FAR); i++) {
            if (line.at(i).equals("by")) {
                return object(i + 1, EventType.AGREE);
            }
            if (ENDS_OBJECT.contains(line.at(i))) {
                break;
            }
        }
        return List.of();
    }
}
