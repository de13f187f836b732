package dixit.web.page;

import dixit.archive.claim.ClaimEntry;
import dixit.archive.export.ClaimJson;
import dixit.record.Producer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the twins of the pages of claims have in common. Pure. */
final class Made {
    private Made() {}

    /** The program that answers, with its models and tables. */
    static Map<String, Object> by(Producer program) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", program.name());
        json.put("version", program.version());
        if (program.model() != null) {
            json.put("model", program.model());
        }
        if (program.knowledge() != null) {
            json.put("knowledge", program.knowledge());
        }
        return json;
    }

    /** Claims, as the command line gives them. */
    static List<Map<String, Object>> all(List<? extends ClaimEntry> claims) {
        return claims.stream().map(ClaimJson::of).toList();
    }
}
