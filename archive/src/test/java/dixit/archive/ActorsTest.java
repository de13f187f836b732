package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Sample;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Mention;
import dixit.record.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors are found under every name that documents give them, and are who people say they are. */
@NullUnmarked
class ActorsTest {
    private static final String VASAR = "person/ina-vasar";
    private static final String VASSAR = "person/i-vassar";
    private static final String FIRST =
            "“The strait is open,” said Foreign Minister Ina Vasar. “We wait,” said Tomas Orr.";
    private static final String SECOND = "“Nothing has changed,” the minister said. I.P. Vasar spoke in Tarsk.";
    private static final String THIRD = "“Ships may pass,” said Inna Vassar of the ministry.";

    private Path directory = Path.of("");
    private Archive archive;

    @BeforeEach
    void fill(@TempDir Path fresh) {
        directory = fresh.resolve("archive");
        archive = Archive.open(directory);
        first("1").addTo(archive);
        second("1").addTo(archive);
        third("1").addTo(archive);
        archive.flush();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Sample first(String version) {
        return sample(
                "first",
                FIRST,
                version,
                VASAR,
                "Ina Vasar",
                "Foreign Minister",
                null,
                "The strait is open,",
                "Foreign Minister Ina Vasar");
    }

    private static Sample second(String version) {
        return sample("second", SECOND, version, VASAR, "Ina Vasar", null, null, "Nothing has changed,", "I.P. Vasar");
    }

    private static Sample third(String version) {
        return sample(
                "third", THIRD, version, VASSAR, "I. Vassar", null, "Inna Vassar", "Ships may pass,", "Inna Vassar");
    }

    private static Sample sample(
            String id,
            String text,
            String version,
            String actor,
            String name,
            @Nullable String role,
            @Nullable String form,
            String words,
            String mention) {
        Sample plain = Samples.of(id, text, version, "Vell Courier", "2024-05-17", Samples.said(name, words));
        Statement said = plain.record().statements().getFirst().toBuilder()
                .speaker(new ActorRef(actor, name))
                .role(role)
                .build();
        int at = text.indexOf(mention);
        Mention named = new Mention(at, at + mention.length(), actor, role, form, new Because("known-name", 0.9));
        return new Sample(
                plain.document(),
                plain.source(),
                plain.record()
                        .withStatements(
                                List.of(new Actor(actor, name, ActorKind.PERSON)), List.of(named), List.of(said)));
    }

    private List<String> found(String query) {
        return archive.search(SearchRequest.of(query)).hits().stream()
                .map(h -> h.statement().document().id())
                .sorted()
                .toList();
    }

    private ActorEntry actor(String id) {
        return archive.actor(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    @Test
    void aSpeakerIsFoundByEveryNameAndById() {
        List<String> both = List.of("first", "second");
        assertEquals(both, found("speaker:vasar"));
        assertEquals(both, found("speaker:\"Ina Vasar\""));
        assertEquals(both, found("speaker:\"I. P. Vasar\""));
        assertEquals(both, found("speaker:person/ina-vasar"));
        assertEquals(List.of("third"), found("speaker:\"inna vassar\""));
        assertEquals(List.of("third"), found("-speaker:\"I.P. Vasar\""));
        assertEquals(List.of("second"), found("speaker:(\"I.P. Vasar\") changed"));
        assertEquals(List.of(), found("speaker:person/nobody"));
    }

    @Test
    void anOfficeIsFoundAndCounted() {
        assertEquals(List.of("first"), found("office:\"foreign minister\""));
        assertEquals(List.of("first"), found("office:minister"));
        assertEquals(List.of(), found("office:president"));
        SearchResult all = archive.search(SearchRequest.of(""));
        assertEquals(
                List.of(new FacetCount("foreign minister", 1, false)),
                all.facets().get(Facet.OFFICE));
        SearchRequest narrowed =
                new SearchRequest("", Map.of(Facet.OFFICE, List.of("foreign minister")), Sort.RELEVANCE, 0, 9);
        assertEquals(1, archive.search(narrowed).total());
    }

    @Test
    void anActorTellsItsNamesWithTheDocumentsThatUseThem() {
        ActorEntry vasar = actor(VASAR);
        assertEquals("Ina Vasar", vasar.name());
        assertEquals("person", vasar.kind());
        assertEquals(
                List.of("I.P. Vasar", "Ina Vasar"),
                vasar.names().stream().map(ActorEntry.Name::words).toList());
        assertEquals("first", vasar.names().getLast().some().getFirst().id());
        assertFalse(vasar.names().getFirst().other());
        assertTrue(actor(VASSAR).names().getFirst().other(), "the text says Inna Vassar");
        assertTrue(archive.actor("person/nobody").isEmpty());
    }

    @Test
    void twoThatAreOneAreOneEverywhereAndAfterwardsAgain() {
        ActorCorrection made =
                archive.correctActor(new ActorChange.Merge(VASSAR, VASAR, "Ina Vasar"), "Ada", "the same ministry");
        isOne();
        assertEquals(Outcome.UPDATED, third("2").addTo(archive));
        archive.flush();
        isOne();
        archive.reindex(Progress.NONE);
        isOne();
        archive.close();
        archive = Archive.open(directory);
        isOne();
        assertEquals(List.of(made), archive.actorCorrections());

        archive.undo(made.id(), "Bea");
        assertEquals(List.of("first", "second"), found("speaker:vasar"));
        assertEquals(List.of("third"), found("speaker:" + VASSAR));
        assertEquals("I. Vassar", actor(VASSAR).name());
        ActorCorrection undone = archive.actorCorrections().getFirst();
        assertFalse(undone.inForce());
        assertEquals("Bea", undone.undoneBy());
        assertThrows(ArchiveException.class, () -> archive.undo(made.id(), "Bea"));
    }

    private void isOne() {
        List<String> all = List.of("first", "second", "third");
        for (String name : List.of("vasar", "\"Inna Vassar\"", VASAR, VASSAR, "\"I. Vassar\"")) {
            assertEquals(all, found("speaker:" + name), name);
        }
        assertEquals(List.of(new SpeakerSummary(VASAR, "Ina Vasar", 3, 3)), archive.speakers("", 0, 9));
        assertEquals(VASAR, actor(VASSAR).id(), "an address that was given out leads on");
        assertEquals(2, actor(VASAR).found().size());
        archive.export().forEach(r -> {
            assertEquals(List.of(VASAR), r.actors().stream().map(Actor::id).toList());
            assertEquals(VASAR, r.mentions().getFirst().actor());
            assertEquals(
                    new ActorRef(VASAR, "Ina Vasar"), r.statements().getFirst().speaker());
        });
        assertTrue(archive.exportStatements(null).allMatch(e -> "Ina Vasar".equals(e.speakerName())));
    }

    @Test
    void oneWhoIsTwoIsSplitByDocuments() {
        String hash = second("1").hash();
        String other = VASAR + "-2";
        ActorCorrection split = archive.correctActor(
                new ActorChange.Split(VASAR, List.of(hash), other, "Ina Vasar (harbour)"), "Ada", null);
        assertEquals(List.of("second"), found("speaker:" + other));
        assertEquals(List.of("first"), found("speaker:" + VASAR + " open"));
        assertEquals(
                List.of(other),
                archive.document("second").orElseThrow().record().actors().stream()
                        .map(Actor::id)
                        .toList());
        second("2").addTo(archive);
        archive.flush();
        assertEquals("Ina Vasar (harbour)", actor(other).name());
        archive.undo(split.id(), "Bea");
        assertEquals(List.of("first", "second"), found("speaker:" + VASAR));
    }

    private List<FacetCount> speakers(String... filter) {
        Map<Facet, List<String>> filters = filter.length == 0 ? Map.of() : Map.of(Facet.SPEAKER, List.of(filter));
        return archive.search(new SearchRequest("", filters, Sort.RELEVANCE, 0, 10))
                .facets()
                .getOrDefault(Facet.SPEAKER, List.of());
    }

    @Test
    void aNewNameIsShownAtOnceHoweverManyOthersThereAre() {
        for (int i = 0; i < 60; i++) {
            sample(
                            "more" + i,
                            "“Ships may wait " + i + ",” said Tomas Orr.",
                            "1",
                            "person/tomas-orr",
                            "Tomas Orr",
                            null,
                            null,
                            "Ships may wait " + i + ",",
                            "Tomas Orr")
                    .addTo(archive);
        }
        archive.flush();
        archive.correctActor(new ActorChange.Rename(VASAR, "Zora Holmgren"), "Ada", null);
        FacetCount shown = speakers().stream()
                .filter(c -> c.value().equals(VASAR))
                .findFirst()
                .orElseThrow();
        assertEquals("Zora Holmgren", shown.label());
        assertEquals(
                List.of(),
                speakers("Ina Vasar").stream()
                        .filter(c -> c.selected() && c.count() > 0)
                        .toList());
        assertEquals(
                2,
                speakers("Zora Holmgren").stream()
                        .filter(FacetCount::selected)
                        .mapToLong(FacetCount::count)
                        .sum());
    }

    @Test
    void speakersAreCountedByWhoTheyAre() {
        String other = VASAR + "-2";
        archive.correctActor(
                new ActorChange.Split(VASAR, List.of(second("1").hash()), other, "Ina Vasar"), "Ada", null);
        assertEquals(
                List.of(
                        new FacetCount(VASSAR, "I. Vassar", 1, false),
                        new FacetCount(VASAR, "Ina Vasar", 1, false),
                        new FacetCount(other, "Ina Vasar", 1, false)),
                speakers());
        assertEquals(
                List.of(
                        new FacetCount(VASSAR, "I. Vassar", 1, false),
                        new FacetCount(VASAR, "Ina Vasar", 1, false),
                        new FacetCount(other, "Ina Vasar", 1, true)),
                speakers(other));
        assertEquals(
                2, speakers("Ina Vasar").stream().filter(FacetCount::selected).count());
        assertEquals(
                1,
                archive.search(new SearchRequest("", Map.of(Facet.SPEAKER, List.of(other)), Sort.RELEVANCE, 0, 10))
                        .total());
        assertEquals(
                2,
                archive.search(new SearchRequest(
                                "", Map.of(Facet.SPEAKER, List.of("Ina Vasar")), Sort.RELEVANCE, 0, 10))
                        .total());
    }

    @Test
    void aNameIsChangedForAllDocumentsAlsoThoseToCome() {
        archive.correctActor(new ActorChange.Rename(VASAR, "Ina Petra Vasar"), "Ada", null);
        assertEquals(List.of("first", "second"), found("speaker:petra"));
        archive.correctActor(new ActorChange.Merge(VASSAR, VASAR, "Ina Vasar"), "Ada", null);
        assertEquals(List.of("first", "second", "third"), found("speaker:petra"));
        Sample more = sample(
                "fourth", THIRD + " Again.", "1", VASSAR, "I. Vassar", null, null, "Ships may pass,", "Inna Vassar");
        more.addTo(archive);
        archive.flush();
        assertEquals(4, found("speaker:petra").size());
        assertEquals("Ina Petra Vasar", archive.actor(VASSAR).orElseThrow().name());
    }

    @Test
    void whoOrWhatIsNotThereIsRefusedAndChangesNothing() {
        assertThrows(
                ArchiveException.class,
                () -> archive.correctActor(new ActorChange.Rename("person/nobody", "Nobody"), "Ada", null));
        assertThrows(
                IllegalArgumentException.class,
                () -> archive.correctActor(new ActorChange.Rename(VASAR, "Vasar"), " ", null));
        assertThrows(IllegalArgumentException.class, () -> new ActorChange.Merge(VASAR, VASAR, "Ina Vasar"));
        assertThrows(IllegalArgumentException.class, () -> new ActorChange.Split(VASAR, List.of(), VASSAR, "x"));
        assertEquals(List.of(), archive.actorCorrections());
    }
}
