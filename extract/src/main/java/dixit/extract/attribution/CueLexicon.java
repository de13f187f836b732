package dixit.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verbs and nouns that report, with what may follow them; {@code verbs.tsv} and {@code nouns.tsv} beside this class
 * say what the columns mean. Loaded once; immutable and thread-safe.
 */
final class CueLexicon {
    /** How a verb's form is used. */
    enum Form {
        PRESENT,
        THIRD,
        PAST,
        GERUND,
        PARTICIPLE
    }

    /**
     * A verb.
     *
     * @param lemma as in a dictionary
     * @param kind its class
     * @param frames what may follow it
     */
    record Verb(String lemma, String kind, Set<String> frames) {
        boolean takes(String frame) {
            return frames.contains(frame);
        }

        boolean isSpeech() {
            return kind.equals("say") || kind.equals("manner");
        }
    }

    /** A noun and what may follow it. */
    record Noun(String lemma, String kind, Set<String> frames) {}

    private static final class Holder {
        private static final CueLexicon STANDARD = new CueLexicon();
    }

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Set<Form>> forms = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();

    private CueLexicon() {
        rows("verbs.tsv").forEach(this::addVerb);
        rows("nouns.tsv").forEach(this::addNoun);
    }

    static CueLexicon standard() {
        return Holder.STANDARD;
    }

    @Nullable
    Verb verb(String low) {
        return verbs.get(low);
    }

    @Nullable
    Noun noun(String low) {
        return nouns.get(low);
    }

    boolean isForm(String low, Form form) {
        return forms.getOrDefault(low, Set.of()).contains(form);
    }

    /** A finite form of a verb that hardly means anything but speech. */
    boolean isPlainSpeech(String low) {
        Verb v = verbs.get(low);
        return v != null && v.takes("Q") && v.takes("P") && (isForm(low, Form.PAST) || isForm(low, Form.THIRD));
    }

    /** A tagger that has seen little news takes "said" for no verb now and then; some words leave no doubt. */
    String mend(String low, String tag) {
        return switch (low) {
            case "said", "says", "told", "added", "wrote", "tweeted", "insisted", "denied", "stressed", "argued" ->
                "VERB";
            default -> tag;
        };
    }

    private void addVerb(String[] row) {
        Verb v = new Verb(row[0], row[1], Set.of(row[2].split(" ", -1)));
        String past = pastOf(row[0]);
        String participle = past;
        if (row.length > 3) {
            String[] irregular = row[3].split(",", -1);
            past = irregular[0];
            participle = irregular[1];
        }
        add(row[0], v, Form.PRESENT);
        add(thirdOf(row[0]), v, Form.THIRD);
        add(gerundOf(row[0]), v, Form.GERUND);
        add(past, v, Form.PAST);
        add(participle, v, Form.PARTICIPLE);
    }

    private void add(String word, Verb v, Form form) {
        verbs.putIfAbsent(word, v);
        forms.merge(word, Set.of(form), CueLexicon::union);
    }

    private static Set<Form> union(Set<Form> a, Set<Form> b) {
        List<Form> both = new ArrayList<>(a);
        b.stream().filter(f -> !a.contains(f)).forEach(both::add);
        return Set.copyOf(both);
    }

    private void addNoun(String[] row) {
        Noun n = new Noun(row[0], row[1], Set.of(row[2].split(" ", -1)));
        nouns.put(row[0], n);
        nouns.put(row[0].endsWith("y") ? row[0].substring(0, row[0].length() - 1) + "ies" : row[0] + "s", n);
    }

    private static String thirdOf(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
        return lemma + (hissing ? "es" : "s");
    }

    private static String gerundOf(String lemma) {
        if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return (doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma) + "ing";
    }

    private static String pastOf(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return (doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma) + "ed";
    }

    private static boolean doubles(String lemma) {
        return Set.of(
                        "admit", "quip", "plan", "rebut", "brag", "beg", "snap", "slam", "dub", "commit", "blog", "rip",
                        "chat")
                .contains(lemma);
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    private static List<String[]> rows(String name) {
        InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .peek(r -> check(name, r))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
    }

    private static void check(String name, String[] row) {
        if (row.length < 3) {
            throw new IllegalStateException("the word list " + name + " has a row of " + Arrays.toString(row));
        }
    }
}
