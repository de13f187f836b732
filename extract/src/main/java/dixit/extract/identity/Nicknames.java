package dixit.extract.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short forms of given names. Source: general knowledge. */
final class Nicknames {
    private static final List<String> GROUPS = List.of(
            "william bill billy will",
            "robert bob bobby rob robbie",
            "richard dick rick",
            "james jim jimmy jamie",
            "john jack johnny jon",
            "joseph joe joey",
            "michael mike mick",
            "thomas tom tommy",
            "edward ed eddie ted",
            "theodore ted teddy",
            "anthony tony",
            "antonio tony",
            "donald don donnie",
            "daniel dan danny",
            "david dave",
            "steven stephen steve stefan",
            "charles chuck charlie",
            "kenneth ken",
            "ronald ron",
            "gerald jerry",
            "timothy tim",
            "christopher chris",
            "nicholas nick",
            "matthew matt",
            "samuel sam",
            "benjamin ben",
            "alexander alex sasha",
            "andrew andy drew",
            "gregory greg",
            "jeffrey jeff geoffrey",
            "lawrence larry",
            "patrick pat",
            "peter pete",
            "phillip philip phil",
            "raymond ray",
            "rudolph rudy",
            "elizabeth liz beth betty",
            "margaret maggie peggy",
            "katherine catherine kate kathy katie cathy",
            "patricia pat patty",
            "susan sue suzie",
            "deborah debbie",
            "barbara barb",
            "hillary hilary",
            "volodymyr vladimir",
            "oleksandr aleksandr alexander",
            "mykola nikolai",
            "serhii sergei",
            "dmitry dmytro dima",
            "yuri yury",
            "yevgeny evgeny eugene",
            "piotr petr",
            "mikhail misha",
            "bernard bernie",
            "abraham abe",
            "frederick fred",
            "albert al",
            "alfred al",
            "eugene gene",
            "francis frank",
            "walter walt",
            "zachary zach",
            "joshua josh",
            "nathaniel nathan nate",
            "douglas doug");
    private static final Map<String, Set<Integer>> BY_NAME = index();

    private Nicknames() {}

    private static Map<String, Set<Integer>> index() {
        Map<String, Set<Integer>> map = new HashMap<>();
        for (int i = 0; i < GROUPS.size(); i++) {
            for (String name : GROUPS.get(i).split(" ", -1)) {
                map.computeIfAbsent(Fold.sound(name), k -> new HashSet<>()).add(i);
            }
        }
        return Map.copyOf(map);
    }

    /** True if both, folded by {@link Fold#sound}, are forms of one given name. */
    static boolean same(String a, String b) {
        Set<Integer> groups = BY_NAME.getOrDefault(a, Set.of());
        return BY_NAME.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
    }
}
