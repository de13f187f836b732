package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns that institutions are called by, and words beside them that tell institutions from everyday things. */
final class Nouns {
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        put(Kind.TREATY, "treaty treaties pact pacts convention conventions covenant");
        put(
                Kind.AGREEMENT,
                "agreement agreements accord accords deal protocol protocols memorandum charter declaration armistice "
                        + "ceasefire truce compact moratorium communique communiqué framework");
        put(Kind.INITIATIVE, "initiative initiatives plan partnership proposal");
        put(Kind.NEGOTIATION, "talks negotiations process dialogue format summit");
        put(Kind.REGIME, "mechanism regime");
        put(Kind.CHANNEL, "corridor corridors hotline channel channels");
        put(Kind.SANCTION, "embargo sanctions");
        put(Kind.DOCTRINE, "doctrine policy principle");
        put(Kind.BLOC, "coalition alliance");
        put(Kind.TRADE_MEASURE, "tariffs duties");
    }

    /** Nouns that make an institution of a name without more: states make treaties, companies don't. */
    private static final Set<String> STRONG = words(
            "treaty treaties accords convention armistice ceasefire truce doctrine hotline embargo moratorium memorandum pact");

    /** What makes a lower-case agreement or talk one of states. */
    private static final Set<String> TOPICS = words("peace ceasefire truce nuclear disarmament armistice reunification "
            + "border trade association friendship aggression nonaggression extradition readmission demarcation control "
            + "defence defense security accession swap basing migration climate fisheries transit denuclearization "
            + "denuclearisation settlement grain arms demilitarization demilitarisation defense-cooperation");

    /** Business, software and politics at home. */
    private static final Set<String> OTHER_TRADES = words("merger purchase license licence licensing credit employment "
            + "separation service services user rental lease leasing prenuptial confidentiality plea disclosure supply "
            + "distribution shareholder shareholders bargaining transfer franchise sponsorship publishing record tenancy "
            + "internet transmission network wireless hypertext file test safety party republican democratic comic annual "
            + "health pension business marketing insurance savings meal payment data school company corporate labor labour "
            + "union wage pay customer tv broadcast broadcasting media sales club coalition-government film acquisition "
            + "financing equity investor investors retail office housing church birth hiring salary contract");

    /** What every state has a policy on. */
    private static final Set<String> DEPARTMENTS = words("foreign domestic economic monetary fiscal financial security "
            + "defence defense trade energy social public environmental climate industrial agricultural health education "
            + "migration immigration cultural regional external internal national military nuclear state government "
            + "official common general european western eastern northern southern asian african american");

    /** Works of art: a name beside one of these is a title. */
    private static final Set<String> WORKS = words("film movie novel thriller book album song series episode drama "
            + "documentary play game band sitcom musical opera painting screenplay novels movies blockbuster sequel "
            + "premiere starring bestseller ballet");

    private Nouns() {}

    private static void put(Kind kind, String words) {
        for (String w : words.split(" ", -1)) {
            KINDS.put(w, kind);
        }
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** What a thing called so is, the word in small letters; null for other words. */
    static @Nullable Kind kind(String word) {
        return KINDS.get(word);
    }

    /** True for a noun that may point back to an institution: those that tell its kind, and what a body decides. */
    static boolean pointing(String word) {
        return word.equals("decision") || KINDS.containsKey(word);
    }

    static String singular(String noun) {
        return switch (noun) {
            case "treaties" -> "treaty";
            case "talks", "negotiations" -> "talks";
            case "sanctions", "tariffs", "duties" -> noun;
            default -> noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        };
    }

    static boolean strong(String word) {
        return STRONG.contains(word);
    }

    static boolean topic(String word) {
        return TOPICS.contains(word);
    }

    static boolean department(String word) {
        return DEPARTMENTS.contains(word);
    }

    static boolean otherTrade(String word) {
        return OTHER_TRADES.contains(word);
    }

    static boolean work(String word) {
        return WORKS.contains(word);
    }

    /** True if a word within six words of [from, to) tells that this is the title of a work. */
    static boolean titleOfWork(Words words, int from, int to) {
        for (int k = Math.max(0, from - 6); k < Math.min(words.size(), to + 6); k++) {
            if ((k < from || k >= to) && work(words.folded(k))) {
                return true;
            }
        }
        return false;
    }
}
