package dixit.bench.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Who there is: states, people in office and outlets, all invented, the first of each list met most often. Immutable
 * and thread-safe.
 */
record World(List<State> states, List<Person> people, List<Outlet> outlets, Zipf peopleRanks, Zipf outletRanks) {
    /** A state. */
    record State(String name, String adjective, String capital) {}

    /** Somebody who is quoted. */
    record Person(String given, String family, String office, State state) {
        String name() {
            return given + " " + family;
        }

        /** Such as {@code Kelmian foreign minister}. */
        String title() {
            return state.adjective() + " " + office;
        }
    }

    /** Who publishes. */
    record Outlet(String name, String site, boolean agency) {}

    private static final List<String> OUTLET_KINDS =
            List.of("Courier", "Gazette", "Observer", "Tribune", "Post", "Herald", "Wire", "Telegraph Agency");

    static World of(long seed) {
        Dice dice = Dice.of(seed, -1);
        List<State> states = states(dice);
        List<Person> people = new ArrayList<>();
        List<String> given = Vocabulary.lines("given-names");
        List<String> offices = Vocabulary.lines("offices");
        for (String family : Names.surnames(dice, 3000)) {
            people.add(new Person(dice.pick(given), family, dice.pick(offices), dice.pick(states)));
        }
        List<Outlet> outlets = new ArrayList<>();
        for (State state : states) {
            for (int i = 0; i < 2; i++) {
                String kind = dice.pick(OUTLET_KINDS);
                String name = (i == 0 ? state.adjective() : state.capital()) + " " + kind;
                boolean agency = kind.equals("Wire") || kind.equals("Telegraph Agency");
                outlets.add(new Outlet(name, site(name), agency));
            }
        }
        return new World(states, List.copyOf(people), List.copyOf(outlets), Zipf.of(3000, 0.9), Zipf.of(80, 0.7));
    }

    /** Somebody, the well-known more often. */
    Person person(Dice dice) {
        return dice.pick(people, peopleRanks);
    }

    Outlet outlet(Dice dice) {
        return dice.pick(outlets, outletRanks);
    }

    private static List<State> states(Dice dice) {
        List<State> states = new ArrayList<>();
        List<String> capitals = Names.coined(dice, 40);
        for (String stem : Names.stems(dice, 40)) {
            states.add(new State(stem + "oria", stem + "orian", capitals.get(states.size())));
        }
        return List.copyOf(states);
    }

    /** Under {@code .example}, which belongs to nobody (RFC 2606). */
    private static String site(String name) {
        return "www." + name.toLowerCase(java.util.Locale.ROOT).replace(" ", "-") + ".example";
    }
}
