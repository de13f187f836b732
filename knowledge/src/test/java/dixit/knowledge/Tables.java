package dixit.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small tables for tests: invented states and people. */
final class Tables {
    private final List<KnowledgeReader.Source> files = new ArrayList<>();

    /** Roles that tests need, and two invented states. */
    static Tables basic() {
        return new Tables()
                .file(
                        "states.tsv",
                        "name\tadjectives\tcapitals\tseats\tsource",
                        "Veldania\tVeldanian\tOrm\tBlue Tower\ttest",
                        "Morania\tMoranian\tSelk\t\ttest")
                .file(
                        "roles.tsv",
                        "id\tname\ttitles\tkind\tof\tsingle\tsource",
                        "foreign-minister\tforeign minister\ttop diplomat|minister of foreign affairs\tforeign_minister\tstates\tyes\ttest",
                        "president\tpresident\tleader\thead_of_state\tstates\tyes\ttest",
                        "spokesperson\tspokesperson\tspokesman\tspokesperson\tany\tno\ttest");
    }

    Tables file(String name, String... lines) {
        files.add(new KnowledgeReader.Source(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Tables bytes(String name, byte[] bytes) {
        files.add(new KnowledgeReader.Source(name, bytes));
        return this;
    }

    KnowledgeReader read() {
        KnowledgeReader reader = new KnowledgeReader();
        reader.read(files);
        return reader;
    }

    KnowledgeBase base() {
        return read().base();
    }

    List<KnowledgeReader.Source> files() {
        return List.copyOf(files);
    }
}
