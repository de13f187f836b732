package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.MadeBy;
import dixit.extract.Pipeline;
import dixit.record.Producer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The versions that an export names: of this program, and of what made the records of an archive. */
final class Sources {
    private Sources() {}

    /** This program with its models and the tables that ship with it. */
    static Producer program() {
        return Pipeline.standard().producer();
    }

    /** {@code producer} and {@code records} for the head of a JSON answer. */
    static Map<String, Object> head(Archive open) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("producer", program());
        List<MadeBy> records = open.madeBy();
        head.put("records", records);
        return head;
    }
}
