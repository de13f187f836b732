package dixit.extract.event;

import dixit.extract.claim.Circumstances;
import dixit.record.EventMode;
import dixit.record.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a SANCTION was done, by the very words that it rests on: "cut ties" severs, "imposed duties" does what its object says,
 * "froze assets" is a sanction and "froze relations" cuts them. Words that say nothing of it leave it open. The modes are those
 * of {@link EventMode}. Pure functions.
 */
final class Modes {
    private static final int BEHIND = 10;
    private static final int BEFORE = 8;
    private static final int TITLE = 4;

    /** Verbs and nouns that tell by themselves. */
    private static final Map<String, EventMode> TELLING = new HashMap<>();
    /** Objects of verbs that say little more: "imposed on us a number of duties". */
    private static final Map<String, EventMode> OBJECTS = new HashMap<>();

    static {
        tell(TELLING, EventMode.SANCTIONS, """
                sanction sanctions sanctioned sanctioning embargo embargoes embargoed embargoing blacklist blacklists
                blacklisted blacklisting boycott boycotts boycotted boycotting
                """);
        tell(TELLING, EventMode.DUTIES, "tariff tariffs duties duty");
        tell(TELLING, EventMode.BAN, """
                outlaw outlaws outlawed outlawing prohibit prohibits prohibited prohibiting proscribe proscribes proscribed
                proscribing designated
                """);
        tell(TELLING, EventMode.CONVICT, """
                convict convicts convicted convicting conviction sentence sentences sentenced sentencing fined
                """);
        tell(TELLING, EventMode.CANCEL, """
                cancel cancels cancelled canceled cancelling canceling cancellation
                """);
        tell(TELLING, EventMode.EXPEL, """
                expel expels expelled expelling expulsion expulsions oust ousts ousted ousting eject ejected deport deported
                """);
        tell(TELLING, EventMode.WITHDRAW, """
                withdraw withdraws withdrew withdrawn withdrawing withdrawal quit quits quitting leave leaves left leaving
                exit exits exited exiting recall recalls recalled recalling recede receded secede seceded
                """);
        tell(TELLING, EventMode.SEVER, """
                sever severs severed severing severance downgrade downgrades downgraded downgrading
                disassociate disassociated dissociate dissociated rupture
                """);
        tell(OBJECTS, EventMode.SANCTIONS, "restrictions restriction measures penalties penalty curbs");
        tell(OBJECTS, EventMode.SEVER, """
                relations ties contacts contact talks negotiations cooperation aid assistance supplies deliveries exchanges
                channels links
                """);
    }

    /** What is cut, suspended, frozen or broken off is told by its object. */
    private static final Set<String> STOPPING = Words.of("""
            cut cuts cutting break breaks broke broken breaking suspend suspends suspended suspending suspension freeze freezes
            froze frozen freezing stop stops stopped stopping end ends ended ending reduce reduces reduced reducing
            halt halts halted halting
            """);

    /** What makes less of what was imposed. */
    private static final Set<String> EASING = Words.of("""
            cut cuts cutting suspend suspends suspended suspending stop stops stopped stopping end ends ended ending reduce
            reduces reduced reducing halt halts halted halting withdraw withdraws withdrew withdrawn withdrawing cancel
            cancels cancelled canceled cancelling canceling
            """);

    private static final Set<String> IMPOSED =
            Words.of("sanctions embargo duties tariffs restrictions ban bans curbs penalties boycott");

    /** More of what two sides have or send, and one of them stops. */
    private static final Set<String> CUT = Words.of("""
            relationship consultations dialogue partnership communications connections traffic trade exports shipments sales
            flights gas oil grain electricity water payments loans credits credit funding diplomatic
            """);

    private static final Set<String> MONEY = Words.of("assets asset accounts account funds property reserves savings");
    private static final Set<String> BANS = Words.of("ban bans banned banning");
    private static final Set<String> TRADE = Words.of("""
            import imports importing export exports exporting goods trade sale sales products shipments purchases fish meat
            grain oil gas flights
            """);
    private static final Set<String> PULLING =
            Words.of("pull pulls pulled pulling walk walks walked walking step stepped");
    private static final Set<String> CLAUSE = Words.of(". ; : ( ) ! ? but because while which who – —");

    private Modes() {}

    private static void tell(Map<String, EventMode> map, EventMode mode, String words) {
        Words.of(words).forEach(w -> map.put(w, mode));
    }

