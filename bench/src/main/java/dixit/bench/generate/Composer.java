package dixit.bench.generate;

import dixit.bench.generate.Article.Kind;
import dixit.bench.generate.World.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one article. Not thread-safe. */
final class Composer {
    /** Fewest words of a body. */
    static final int SHORTEST = 300;

    /** Most words of a body. */
    static final int LONGEST = 900;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final Zipf KINDS = Zipf.of(4, 1);

    private final World world;
    private final Dice dice;
    private final Prose prose;
    private final Quoting quoting;
    private final List<Person> people = new ArrayList<>();
    private final List<Person> introduced = new ArrayList<>();

    Composer(World world, Vocabulary words, Dice dice) {
        this.world = world;
        this.dice = dice;
        this.prose = new Prose(world, words, dice);
        this.quoting = new Quoting(prose, dice);
        int many = dice.between(2, 5);
        while (people.size() < many) {
            Person person = world.person(dice);
            if (people.stream().noneMatch(p -> p.family().equals(person.family()))) {
                people.add(person);
            }
        }
    }

    Article article() {
        Kind kind = dice.pick(List.of(Kind.NEWS, Kind.WIRE, Kind.COMMENTARY, Kind.TRANSCRIPT), KINDS);
        LocalDate published = LocalDate.of(2012, 1, 1).plusDays(dice.between(0, 4700));
        World.Outlet outlet = world.outlet(dice);
        return new Article(
                kind,
                headline(kind),
                Prose.sentence(prose.happened(1)),
                world.person(dice).name(),
                outlet,
                published,
                body(kind, outlet, published),
                Prose.sentence(prose.happened(0)),
                List.of(title(), title(), title()));
    }

    private String headline(Kind kind) {
        Person first = people.getFirst();
        return switch (kind) {
            case NEWS -> dice.chance(0.4) ? title() + " — " + first.family() : title();
            case WIRE -> first.family() + ": " + title();
            case TRANSCRIPT ->
                first.name() + ": interview with the " + first.state().adjective() + " " + first.office();
            case COMMENTARY -> title() + "?";
        };
    }

    private String title() {
        return Prose.capital(prose.meant(0));
    }

    private List<String> body(Kind kind, World.Outlet outlet, LocalDate day) {
        int target = dice.between(SHORTEST + 20, LONGEST - 240);
        List<String> paragraphs = new ArrayList<>();
        int words = 0;
        while (words < target) {
            for (String paragraph : next(kind, paragraphs.isEmpty(), outlet, day)) {
                paragraphs.add(paragraph);
                words += count(paragraph);
            }
        }
        return paragraphs;
    }

    private List<String> next(Kind kind, boolean first, World.Outlet outlet, LocalDate day) {
        if (kind == Kind.TRANSCRIPT) {
            return turns();
        }
        if (first) {
            return List.of(lead(kind, outlet, day));
        }
        double reported = kind == Kind.COMMENTARY ? 0.3 : 0.62;
        if (dice.chance(reported)) {
            return List.of(said());
        }
        return List.of(
                kind == Kind.COMMENTARY && dice.chance(0.3) ? quoting.scare() : prose.report(dice.between(1, 4)));
    }

    private String lead(Kind kind, World.Outlet outlet, LocalDate day) {
        String place = people.getFirst().state().capital();
        String what =
                Prose.capital(prose.happened(1)) + ", " + people.getFirst().name() + " said on "
                        + day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH) + ".";
        return switch (kind) {
            case WIRE -> place.toUpperCase(Locale.ROOT) + ", " + DAY.format(day) + ". /" + outlet.name() + "/. " + what;
            case NEWS -> place.toUpperCase(Locale.ROOT) + " (" + outlet.name() + ") — " + what;
            case COMMENTARY, TRANSCRIPT -> prose.report(3);
        };
    }

    private String said() {
        Person person = dice.pick(people);
        boolean isNew = !introduced.contains(person);
        introduced.add(person);
        return quoting.paragraph(person, isNew);
    }

    private List<String> turns() {
        List<String> turns = new ArrayList<>();
        turns.add("Question: " + prose.question());
        turns.add(people.getFirst().name() + ": " + prose.opinion(dice.between(2, 5)));
        if (dice.chance(0.3)) {
            turns.add(prose.opinion(dice.between(1, 3)));
        }
        return turns;
    }

    /** Words between white space. */
    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
