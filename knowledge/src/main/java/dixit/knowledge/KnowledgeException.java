package dixit.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Tables that cannot be used; has every fault, not only the first. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    KnowledgeException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }
}