    /** The deed with its mode, if it has none and its words tell one. */
    static Deed told(Line line, Deed d) {
        if (d.type() != EventType.SANCTION || d.mode() != null) {
            return d;
        }
        return isEased(line, d.word())
                ? new Deed(
                        d.word(),
                        d.actor(),
                        EventType.CONCEDE,
                        d.recipient(),
                        d.rule(),
                        d.score(),
                        d.teller(),
                        null,
                        d.denial())
                : d.in(of(line, d.word()));
    }

    /** "Cut duties", "halted the sanctions": what was imposed is less. */
    private static boolean isEased(Line line, int word) {
        int verb = word;
        while (verb > 0 && word - verb < TITLE && IMPOSED.contains(line.at(word)) && !EASING.contains(line.at(verb))) {
            verb--;
        }
        if (!EASING.contains(line.at(verb))) {
            return false;
        }
        for (int k = verb + 1; k < Math.min(line.size(), verb + TITLE); k++) {
            if (IMPOSED.contains(line.at(k))) {
                return true;
            }
            if (CLAUSE.contains(line.at(k)) || Clause.PREPOSITIONS.contains(line.at(k))) {
                return false;
            }
        }
        return false;
    }

    /** The mode that the word tells, else the words behind it, else those before it; null where none does. */
    static @Nullable EventMode of(Line line, int word) {
        EventMode own = byWord(line, word);
        if (STOPPING.contains(line.at(word))) {
            return own;
        }
        int end = Math.min(Circumstances.end(line.low(), word), word + BEHIND);
        for (int i = word + 1; own == null && i < end && !CLAUSE.contains(line.at(i)); i++) {
            own = near(line, i);
        }
        for (int i = word - 1; own == null && i >= Math.max(0, word - BEFORE) && !CLAUSE.contains(line.at(i)); i--) {
            own = near(line, i);
        }
        return own;
    }

    /** A word beside the one that the deed rests on: nouns of a thing that can be imposed, not any verb. */
    private static @Nullable EventMode near(Line line, int i) {
        EventType noun = EventWords.standard().noun(line, i);
        EventMode object = OBJECTS.get(line.at(i));
        return noun == EventType.SANCTION || BANS.contains(line.at(i)) ? byWord(line, i) : object;
    }

    private static @Nullable EventMode byWord(Line line, int i) {
        String w = line.at(i);
        if (STOPPING.contains(w)) {
            return stopped(line, i);
        }
        if (BANS.contains(w)) {
            return isFollowed(line, i, TRADE) ? EventMode.SANCTIONS : EventMode.BAN;
        }
        if (PULLING.contains(w)) {
            return line.at(i + 1).equals("out") || line.at(i + 1).equals("away") ? EventMode.WITHDRAW : null;
        }
        if (w.equals("found") || w.equals("finds") || w.equals("find")) {
            return isFollowed(line, i, Set.of("guilty", "liable")) ? EventMode.CONVICT : null;
        }
        EventMode mode = TELLING.get(w);
        return mode == null ? OBJECTS.get(w) : mode;
    }

    /** "Froze assets", "cut all ties", "relations were broken off"; null where nothing of it is stopped. */
    private static @Nullable EventMode stopped(Line line, int i) {
        if (isFollowed(line, i, MONEY)) {
            return EventMode.SANCTIONS;
        }
        int end = Math.min(Circumstances.end(line.low(), i), i + BEHIND);
        for (int k = i + 1; k < end && !CLAUSE.contains(line.at(k)); k++) {
            if (isCut(line.at(k))) {
                return EventMode.SEVER;
            }
        }
        for (int k = i - 1; k >= Math.max(0, i - BEFORE) && !CLAUSE.contains(line.at(k)); k--) {
            if (isCut(line.at(k))) {
                return EventMode.SEVER;
            }
        }
        return null;
    }

    private static boolean isCut(String word) {
        return OBJECTS.get(word) == EventMode.SEVER || CUT.contains(word);
    }

    private static boolean isFollowed(Line line, int i, Set<String> words) {
        for (int k = i + 1; k < Math.min(line.size(), i + 1 + TITLE) && !CLAUSE.contains(line.at(k)); k++) {
            if (words.contains(line.at(k))) {
                return true;
            }
        }
        return false;
    }
}
