package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.claim.ClaimFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What verbs on claims narrow by, whatever kind of claim. */
final class ClaimOptions {
    @Option(names = "--actor", paramLabel = "NAME", description = "Who did it, or whose position it is: a name or id.")
    @Nullable
    String actor;

    @Option(
            names = "--institution",
            paramLabel = "NAME",
            description =
                    "The treaty, organisation, talks, actor or policy that it is on, or that the sentence of an event names.")
    @Nullable
    String institution;

    @Option(names = "--asserted-by", paramLabel = "NAME", description = "Who says so.")
    @Nullable
    String assertedBy;

    @Option(
            names = "--by-office",
            description = "The name of a state or organisation also means those who act or speak for it by office.")
    boolean byOffice;

    @Option(names = "--from", paramLabel = "DATE", description = "May be of this day, month or year, or later.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "May be of this day, month or year, or earlier.")
    @Nullable
    String to;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many to print at most (default: 50 as text, else all).")
    @Nullable
    Integer limit;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** What was asked, with the ids that the names mean. */
    ClaimFilter.Builder filter(Archive open) {
        if (limit != null && limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit " + limit + " is less than 1");
        }
        return ClaimFilter.builder()
                .actors(ids(open, actor))
                .institutions(ids(open, institution))
                .assertedBy(ids(open, assertedBy))
                .byOffice(byOffice)
                .from(from)
                .to(to);
    }

    /** The ids of a name; none for none. */
    static Set<String> ids(Archive open, @Nullable String name) {
        return name == null ? Set.of() : Called.in(open, name);
    }

    /** How many to print. */
    long limit(boolean text) {
        return limit != null ? limit : text ? 50 : Long.MAX_VALUE;
    }
}
