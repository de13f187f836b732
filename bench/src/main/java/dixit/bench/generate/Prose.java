package dixit.bench.generate;

import java.util.List;

/** Sentences about nothing. Not thread-safe. */
final class Prose {
    private static final List<String> BEFORE = List.of(
            "after the %s, ",
            "in %s, ", "despite the %s, ", "before the %s, ", "because of the %s, ", "under the %s, ");
    private static final List<String> LINKS = List.of(
            " and ",
            " but ",
            ", although ",
            ", because ",
            " while ",
            ", so that ",
            " unless ",
            " as soon as ",
            " until ");
    private static final List<String> MODALS = List.of(
            "will", "would", "must", "cannot", "should", "may", "will not", "could", "has to", "does not want to");

    private final World world;
    private final Vocabulary words;
    private final Dice dice;

    Prose(World world, Vocabulary words, Dice dice) {
        this.world = world;
        this.words = words;
        this.dice = dice;
    }

    /** Such as {@code the joint harbour committee}. */
    String thing() {
        double kind = dice.between(0, 99);
        if (kind < 12) {
            return "the " + words.coined(dice) + " " + words.noun(dice);
        }
        if (kind < 22) {
            return dice.pick(world.states()).name();
        }
        if (kind < 28) {
            return dice.between(2, 900) + (dice.chance(0.3) ? ",000 " : " ") + plural(words.noun(dice));
        }
        String adjective = dice.chance(0.45) ? words.adjective(dice) + " " : "";
        String first = dice.chance(0.25) ? words.noun(dice) + " " : "";
        String rest = dice.chance(0.18) ? " of " + words.coined(dice) : "";
        return (dice.chance(0.75) ? "the " : "our ") + adjective + first + words.noun(dice) + rest;
    }

    /** What happened, without capital and full stop; {@code links} says how many clauses may follow the first. */
    String happened(int links) {
        StringBuilder s = new StringBuilder(opening()).append(past());
        for (int i = 0; i < links; i++) {
            s.append(dice.pick(LINKS)).append(past());
        }
        return s.toString();
    }

    /** What somebody thinks of it, without capital and full stop. */
    String meant(int links) {
        StringBuilder s = new StringBuilder(opening()).append(modal());
        for (int i = 0; i < links; i++) {
            s.append(dice.pick(LINKS)).append(modal());
        }
        return s.toString();
    }

    String question() {
        return switch (dice.between(0, 3)) {
            case 0 -> "Why did " + thing() + " " + words.verb(dice) + " " + thing() + "?";
            case 1 -> "Do you think that " + meant(0) + "?";
            case 2 -> "Will " + thing() + " " + words.verb(dice) + " " + thing() + " this year?";
            default ->
                "You once said that " + thing() + " would " + words.verb(dice) + " " + thing()
                        + ". Is that still true?";
        };
    }

    /** So many sentences of somebody's opinion. */
    String opinion(int sentences) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            s.append(i == 0 ? "" : " ").append(sentence(meant(dice.between(0, 2))));
        }
        return s.toString();
    }

    /** So many sentences of report. */
    String report(int sentences) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            s.append(i == 0 ? "" : " ").append(sentence(happened(dice.between(0, 2))));
        }
        return s.toString();
    }

    /** With capital and full stop. */
    static String sentence(String clause) {
        return capital(clause) + ".";
    }

    static String capital(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }

    private String opening() {
        if (dice.chance(0.8)) {
            return "";
        }
        String of = dice.pick(BEFORE);
        return of.formatted(of.startsWith("in ") ? words.coined(dice) : words.noun(dice));
    }

    private String past() {
        String adverb = dice.chance(0.15) ? words.adverb(dice) + " " : "";
        return thing() + " " + adverb + Vocabulary.past(words.verb(dice)) + " " + thing();
    }

    private String modal() {
        return thing() + " " + dice.pick(MODALS) + " " + words.verb(dice) + " " + thing();
    }

    private static String plural(String noun) {
        if (noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("x") || noun.endsWith("ss")) {
            return noun + "es";
        }
        if (noun.endsWith("s")) {
            return noun;
        }
        boolean y = noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return y ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
