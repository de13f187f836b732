package dixit.bench;

import java.util.List;

/** The ways in which {@code dixit annotate} reads, as options on its command line. */
public final class Ways {
    /** As it reads where nothing is said. */
    public static final List<String> STANDARD = List.of();

    /** Without doubtful statements: what search, lists, counts and export have. */
    public static final List<String> SURE = List.of("--threshold", "0.25");

    /** Rules and the trained model: the standard. */
    public static final List<String> MODEL = STANDARD;

    /** Rules alone. */
    public static final List<String> RULES = List.of("--rules-only");

    private Ways() {}
}
