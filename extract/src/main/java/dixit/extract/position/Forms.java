package dixit.extract.position;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The forms of English words. Pure functions. */
final class Forms {
    private Forms() {}

    /**
     * The forms of a verb.
     *
     * @param irregular past, participle and gerund, as many as are irregular
     */
    static Map<String, Set<Form>> ofVerb(String lemma, String... irregular) {
        String past = irregular.length > 0 ? irregular[0] : past(lemma);
        String participle = irregular.length > 1 ? irregular[1] : past;
        String gerund = irregular.length > 2 ? irregular[2] : gerund(lemma);
        Map<String, Set<Form>> out = new LinkedHashMap<>();
        add(out, lemma, Form.BASE);
        add(out, third(lemma), Form.THIRD);
        add(out, past, Form.PAST);
        add(out, participle, Form.PARTICIPLE);
        add(out, gerund, Form.GERUND);
        return out;
    }

    static Map<String, Set<Form>> ofNoun(String lemma) {
        Map<String, Set<Form>> out = new LinkedHashMap<>();
        add(out, lemma, Form.BASE);
        add(out, third(lemma), Form.PLURAL);
        return out;
    }

    private static void add(Map<String, Set<Form>> out, String word, Form form) {
        Set<Form> now = out.get(word);
        if (now == null) {
            out.put(word, Set.of(form));
        } else if (!now.contains(form)) {
            java.util.EnumSet<Form> both = java.util.EnumSet.copyOf(now);
            both.add(form);
            out.put(word, both);
        }
    }

    private static String third(String lemma) {
        if (consonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s")
                || lemma.endsWith("sh")
                || lemma.endsWith("ch")
                || lemma.endsWith("x")
                || lemma.endsWith("o");
        return lemma + (hissing ? "es" : "s");
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return consonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    private static String gerund(String lemma) {
        return lemma.endsWith("e") && !lemma.endsWith("ee")
                ? lemma.substring(0, lemma.length() - 1) + "ing"
                : lemma + "ing";
    }

    private static boolean consonantY(String lemma) {
        return lemma.length() > 1 && lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
