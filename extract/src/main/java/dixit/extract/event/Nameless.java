package dixit.extract.event;

import java.util.List;
import java.util.Set;

/** Finds somebody whom a sentence speaks of without a name, "the king of Kestria", "her guest". Pure functions. */
final class Nameless {
    private static final int BACK = 4;
    private static final Set<String> DETERMINERS = Words.of("""
            the a an his her their our my its your this that another some one every each no 's
            """);
    private static final Set<String> PEOPLE = Words.of("""
            king queen prince princess emperor empress monarch duke count baron knight guest host hostess father mother son
            daughter brother sister husband wife widow uncle aunt cousin nephew grandfather friend neighbour neighbor
            colleague rival visitor stranger boy girl lad child man woman president premier minister chancellor secretary
            deputy mayor governor judge general admiral colonel captain sergeant soldier officer sailor pilot engineer doctor
            nurse teacher pupil student clerk cook guard driver priest bishop pope envoy consul diplomat aide chief chairman
            head boss spokesman spokeswoman poet author writer singer painter thief spy hero heir expert witness
            """);
    private static final List<String> ENDINGS = List.of("man", "woman", "er", "or", "ist", "ian", "ess");

    private Nameless() {}

    /** Whether one is spoken of before the word: a noun for a person behind an article or a possessive, no title of a name. */
    static boolean before(Line line, int end) {
        for (int i = 1; i < end; i++) {
            boolean free = !line.capital(i + 1) || i + 1 >= end;
            if (isPerson(line.at(i)) && free && !isLed(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(String low) {
        boolean agent = EventWords.standard().isAgent(low)
                && !Parties.isHead(low)
                && ENDINGS.stream().anyMatch(low::endsWith);
        return agent || PEOPLE.contains(low);
    }

    /** Without an article near before it, or led by a preposition. */
    private static boolean isLed(Line line, int i) {
        for (int k = i - 1; k >= Math.max(0, i - BACK); k--) {
            if (Clause.PREPOSITIONS.contains(line.at(k))) {
                return true;
            }
            if (DETERMINERS.contains(line.at(k))) {
                return Clause.PREPOSITIONS.contains(line.at(k - 1));
            }
        }
        return true;
    }
}
