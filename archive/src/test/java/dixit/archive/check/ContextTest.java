package dixit.archive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
    /** The passage stands in square brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORTED | They say that <the bridge is closed>.",
                "REPORTED | He told us every spring that <the bridge is closed>.",
                "REPORTED | The clerk said last night that <the bridge is closed>.",
                "REPORTED | One of them told me on Tuesday, <I have no bridge to cross>.",
                "REPORTED | I read on Sunday that <the bridge is closed>.",
                "REPORTED | I am glad to hear that <the bridge is closed>.",
                "REPORTED | It is the claim of the new harbour minister, Orla Penn, that <the bridge is closed>.",
                "REPORTED | People imagine that <the bridge is closed>.",
                "DENIED   | We have never said that <the bridge is closed>.",
                "DENIED   | She denies that <the bridge is closed>.",
                "DENIED   | It is not true that <the bridge is closed>.",
                "DENIED   | I was wrong to say that <the bridge is closed>.",
                "DENIED   | I said that <the bridge is closed>. I was wrong about that.",
                "DENIED   | I was mistaken about the bridge. I said <it would stay closed>, and it did not.",
                "ASKED    | Mr. Penn, has <the council already closed the bridge>?",
                "ASKED    | I ask whether you know, I ask that <the bridge be closed>.",
                "SUPPOSED | We shall see if <the bridge is closed>.",
                "SUPPOSED | In those days I thought that <the bridge was closed>.",
                "SUPPOSED | I held that <the bridge must be closed>.",
                "SUPPOSED | I hope that <the bridge is closed>.",
                "LIMITED  | <The bridge stays closed> until the river falls.",
                "LIMITED  | <The bridge will be open> when somebody pays for it.",
                "LIMITED  | If the river falls, <the bridge will be open>.",
                "LIMITED  | If it is high, even for a day, <the bridge will be closed>.",
                "LIMITED  | If we are ever elected again <we shall close the bridge>.",
                "LIMITED  | They have their own ways: if there is no water, then <there is no bridge>.",
                "none     | I know that <the bridge is closed>.",
                "none     | I said that <the bridge is closed>.",
                "none     | I can tell you that <the bridge is closed>.",
                "none     | The bridge is old. <The bridge is closed>.",
                "none     | When I was a child, <the bridge was closed>.",
                "none     | <The bridge is closed>, and nobody asks why.",
                "none     | Is it true? <The bridge is closed>."
            })
    void whatWasCutAwayAround(String clue, String marked) {
        int start = marked.indexOf('<');
        int end = marked.indexOf('>') - 1;
        String text = marked.replace("<", "").replace(">", "");
        List<Token> words = Tokens.of(text);
        int from = 0;
        while (words.get(from).start() < start) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.get(to).start() < end) {
            to++;
        }
        assertTrue(from < to);
        Clue found = Context.of(text, words, from, to);
        assertEquals(clue, found == null ? "none" : found.name(), marked);
    }
}
