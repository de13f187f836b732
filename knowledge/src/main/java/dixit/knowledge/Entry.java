package dixit.knowledge;

/** Something with an id, a name and a source: the rows of the tables. Immutable. */
public sealed interface Entry permits State, Organisation, Outlet, Person, Office, Role, Institution {
    /** Such as {@code state/russia}; for actors the id that records use. */
    String id();

    /** The one canonical name. */
    String name();

    /** Where the entry was taken from; never blank. */
    String source();
}
