package dixit.bench.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names that nobody has, put together from syllables. */
final class Names {
    private static final List<String> BEGINNINGS = List.of(
            "Bal", "Bren", "Cal", "Dor", "Dra", "Eld", "Fen", "Gal", "Hal", "Ist", "Jor", "Kel", "Kva", "Lor", "Mar",
            "Mel", "Nor", "Ost", "Pel", "Quen", "Ras", "Sel", "Sko", "Tal", "Tren", "Ul", "Vel", "Var", "Wes", "Zan");
    private static final List<String> MIDDLES = List.of(
            "a", "e", "i", "o", "u", "an", "en", "ol", "ir", "av", "ed", "om", "un", "ash", "eth", "ik", "or", "el",
            "ander", "ovi");
    private static final List<String> SURNAMES = List.of(
            "sen", "berg", "ic", "ova", "mann", "ard", "idze", "escu", "holm", "wick", "quist", "ano", "ez", "oglu",
            "yan", "ski", "dal", "mere", "ton", "ak", "enko", "ell");
    private static final List<String> COINED = List.of(
            "hult", "mark", "gate", "stad", "vik", "ford", "mouth", "stein", "haven", "moor", "brand", "nost", "grim",
            "thal", "rok", "zeld", "lund", "pash", "tor", "wyn");

    private Names() {}

    /** So many different family names. */
    static List<String> surnames(Dice dice, int count) {
        return different(dice, count, SURNAMES);
    }

    /** So many different names of things and places: ships, towns, treaties. */
    static List<String> coined(Dice dice, int count) {
        return different(dice, count, COINED);
    }

    /** The first part of a state's or a city's name. */
    static List<String> stems(Dice dice, int count) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(dice.pick(BEGINNINGS) + dice.pick(List.of("m", "d", "v", "th", "rn", "sk", "ng", "br")));
        }
        return List.copyOf(names);
    }

    private static List<String> different(Dice dice, int count, List<String> endings) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String middle = dice.pick(MIDDLES) + (dice.chance(0.3) ? dice.pick(List.of("l", "n", "r", "t", "v")) : "");
            String second = dice.chance(0.2) ? dice.pick(MIDDLES) : "";
            names.add(dice.pick(BEGINNINGS) + middle + second + dice.pick(endings));
        }
        return List.copyOf(names);
    }
}
