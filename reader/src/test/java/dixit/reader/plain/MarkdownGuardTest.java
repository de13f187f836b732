package dixit.reader.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkdownGuardTest {
    @Property
    void ordinaryFilesStayAsTheyAre(@ForAll String source) {
        assertEquals(source, MarkdownGuard.tame(source));
    }

    @Test
    void aParagraphOfVeryManyLinesIsParted() {
        String lines = "a line\n".repeat(2500);
        String tame = MarkdownGuard.tame(lines);
        assertEquals(lines.length() + 2, tame.length());
        assertEquals(lines, tame.replace("\n\n", "\n"));
    }

    @Test
    void noParagraphIsLeftInWhichManyTagsAreSoughtFar() {
        for (String end : new String[] {"", ">"}) {
            String tame = MarkdownGuard.tame("<".repeat(200_000) + end + "\n\n<b>a</b>");
            assertFalse(tame.contains("<<"));
            assertTrue(tame.endsWith("<b>a</b>"), "another paragraph keeps its tags");
            assertTrue(MarkdownGuard.searched(tame, 0, tame.length()) < MarkdownGuard.MOST_SEARCHED);
        }
        String table = "<tr><td>one</td></tr>\n".repeat(50_000);
        assertEquals(table, MarkdownGuard.tame(table).replace("\n\n", "\n"), "tags that end cost little");
    }
}
