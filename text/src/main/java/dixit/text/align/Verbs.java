package dixit.text.align;

import java.util.HashMap;
import java.util.Map;

/** Present and past of English verbs: the irregular ones by a list of school grammar, the others by their ending. */
final class Verbs {
    private static final Map<String, String> PAST =
            past("was is, was am, were are, had have, had has, did do, did does,"
                    + " said say, said says, went go, got get, made make, knew know, thought think, took take, saw see, came come,"
                    + " gave give, found find, told tell, became become, left leave, felt feel, brought bring, began begin,"
                    + " kept keep, held hold, wrote write, stood stand, heard hear, meant mean, met meet, ran run, paid pay,"
                    + " sat sit, spoke speak, led lead, grew grow, lost lose, fell fall, sent send, built build,"
                    + " understood understand, drew draw, broke break, spent spend, rose rise, drove drive, bought buy, wore wear,"
                    + " chose choose, fought fight, won win, taught teach, ate eat, slept sleep, sold sell, caught catch,"
                    + " threw throw, flew fly, forgot forget, shook shake, struck strike, swore swear");

    private Verbs() {}

    /** True if the two are the same verb, the one in the past and the other not. */
    static boolean differInTense(String a, String b) {
        return isPastOf(a, b) || isPastOf(b, a);
    }

    private static boolean isPastOf(String past, String now) {
        if (PAST.containsKey(past + ' ' + now) || PAST.containsKey(past + ' ' + withoutS(now))) {
            return true;
        }
        String base = withoutS(now);
        boolean regular = past.endsWith("ed") && base.length() > 2;
        return regular
                && (past.equals(base + "ed")
                        || past.equals(base + "d")
                        || (base.endsWith("y") && past.equals(base.substring(0, base.length() - 1) + "ied"))
                        || past.equals(base + base.charAt(base.length() - 1) + "ed"));
    }

    private static String withoutS(String verb) {
        return verb.length() > 3 && verb.endsWith("s") && !verb.endsWith("ss")
                ? verb.substring(0, verb.length() - 1)
                : verb;
    }

    private static Map<String, String> past(String pairs) {
        Map<String, String> out = new HashMap<>();
        for (String pair : pairs.split(",", -1)) {
            out.put(pair.strip(), "");
        }
        return Map.copyOf(out);
    }
}
