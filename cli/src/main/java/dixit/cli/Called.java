package dixit.cli;

import dixit.archive.Archive;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whom or what a name means that somebody typed. */
final class Called {
    private static final int MOST = 5;

    private Called() {}

    /**
     * Ids of the actors and institutions of this name or id.
     *
     * @throws CannotDoException if there are none; the message has names that are written like it
     */
    static Set<String> in(Archive open, String name) {
        Set<String> ids = open.claims().called(name);
        if (ids.isEmpty()) {
            List<String> near = open.claims().near(name, MOST);
            String hint = near.isEmpty()
                    ? "`dixit search speaker:…` and the list of institutions show who and what is here"
                    : "near are "
                            + near.stream()
                                    .map(n -> "“" + Describe.clean(n) + "”")
                                    .collect(Collectors.joining(", "));
            throw new CannotDoException(
                    "no actor or institution “" + Describe.clean(name) + "” in the archive; " + hint);
        }
        return ids;
    }
}
