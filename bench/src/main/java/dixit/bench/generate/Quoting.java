package dixit.bench.generate;

import dixit.bench.generate.World.Person;
import java.util.List;

/** The ways a paper reports what somebody said. One document keeps one style of quotation marks. Not thread-safe. */
final class Quoting {
    private static final List<String> SAID = List.of(
            "said",
            "told reporters",
            "added",
            "warned",
            "insisted",
            "argued",
            "noted",
            "announced",
            "stressed",
            "acknowledged");
    private static final List<String> THAT =
            List.of("said", "warned", "claimed", "denied", "confirmed", "insisted", "argued", "predicted", "promised");
    private static final List<List<String>> MARKS =
            List.of(List.of("\"", "\""), List.of("“", "”"), List.of("«", "»"), List.of("‘", "’"));
    private static final Zipf STYLES = Zipf.of(4, 1.2);

    private final Prose prose;
    private final Dice dice;
    private final List<String> marks;

    Quoting(Prose prose, Dice dice) {
        this.prose = prose;
        this.dice = dice;
        this.marks = dice.pick(MARKS, STYLES);
    }

    /** A paragraph that reports what a person said; {@code full} names the person with given name and office. */
    String paragraph(Person person, boolean full) {
        String who = full ? "the " + person.title() + ", " + person.name() + "," : person.family();
        String name = full ? person.name() : person.family();
        return switch (dice.between(0, 8)) {
            case 0 -> quote(within()) + " " + name + " " + dice.pick(SAID) + ".";
            case 1 -> quote(within()) + " " + name + " " + dice.pick(SAID) + ". " + quote(prose.opinion(1));
            case 2 -> Prose.capital(who) + " " + dice.pick(THAT) + " that " + prose.meant(dice.between(0, 1)) + ".";
            case 3 -> "According to " + name + ", " + prose.happened(dice.between(0, 1)) + ".";
            case 4 -> Prose.capital(who) + " " + dice.pick(SAID) + ": " + quote(prose.opinion(dice.between(1, 3)));
            case 5 -> Prose.capital(prose.meant(1)) + ", " + name + " " + dice.pick(THAT) + ".";
            case 6 -> mixed(who);
            case 7 -> inverted(name);
            default ->
                Prose.capital(who) + " " + dice.pick(THAT) + " that " + prose.meant(0) + ". "
                        + quote(prose.opinion(dice.between(1, 2)).replaceFirst("\\.$", ",")) + " " + name + " "
                        + dice.pick(SAID) + ".";
        };
    }

    /** Words in marks that nobody said. */
    String scare() {
        return "The so-called " + marks.get(0) + prose.thing().replaceFirst("^(the|our) ", "") + marks.get(1) + " "
                + "did not change this: " + prose.happened(0) + ".";
    }

    String quote(String words) {
        return marks.get(0) + words + marks.get(1);
    }

    private String within() {
        return Prose.capital(prose.meant(dice.between(0, 2))) + ",";
    }

    private String mixed(String who) {
        return Prose.capital(who) + " called " + prose.thing() + " " + quote(prose.thing()) + " and " + dice.pick(THAT)
                + " that " + prose.meant(0) + ".";
    }

    private String inverted(String name) {
        String all = prose.meant(2);
        int comma = all.indexOf(" ", all.length() / 2);
        return quote(Prose.capital(all.substring(0, comma)) + ",") + " said " + name + ", "
                + quote(all.substring(comma + 1) + ".");
    }
}
