package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dixit.record.DocumentInfo;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Translation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {
    private static final String REST =
            "The ministry said on Wednesday that the ships had sailed and that nobody had seen them since then.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TARSK, November 27. /VTA/. | Tarsk | XXXX-11-27 | VTA",
                "TARSK (VTA) - | Tarsk | | VTA",
                "LUNN, Jan. 5 (KPS) — | Lunn | XXXX-01-05 | KPS",
                "GRAINPORT, March 3, 2031 (KPS) -- | Grainport | 2031-03-03 | KPS",
                "ORRIN-UNDER-HILL, Kestria (KPS) — | Orrin-Under-Hill | | KPS",
                "AMBRIG, 6 June 2032 – | Ambrig | 2032-06-06 |",
                "Ambrig, 6 June 2032 – | Ambrig | 2032-06-06 |",
                "(Littoral Press) - | | | Littoral Press",
            })
    void datelines(String head, String place, String date, String agency) {
        String text = head + " " + REST;
        Dateline d = Dateline.read(text, new Span(0, text.length()));
        assertEquals(place, d == null ? null : d.place());
        assertEquals(date, d == null ? null : d.date());
        assertEquals(agency, d == null ? null : d.agency());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ship (all of wood) - sailed.",
                "Nobody saw it — not even the pilot.",
                "Ada Holm, who was there, said - nothing.",
                "It cost 3/4 of a crown and 2/3 of an hour.",
                "We must act — now.",
            })
    void proseHasNoDateline(String text) {
        assertNull(Dateline.read(text, new Span(0, text.length())));
    }

    @Test
    void aWeekdayLeavesSomeYears() {
        DocumentInfo info = Texts.read("Ships sail — ministry\n\nTARSK, November 27. /VTA/. " + REST)
                .info();
        assertEquals("[2013-11-27,2019-11-27,2024-11-27]", info.published());
        assertEquals(Genre.WIRE_REPORT, info.genre());
        assertEquals("dateline-and-weekday", info.basis().get("published"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/3/25 | 2025-03-03",
                "3/4/25 | [2025-03-04,2025-04-03]",
                "25/4/2025 | 2025-04-25",
                "4/25/2025 | 2025-04-25",
                "3 March 2031 | 2031-03-03",
                "March 3, 2031 | 2031-03-03",
                "2031-03-03 | 2031-03-03",
                "March 2031 | 2031-03",
                "3 March | XXXX-03-03",
                "3. März 2031 | 2031-03-03",
                "3 марта 2031 | 2031-03-03",
            })
    void datesSayNoMoreThanTheirWords(String words, String edtf) {
        assertEquals(edtf, Dates.in(words, Dates.Order.UNKNOWN).getFirst().edtf());
    }

    @Test
    void otherDatesSayHowDayAndMonthStand() {
        String text =
                "By Ada Holm, Red Buoy, 3/4/25\n\nThe list of 2/28/25 names nobody, and that is the whole trouble with the list that we were promised.";
        DocumentInfo info = Texts.read(text).info();
        assertEquals("2025-03-04", info.published());
        assertEquals("Red Buoy", info.publisher());
        assertEquals(List.of("Ada Holm"), info.authors());
    }

    @Test
    void aKindOfSiteIsNoOutlet() {
        assertNull(Texts.read("By Ada Holm, Website, 3/3/25\n\n" + REST).info().publisher());
    }

    @Test
    void theDayOfAnEssayGivesTheMonthOfItsComment() {
        String text =
                "Holm on the Strait\nby Tiber Voss\n\nOn March 3, the magazine Red Buoy published an essay by Ada Holm, and we should all be grateful for what it must teach us.";
        assertEquals("XXXX-03", Texts.read(text).info().published());
    }

    @Test
    void anImageNameMayHoldTheDay() {
        assertEquals(
                "2009-02-17",
                Texts.read("Pier opens\n\n588459_090217_pier5.jpg\n\n" + REST)
                        .info()
                        .published());
    }

    @Test
    void aTranscriptBelowACommentaryIsAPartOfItsOwn() {
        String text = """
                By Tiber Voss, The Mapmaker, 4/9/33
                A short note on an interview that nobody in Lunn will read, and on why we should read it twice and slowly.
                Veldanian Foreign Ministry
                Excerpts from an interview of Foreign Minister I.D. Morvek to the magazine “Red Buoy”, April 7, 2033
                Machine translation: https://ministry.example/ru/news/2000/
                I.D. Morvek: We were never asleep.
                Question: How many were there?
                I.D.Morvek: The clerk asked for a second pencil.
                """;
        List<Part> parts = Texts.read(text).info().parts();
        assertEquals(2, parts.size());
        assertEquals(Genre.COMMENTARY, parts.get(0).genre());
        assertEquals("2033-04-09", parts.get(0).published());
        assertEquals(Genre.INTERVIEW_TRANSCRIPT, parts.get(1).genre());
        assertEquals("Veldanian Foreign Ministry", parts.get(1).publisher());
        assertEquals("2033-04-07", parts.get(1).published());
        assertEquals("https://ministry.example/ru/news/2000/", parts.get(1).url());
        assertEquals(new Translation(true, "ru"), parts.get(1).translation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier is closed and nobody knows why | en",
                "Der Hafen ist geschlossen, und niemand weiß, warum | de",
                "Le port est fermé et personne ne sait pourquoi | fr",
                "El puerto está cerrado y nadie sabe por qué | es",
                "Причал закрыт, и никто не знает почему | ru",
                "Причал закритий, і ніхто не знає чому | uk",
                "Il porto è chiuso e nessuno sa perché non si può entrare | it",
            })
    void languages(String text, String code) {
        assertEquals(code, Language.of(text, List.of(new Span(0, text.length()))));
    }
}
