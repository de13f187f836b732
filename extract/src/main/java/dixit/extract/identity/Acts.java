package dixit.extract.identity;

import dixit.record.StatementKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody does by saying it, as far as the reporting words tell. */
final class Acts {
    private static final Map<String, Set<String>> WORDS = Map.of(
            "ask",
                    Set.of(
                            "ask",
                            "asks",
                            "asked",
                            "asking",
                            "inquired",
                            "enquired",
                            "wondered",
                            "question",
                            "questioned"),
            "deny", Set.of("deny", "denies", "denied", "denying", "denial", "refuted", "disputed", "disputes"),
            "accuse",
                    Set.of(
                            "accuse",
                            "accuses",
                            "accused",
                            "accusing",
                            "accusation",
                            "blamed",
                            "blames",
                            "blaming",
                            "condemned",
                            "condemns"),
            "promise",
                    Set.of(
                            "promise",
                            "promises",
                            "promised",
                            "vowed",
                            "vows",
                            "pledged",
                            "pledges",
                            "pledge",
                            "vow",
                            "undertook"),
            "demand",
                    Set.of(
                            "demand",
                            "demands",
                            "demanded",
                            "demanding",
                            "urged",
                            "urges",
                            "urging",
                            "ordered",
                            "insist",
                            "appealed",
                            "call",
                            "calls",
                            "called"),
            "warn", Set.of("warn", "warns", "warned", "warning", "threatened", "threatens", "cautioned"),
            "propose",
                    Set.of(
                            "propose",
                            "proposes",
                            "proposed",
                            "proposal",
                            "suggested",
                            "suggests",
                            "suggesting",
                            "offered",
                            "recommended"),
            "refuse",
                    Set.of("refuse", "refuses", "refused", "refusal", "rejected", "rejects", "declined", "rejection"));

    private Acts() {}

    /**
     * The act, {@code assert} where nothing tells otherwise; null where there is no cue.
     *
     * @param cue the reporting words, empty if implied
     * @param asks true if the turn is a question
     */
    static @Nullable String of(StatementKind kind, String cue, boolean asks) {
        if (kind == StatementKind.TURN) {
            return asks ? "ask" : "assert";
        }
        Words words = Words.of(cue);
        for (int i = 0; i < words.size(); i++) {
            String w = words.folded(i);
            boolean calls = w.startsWith("call");
            boolean calledOn = calls
                    && i + 1 < words.size()
                    && (words.folded(i + 1).equals("on") || words.folded(i + 1).equals("for"));
            for (String act : ORDER) {
                if (WORDS.getOrDefault(act, Set.of()).contains(w) && (!calls || calledOn)) {
                    return act;
                }
            }
        }
        return "assert";
    }

    private static final java.util.List<String> ORDER =
            java.util.List.of("ask", "deny", "accuse", "promise", "demand", "warn", "propose", "refuse");
}
