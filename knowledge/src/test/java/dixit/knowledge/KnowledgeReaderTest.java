package dixit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fault is told, with file, line and value; a sound table is read as an archivist wrote it. */
class KnowledgeReaderTest {
    private static final String TERMS = "body\trole\tperson\tfrom\tto\tsource";

    private static List<String> faults(Tables tables) {
        return tables.read().faults().stream().map(Fault::toString).toList();
    }

    @Test
    void namesEveryFaultOfTheTerms() {
        Tables tables = Tables.basic()
                .file(
                        "terms.tsv",
                        "# a comment is a line, too",
                        TERMS,
                        "Veldania\tforeign-minister\tIlan Morvek\t2012-03\t2011\ttest",
                        "Veldania\tforeign-minister\tAda Holm\t2013-02-30\t2014-13\ttest",
                        "Atlantis\tpresident\tAda Holm\t2001\t2002\ttest",
                        "Veldania\tgardener\tAda Holm\t2001\t2002\ttest",
                        "Veldania\tpresident\tperson/nobody\t2001\t2002\ttest",
                        "Veldania\tpresident\tAda Holm\t2001\t2002\t",
                        "Veldania\tpresident\t\t2001\t2002\ttest",
                        "Veldania\tpresident\tPer Dravec\t2001\t2002\ttest\tone too many",
                        "Veldania\tpresident\tPer Dravec\t2001\t2003\ttest");
        assertEquals(
                List.of(
                        "terms.tsv:3: to: \"2011\": ends before it begins (2012-03)",
                        "terms.tsv:4: from: \"2013-02-30\": there is no such day",
                        "terms.tsv:4: to: \"2014-13\": there is no such day",
                        "terms.tsv:5: body: \"Atlantis\": no such state, organisation or outlet",
                        "terms.tsv:6: role: \"gardener\": no such role",
                        "terms.tsv:7: person: \"person/nobody\": no such person",
                        "terms.tsv:8: source: empty",
                        "terms.tsv:9: person: empty",
                        "terms.tsv:10: \"one too many\": a cell in no column",
                        "terms.tsv:11: \"person/per-dravec office/veldania/president 2001\": is in terms.tsv:10 already"),
                tables.read().faults().stream()
                        .map(Fault::toString)
                        .sorted(java.util.Comparator.comparingInt(
                                f -> Integer.parseInt(f.substring(10, f.indexOf(':', 10)))))
                        .toList());
    }

    @Test
    void namesFaultsOfColumnsFilesAndBytes() {
        Tables tables = Tables.basic()
                .file("persons.tsv", "name\tsex\tcolour\tname\tsource", "Ada Holm\twoman\tred\tx\ttest")
                .file("outlets.tsv", "name\tkind")
                .file("notes.tsv", "name")
                .file("organisations-empty.tsv", "# nothing")
                .bytes(
                        "terms-latin.tsv",
                        "body\trole\nVeldania\tpr\u00e9sident\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(
                        "organisations-empty.tsv: no row with the names of the columns: [id, name, kind, abbreviations, "
                                + "other_names, seat, state, from, to, source]",
                        "outlets.tsv:1: \"source\": this column is missing",
                        "persons.tsv:1: \"colour\": no such column; persons has [id, name, other_names, sex, state, source]",
                        "persons.tsv:1: \"name\": this column is there twice",
                        "persons.tsv:2: \"red\": a cell in no column",
                        "persons.tsv:2: sex: \"woman\": none of female, male, unknown",
                        "terms-latin.tsv:2: not UTF-8",
                        "notes.tsv: what table is this? A name begins with states, organisations, outlets, roles, offices, "
                                + "persons, terms or institutions and ends with .tsv"),
                faults(tables));
    }

    @Test
    void badTablesMakeNoBase() {
        KnowledgeReader reader = Tables.basic()
                .file("terms.tsv", TERMS, "Veldania\tpresident\tAda Holm\t2002\t2001\ttest", "x\ty\tz\t\t\ttest")
                .read();
        KnowledgeException e = assertThrows(KnowledgeException.class, reader::base);
        assertEquals(3, e.faults().size());
    }

    @Test
    void takesWhatSpreadsheetsWrite() {
        String text =
                "\uFEFF\"name\"\tother_names\tsource\t\t\r\n\"Ada \"\"Ace\"\" Holm\"\t A. Holm | Ada \ttest\t\t\r\n\r\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        KnowledgeBase base = Tables.basic().bytes("persons.tsv", bytes).base();
        Person p = base.persons().getFirst();
        assertEquals("Ada \"Ace\" Holm", p.name());
        assertEquals(List.of("A. Holm", "Ada"), p.otherNames());
    }

    @Test
    void aLaterFolderAddsOverridesAndTakesAway() {
        KnowledgeReader reader = Tables.basic()
                .file(
                        "terms.tsv",
                        TERMS,
                        "Veldania\tpresident\tAda Holm\t2001\t2002\ttest",
                        "Morania\tpresident\tPer Dravec\t2001\t\ttest")
                .read();
        reader.read(new Tables()
                .file(
                        "states.tsv",
                        "id\tname\tadjectives\tsource",
                        "state/veldania\tVeldania\tVeldan\tmine",
                        "!state/morania\t\t\t")
                .file(
                        "terms.tsv",
                        TERMS,
                        "Veldania\tpresident\tAda Holm\t2001\t2005\tmine",
                        "!Morania\tpresident\tPer Dravec\t2001\t\t")
                .files());
        // The term names a state that was taken away before.
        assertEquals(
                List.of("terms.tsv:3: body: \"Morania\": no such state, organisation or outlet"),
                reader.faults().stream().map(Fault::toString).limit(1).toList());

        KnowledgeReader sound = Tables.basic()
                .file(
                        "terms.tsv",
                        TERMS,
                        "Veldania\tpresident\tAda Holm\t2001\t2002\ttest",
                        "Morania\tpresident\tPer Dravec\t2001\t\ttest")
                .read();
        sound.read(new Tables()
                .file("states.tsv", "id\tname\tadjectives\tsource", "state/veldania\tVeldania\tVeldan\tmine")
                .file(
                        "terms.tsv",
                        TERMS,
                        "Veldania\tpresident\tAda Holm\t2001\t2005\tmine",
                        "!Morania\tpresident\tPer Dravec\t2001\t\t")
                .files());
        KnowledgeBase base = sound.base();
        assertTrue(base.lookup("Veldanian").isEmpty());
        assertEquals("Veldania", base.lookup("Veldan").getFirst().entry().name());
        assertEquals(1, base.terms().size());
        assertEquals("2005", base.terms().getFirst().to().toString());
    }
}
