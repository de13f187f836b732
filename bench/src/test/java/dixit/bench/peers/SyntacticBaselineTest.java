package dixit.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dixit.bench.peers.ParsedArticle.Sentence;
import dixit.bench.peers.ParsedArticle.Word;
import dixit.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntacticBaselineTest {
    @Test
    void verbSubjectClause() {
        Parsing parsing = new Parsing("🌊 Old Holm has said that the dam holds.")
                .sentence(
                        "Old old JJ 2 amod",
                        "Holm Holm NNP 4 nsubj",
                        "has have VBZ 4 aux",
                        "said say VBN 0 root",
                        "that that IN 8 mark",
                        "the the DT 7 det",
                        "dam dam NN 8 nsubj",
                        "holds hold VBZ 4 ccomp",
                        ". . . 4 punct");
        assertEquals(List.of("Old Holm | has said | that the dam holds"), parsing.found());
    }

    @Test
    void aQuotationIsTakenWholeAndGoesOn() {
        Parsing parsing = new Parsing("“It holds. All of it,” Holm said. “I looked.”\nNo more.")
                .sentence("“ “ `` 3 punct", "It it PRP 3 nsubj", "holds hold VBZ 0 root", ". . . 3 punct")
                .sentence(
                        "All all DT 6 ccomp",
                        "of of IN 3 case",
                        "it it PRP 1 nmod",
                        ",” , , 6 punct",
                        "Holm Holm NNP 6 nsubj",
                        "said say VBD 0 root",
                        ". . . 6 punct")
                .sentence("“ “ `` 3 punct", "I I PRP 3 nsubj", "looked look VBD 0 root", ".” . . 3 punct");
        assertEquals(List.of("Holm | said | “It holds. All of it,” + “I looked.”"), parsing.found());
    }

    @Test
    void accordingTo() {
        Parsing parsing = new Parsing("The dam holds, according to two pilots.")
                .sentence(
                        "The the DT 2 det",
                        "dam dam NN 3 nsubj",
                        "holds hold VBZ 0 root",
                        ", , , 8 punct",
                        "according accord VBG 8 case",
                        "to to IN 5 fixed",
                        "two two CD 8 nummod",
                        "pilots pilot NNS 3 obl",
                        ". . . 3 punct");
        assertEquals(List.of("two pilots | according to | The dam holds"), parsing.found());
    }

    @Test
    void aVerbThatStandsAsideReportsTheRest() {
        Parsing parsing = new Parsing("The dam, Holm says, holds.")
                .sentence(
                        "The the DT 2 det",
                        "dam dam NN 7 nsubj",
                        ", , , 5 punct",
                        "Holm Holm NNP 5 nsubj",
                        "says say VBZ 7 parataxis",
                        ", , , 5 punct",
                        "holds hold VBZ 0 root",
                        ". . . 7 punct");
        assertEquals(List.of("Holm | says | The dam + holds"), parsing.found());
    }

    @Test
    void aSecondVerbSharesTheSubject() {
        Parsing parsing = new Parsing("Holm waved and said it holds.")
                .sentence(
                        "Holm Holm NNP 2 nsubj",
                        "waved wave VBD 0 root",
                        "and and CC 4 cc",
                        "said say VBD 2 conj",
                        "it it PRP 6 nsubj",
                        "holds hold VBZ 4 ccomp",
                        ". . . 2 punct");
        assertEquals(List.of("Holm | said | it holds"), parsing.found());
    }

    @Test
    void whatIsReportedInsideAReportIsLeftOut() {
        Parsing parsing = new Parsing("Holm said Roth thinks it holds.")
                .sentence(
                        "Holm Holm NNP 2 nsubj",
                        "said say VBD 0 root",
                        "Roth Roth NNP 4 nsubj",
                        "thinks think VBZ 2 ccomp",
                        "it it PRP 6 nsubj",
                        "holds hold VBZ 4 ccomp",
                        ". . . 2 punct");
        assertEquals(List.of("Holm | said | Roth thinks it holds"), parsing.found());
    }

    @Test
    void aLongQuotationThatNobodyReportsIsContent() {
        Parsing parsing = new Parsing("“It holds, and I looked.” “Dams” stay.")
                .sentence("It it PRP 2 nsubj", "holds hold VBZ 0 root")
                .sentence("Dams dam NNS 2 nsubj", "stay stay VBP 0 root");
        assertEquals(List.of(" |  | “It holds, and I looked.”"), parsing.found());
    }

    @Test
    void whatOnePromisesToDo() {
        Parsing parsing = new Parsing("Holm promised to wait.")
                .sentence(
                        "Holm Holm NNP 2 nsubj",
                        "promised promise VBD 0 root",
                        "to to TO 4 mark",
                        "wait wait VB 2 xcomp",
                        ". . . 2 punct");
        assertEquals(List.of("Holm | promised | to wait"), parsing.found());
    }

    @Test
    void aVerbWithoutClauseOrQuotationReportsNothing() {
        Parsing parsing = new Parsing("Holm said so.")
                .sentence("Holm Holm NNP 2 nsubj", "said say VBD 0 root", "so so RB 2 advmod");
        assertEquals(List.of(), parsing.found());
    }

    @Test
    void aCircleOfHeadsEnds() {
        Parsing parsing = new Parsing("Holm said yes.")
                .sentence("Holm Holm NNP 2 nsubj", "said say VBD 3 conj", "yes yes UH 2 ccomp");
        assertEquals(List.of("Holm | said | yes"), parsing.found());
    }

    @Test
    void headsAreWords() {
        Word word = new Word(new Span(0, 1), "a", "DT", 1, "det");
        assertThrows(IllegalArgumentException.class, () -> new Sentence(List.of(word)));
    }
}
