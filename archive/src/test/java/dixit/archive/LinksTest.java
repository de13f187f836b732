package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Sample;
import dixit.record.StatementKind;
import dixit.record.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes are tied to what they render in other documents, whatever comes when. */
@NullUnmarked
class LinksTest {
    private static final String SAID =
            "Throughout that long winter we kept a berth free for the Orsa ferry. Nobody took it.";

    @TempDir
    Path directory;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(directory.resolve("archive"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Sample transcript() {
        return Samples.of(
                "transcript",
                "Ilse Dravec: " + SAID,
                new Samples.Said("Ilse Dravec", "Ilse Dravec", StatementKind.TURN, List.of(SAID)));
    }

    private static Sample report(String id, String version, String words) {
        String text = "“" + words + "” Dravec said at the " + id + " yesterday. It rained in Vell.";
        return Samples.of(id, text, version, "Vell Courier", "2024-05-18", Samples.said("Ilse Dravec", words));
    }

    private static Sample report(String id, String words) {
        return report(id, "0.1", words);
    }

    private List<String> links() {
        List<String> out = new ArrayList<>();
        for (DocumentSummary d : archive.documents(new Page(0, 50))) {
            for (LinkEntry l : archive.linksOf(d.hash())) {
                if (l.quote().documentHash().equals(d.hash())) {
                    out.add(d.id() + " → "
                            + archive.document(l.record().documentHash())
                                    .orElseThrow()
                                    .summary()
                                    .id() + " " + l.verdict().code() + (l.isRecord() ? " record" : " report"));
                }
            }
        }
        return out.stream().sorted().toList();
    }

    @Test
    void aReportIsTiedToTheRecordWhicheverComesFirst() {
        transcript().addTo(archive);
        report("a", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        assertEquals(List.of("a → transcript altered_wording record"), links());
        try (Archive other = Archive.open(directory.resolve("other"))) {
            report("a", "During that long winter we kept a berth free for the Orsa ferry")
                    .addTo(other);
            other.flush();
            transcript().addTo(other);
            other.flush();
            LinkEntry link = other.linksOf(transcript().hash()).getFirst();
            assertEquals(Verdict.ALTERED_WORDING, link.verdict());
            assertEquals(archive.linksOf(transcript().hash()), List.of(link));
        }
    }

    @Test
    void reportsOfTheSameWordsAreTiedOnce() {
        report("a", "We will never close the strait to grain ships").addTo(archive);
        archive.flush();
        report("b", "We will never close the strait to grain ships").addTo(archive);
        archive.flush();
        assertEquals(1, links().size());
        assertTrue(links().getFirst().endsWith("verbatim report"));
        String key = archive.linksOf(report("a", "We will never close the strait to grain ships")
                        .hash())
                .getFirst()
                .quote()
                .statementKey();
        assertEquals(1, archive.links(key).size());
    }

    @Test
    void whoWaitsIsToldOfEveryDocumentThatIsLinked() {
        transcript().addTo(archive);
        report("a", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        List<String> told = new ArrayList<>();
        archive.flush((done, total) -> told.add(done + "/" + total));
        assertEquals(List.of("1/2", "2/2"), told);
        archive.flush((done, total) -> told.add("more"));
        assertEquals(2, told.size());
    }

    private List<Boolean> translations() {
        return archive.documents(new Page(0, 50)).stream()
                .flatMap(d -> archive.linksOf(d.hash()).stream()
                        .filter(l -> l.quote().documentHash().equals(d.hash())))
                .map(LinkEntry::translation)
                .toList();
    }

    private static Sample reportOf(String day, String id, String words) {
        String text = "“" + words + "” Dravec said at the " + id + " yesterday. It rained in Vell.";
        return Samples.of(id, text, "0.1", "Vell Courier", day, Samples.said("Ilse Dravec", words));
    }

    @Test
    void twoReportsThatPutTheSameIntoOtherWordsArePerhapsTwoTranslations() {
        report("a", "Throughout that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        report("b", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        assertEquals(List.of(true), translations());
    }

    @Test
    void whatWasLeftOutOrTurnedRoundOrSaidAnotherTimeIsNoTranslation() {
        report("a", "Throughout that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        report("b", "Throughout that winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        report("c", "Throughout that long winter we never kept a berth free for the Orsa ferry")
                .addTo(archive);
        reportOf("2024-07-01", "d", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        assertTrue(links().size() >= 3, () -> links().toString());
        assertFalse(translations().contains(true), () -> links().toString());
    }

    @Test
    void besideTheRecordOtherWordsAreNoTranslation() {
        transcript().addTo(archive);
        report("a", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        report("b", "Through that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        assertTrue(links().size() >= 3, () -> links().toString());
        assertFalse(translations().contains(true), () -> links().toString());
    }

    @Test
    void theRecordThatComesLastMakesThemNoTranslations() {
        report("a", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        report("b", "Through that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        assertEquals(List.of(true), translations());
        transcript().addTo(archive);
        archive.flush();
        assertTrue(links().size() >= 3, () -> links().toString());
        assertFalse(translations().contains(true), () -> links().toString());
    }

    @Test
    void nothingTiesWhatIsNotTheSame() {
        transcript().addTo(archive);
        report("a", "The strait was closed because nobody wanted our grain").addTo(archive);
        report("b", "We will open the strait in the last week of June").addTo(archive);
        archive.flush();
        assertEquals(List.of(), links());
    }

    @Test
    void aLinkIsMadeAgainWhenADocumentIsExtractedAnew() {
        transcript().addTo(archive);
        report("a", "Throughout that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        assertEquals(List.of("a → transcript verbatim record"), links());
        report("a", "0.2", "Throughout that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        assertEquals(List.of("a → transcript verbatim record"), links());
    }

    @Test
    void aCorrectionTakesALinkAwayAndItsUndoingBringsItBack() {
        transcript().addTo(archive);
        Sample a = report("a", "Throughout that long winter we kept a berth free for the Orsa ferry");
        a.addTo(archive);
        archive.flush();
        String key = archive.linksOf(a.hash()).getFirst().quote().statementKey();
        Correction wrong = archive.correct(key, new Change.WrongSpeaker("Lena Dorn"), "Ada", null);
        archive.flush();
        assertEquals(List.of(), links());
        archive.undo(wrong.id(), "Ada");
        archive.flush();
        assertEquals(List.of("a → transcript verbatim record"), links());
        archive.correct(key, new Change.NotAStatement(), "Ada", null);
        archive.flush();
        assertEquals(List.of(), links());
    }

    @Test
    void reindexingMakesTheSameLinks() {
        transcript().addTo(archive);
        report("a", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        report("b", "During that long winter we kept a berth free for the Orsa ferry")
                .addTo(archive);
        archive.flush();
        List<String> before = links();
        assertFalse(before.isEmpty());
        archive.reindex((done, total) -> {});
        assertEquals(before, links());
    }
}
