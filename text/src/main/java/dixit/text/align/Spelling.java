package dixit.text.align;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of a word what is spelling alone. The result is for comparing, not for showing: {@code promise} becomes
 * {@code promize}, which does no harm.
 */
final class Spelling {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("judgement", "judgment"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("storey", "story"),
            Map.entry("kerb", "curb"),
            Map.entry("okay", "ok"),
            Map.entry("towards", "toward"),
            Map.entry("afterwards", "afterward"),
            Map.entry("backwards", "backward"),
            Map.entry("amongst", "among"),
            Map.entry("whilst", "while"),
            Map.entry("em", "them"),
            Map.entry("cause", "because"),
            Map.entry("mister", "mr"),
            Map.entry("doctor", "dr"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("learnt", "learned"),
            Map.entry("burnt", "burned"),
            Map.entry("spelt", "spelled"),
            Map.entry("dreamt", "dreamed"));
    private static final Set<String> OUR =
            Set.of("our", "your", "hour", "four", "tour", "pour", "sour", "dour", "flour", "scour", "glamour", "hours");

    private Spelling() {}

    /** @param lower in lower case, letters and digits with apostrophes at most */
    static String key(String lower) {
        String plain = lower.indexOf('\'') < 0 ? lower : lower.replace("'", "");
        String same = SAME.get(plain);
        // "cause" is a word of its own; the short form of "because" has its apostrophe.
        if (same != null && !((plain.equals("cause") || plain.equals("em")) && plain.equals(lower))) {
            return same;
        }
        return plain.length() < 5 ? plain : variants(plain);
    }

    private static String variants(String w) {
        String s = w;
        s = end(s, "isation", "ization");
        s = end(s, "isations", "izations");
        s = end(s, "ising", "izing");
        s = end(s, "ised", "ized");
        s = end(s, "ises", "izes");
        s = end(s, "ise", "ize");
        s = end(s, "yse", "yze");
        s = end(s, "ysed", "yzed");
        s = end(s, "ence", "ense");
        s = end(s, "ences", "enses");
        s = end(s, "elled", "eled");
        s = end(s, "elling", "eling");
        s = end(s, "ogue", "og");
        s = end(s, "ogues", "ogs");
        s = end(s, "tre", "ter");
        s = end(s, "tres", "ters");
        if (!OUR.contains(s)) {
            s = end(s, "our", "or");
            s = end(s, "ours", "ors");
            s = end(s, "oured", "ored");
            s = end(s, "ouring", "oring");
            s = end(s, "ourable", "orable");
            s = end(s, "ourhood", "orhood");
        }
        return s;
    }

    private static String end(String word, String british, String american) {
        return word.endsWith(british) && word.length() > british.length() + 1
                ? word.substring(0, word.length() - british.length()) + american
                : word;
    }

    /** Lower case, without accents; every apostrophe becomes the straight one. */
    static String fold(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 0x80;
        }
        if (ascii) {
            return word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int type = Character.getType(c);
            if (Tokens.isApostrophe(c)) {
                out.append('\'');
            } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                out.append(c);
            }
        }
        String folded = out.toString().toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? word : folded;
    }
}
