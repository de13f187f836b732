package dixit.bench.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Words with the frequencies of a language: a few very often, most of tens of thousands seldom. Our own short lists,
 * the rest coined. Immutable and thread-safe.
 */
final class Vocabulary {
    private static final int COINED = 40_000;

    private final List<String> nouns = lines("nouns");
    private final List<String> verbs = lines("verbs");
    private final List<String> adjectives = lines("adjectives");
    private final List<String> adverbs = lines("adverbs");
    private final List<String> coined;
    private final Zipf nounRanks = Zipf.of(nouns.size(), 1.0);
    private final Zipf verbRanks = Zipf.of(verbs.size(), 1.0);
    private final Zipf adjectiveRanks = Zipf.of(adjectives.size(), 1.0);
    private final Zipf coinedRanks = Zipf.of(COINED, 1.0);

    Vocabulary(long seed) {
        coined = Names.coined(Dice.of(seed, -2), COINED);
    }

    String noun(Dice dice) {
        return dice.pick(nouns, nounRanks);
    }

    /** As it stands after {@code will}. */
    String verb(Dice dice) {
        return dice.pick(verbs, verbRanks);
    }

    String adjective(Dice dice) {
        return dice.pick(adjectives, adjectiveRanks);
    }

    String adverb(Dice dice) {
        return dice.pick(adverbs);
    }

    /** A name of a ship, a town, a treaty. */
    String coined(Dice dice) {
        return dice.pick(coined, coinedRanks);
    }

    /** The past of one of our verbs; all are regular. */
    static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean y = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return y ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }

    /** The lines of a list that lies beside this class. */
    static List<String> lines(String list) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/dixit/bench/" + list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of words named " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
