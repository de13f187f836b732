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
                "LIMITED  | <We shall mend the bridge and>, if you pay, paint it.",
                "LIMITED  | <The bridge will be open> when somebody pays for it.",
                "LIMITED  | If the river falls, <the bridge will be open>.",
                "LIMITED  | If it is high, even for a day, <the bridge will be closed>.",
                "LIMITED  | If we are ever elected again <we shall close the bridge>.",
                "LIMITED  | They have their own ways: if there is no water, then <there is no bridge>.",
                "LIMITED  | <We shall gladly mend the bridge with Kestria> only on the understanding that half of it is paid in timber.",
                "LIMITED  | <We shall gladly mend the bridge>, but only on the strict condition that they pay.",
                "LIMITED  | <We shall gladly mend the bridge> on condition that they pay.",
                "LIMITED  | <We shall gladly mend the bridge> on the basis that half is paid.",
                "LIMITED  | <We shall gladly mend the bridge>, of course, provided that they pay.",
                "LIMITED  | <We shall gladly mend the bridge> providing they pay.",
                "LIMITED  | <We shall gladly mend the bridge>, and only when they have paid.",
                "LIMITED  | <We mend the bridge> only after the money has come.",
                "LIMITED  | <We mend the bridge> only once the money has come.",
                "LIMITED  | <We shall mend the bridge> if and when the money comes.",
                "LIMITED  | <We shall mend the bridge> as soon as the money comes.",
                "LIMITED  | <We shall mend the bridge> as long as the money lasts.",
                "LIMITED  | <We shall mend the bridge>, subject to a vote of the council.",
                "LIMITED  | <We shall mend the bridge> in exchange for two ferries.",
                "LIMITED  | <We shall mend the bridge> in return for two ferries.",
                "LIMITED  | <We shall mend the bridge> to the extent that the money lasts.",
                "none     | <We shall mend the bridge> on the basis of the old drawings.",
                "none     | <These bridges are> subject to a toll.",
                "none     | <We mended the bridge> after the money had come.",
                "none     | <We mended the bridge> as soon as the money came.",
                "none     | <We mended the bridge>, and only the ferrymen complained.",
                "none     | <We shall mend the bridge> in return.",
                "DENIED   | It was not <Orla Penn who closed the bridge>.",
                "DENIED   | It wasn't the mayor <Orla Penn who closed the bridge>.",
                "DENIED   | It is not the ferrymen <who want the bridge closed>, it is the council.",
                "DENIED   | We want not <a closed bridge on the river> but an open one.",
                "DENIED   | We have never <closed the bridge to anybody>.",
                "DENIED   | We do not <want the bridge closed>.",
                "DENIED   | I did not say that <the bridge is closed>.",
                "DENIED   | Nobody says that <the bridge is closed>.",
                "DENIED   | It is untrue that <the bridge is closed>.",
                "DENIED   | It is simply not the case that <the bridge is closed>.",
                "none     | We are not <going to close it, are we? We are not going to close the bridge>.",
                "none     | Not only <the bridge is closed> but the ferry, too.",
                "none     | No, <the bridge is closed>.",
                "none     | Like it or not <the bridge is closed>.",
                "none     | Why not <close the bridge for a year>?",
                "none     | It was Orla Penn, not the mayor, <who closed the bridge>.",
                "none     | It is not our fault that <the bridge is closed>.",
                "none     | I know that <the bridge is closed>.",
                "none     | The ferrymen knew that <the bridge was closed>.",
                "none     | I actually think <the bridge should be closed>.",
                "none     | Just think <about it, nobody has ever closed a bridge>.",
                "none     | It was the ancient wish <of every ferryman that the bridge be closed>.",
                "none     | <The bridge stays closed if the river rises or> if it falls.",
                "none     | <The bridge is open as long as there is a> ferry.",
                "REPORTED | They say that <the bridge is closed until the> river falls.",
                "DENIED   | I have never said that <we shall close the bridge and the> ferry.",
                "DENIED   | He denies that <this is what he was accused of> in court.",
                "DENIED   | It is not true that <we lost. The ferrymen stood their ground>.",
                "REPORTED | They say that <I lie. The council pays for it>.",
                "SUPPOSED | If <it rains. We shall close the bridge>.",
                "DENIED   | We never promised <a bridge for every village>.",
                "DENIED   | We have not announced <a new bridge for Lode>.",
                "REPORTED | Some of them suggested <a ferry had struck the bridge>.",
                "REPORTED | The ferrymen announced <a new bridge would be built by May>.",
                "SUPPOSED | I don't know that <the bridge is closed>.",
                "SUPPOSED | We do not know that <the ferrymen closed the bridge>.",
                "ASKED    | How do you know that <the bridge is closed>?",
                "SUPPOSED | If we knew that <the mayor closed it>, we would say so.",
                "REPORTED | He thinks he knows that <the bridge is closed>.",
                "DENIED   | I said that is not <a bridge for the ferrymen>.",
                "DENIED   | There are those who do not <want this bridge to be closed>.",
                "DENIED   | We have a council that does not <want peace with its neighbours>.",
                "ASKED    | Do <you believe that the mayor closed the bridge>?",
                "REPORTED | Italy promised that <the ferry would be turned back>.",
                "ASKED    | You are <going to close the bridge>?",
                "ASKED    | They will <close the bridge in May>?",
                "none     | You know <the bridge is closed>.",
                "none     | Can <you imagine that the bridge was closed>?",
                "none     | You have <an old bridge, who pays for it>?",
                "ASKED    | Why have <you closed the bridge>?",
                "none     | The mayor promises <a bridge that nobody closes>.",
                "REPORTED | The mayor promises that <a bridge is never closed>.",
                "none     | If you get a bill that does not <pay for the bridge, will you sign it>?",
                "DENIED   | I tell you that we do not <close the bridge>.",
                "REPORTED | They really think <the bridge is closed>.",
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
