package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.CpuTime;
import dixit.record.Document;
import dixit.record.Metadata;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long and odd texts: time grows with their length and nothing fails. */
class HostileTextTest {
    private static final int LENGTH = 300_000;

    static final String[] PIECES = {
        "a",
        "A",
        ":",
        "\n",
        "A:\n",
        "Q: a\n",
        "Question: ",
        "A. B. C: ",
        "(",
        "[ ",
        "\"",
        "“",
        "/",
        "AB/CD ",
        "©",
        "1/2/",
        "March ",
        "March 3, ",
        "Mr. ",
        "Ada Holm: No.\n",
        "More from Ada\n",
        "Comments\n",
        "By Ada Holm\n",
        "TARSK (KPS) - ",
        "Ada Holm is an editor at ",
        "same words here again\n",
        "same words here again and once more in one long line.\n\n",
        "http://a/",
        "- ",
        "• en ",
        "İ",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0000",
        "\r",
        "\t ",
        "а: ",
        "Transcript of an interview\n",
        "Translation: http://\n",
        "HOLM: One. HOLM: Two. ",
    };

    static String[] pieces() {
        return PIECES.clone();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aLongRepetitionTakesLittleTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        CpuTime.within(Duration.ofSeconds(60), () -> new StructureStage().apply(document(text)));
    }

    @Test
    void aLongConversationIsReadWhole() {
        String text = "HOLM: Is it cold?\n\nVOSS: It is. (Laughter.) Very.\n\n".repeat(10_000);
        Structure s = CpuTime.within(Duration.ofSeconds(60), () -> new StructureStage().apply(document(text)));
        assertTrue(s.turns().size() == 20_000, () -> "turns: " + s.turns().size());
    }

    private static Document document(String text) {
        return new Document("long", "0".repeat(64), "text/plain", text, Metadata.NONE, List.of(), List.of(), List.of());
    }
}
