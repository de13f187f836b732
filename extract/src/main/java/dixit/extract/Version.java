package dixit.extract;

/** The version of the program, as it stands in every record that it makes. */
public final class Version {
    public static final String CURRENT = "0.1.0";

    private Version() {}
}
