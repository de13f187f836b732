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
                "TARSK, June 14. /VTA/. | Tarsk | XXXX-06-14 | VTA",
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
        DocumentInfo info = Texts.read("Ships sail — ministry\n\nTARSK, June 14. /VTA/. " + REST)
                .info();
        assertEquals("[2006-06-14,2017-06-14,2023-06-14]", info.published());
        assertEquals(Genre.WIRE_REPORT, info.genre());
        assertEquals("dateline-and-weekday", info.basis().get("published"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6/6/35 | 2035-06-06",
                "5/8/35 | [2035-05-08,2035-08-05]",
                "25/8/2035 | 2035-08-25",
                "8/25/2035 | 2035-08-25",
                "3 March 2031 | 2031-03-03",
                "March 3, 2031 | 2031-03-03",
                "2031-03-03 | 2031-03-03",
                "March 2031 | 2031-03",
                "3 March | XXXX-03-03",
                "3. März 2031 | 2031-03-03",
                "3 марта 2031 | 2031-03-03",
            })
    void datesSayNoMoreThanTheirWords(String words, String edtf) {
        assertEquals(edtf, Dates.in(words, DayMonthOrder.UNKNOWN).getFirst().edtf());
    }

    @Test
    void otherDatesSayHowDayAndMonthStand() {
        String text =
                "By Ada Holm, Red Buoy, 3/4/31\n\nThe list of 2/28/31 names nobody, and that is the whole trouble with the list that we were promised.";
        DocumentInfo info = Texts.read(text).info();
        assertEquals("2031-03-04", info.published());
        assertEquals("Red Buoy", info.publisher());
        assertEquals(List.of("Ada Holm"), info.authors());
    }

    @Test
    void aKindOfSiteIsNoOutlet() {
        assertNull(
                Texts.read("By Livia Torr, Online, 7/19/35\n\n" + REST).info().publisher());
    }

    @Test
    void theDayOfWhatItCommentsIsNotItsOwn() {
        String text =
                "Lind on the ferries\nby Livia Torr\n\nOn June 9, the weekly Salt Road printed a letter by Oke Lind, and we should all read what it must teach us.";
        assertNull(Texts.read(text).info().published());
    }

    @Test
    void anImageNameMayHoldTheDay() {
        assertEquals(
                "2014-02-09",
                Texts.read("Pier opens\n\ntorr-140209-crane.jpg\n\n" + REST)
                        .info()
                        .published());
    }

    @Test
    void aTranscriptBelowACommentaryIsAPartOfItsOwn() {
        String text = """
                By Livia Torr, The Mapmaker, 12/28/35
                We should all hear what the harbour office has to say about the ferries, because our own papers surely will not.
                Orrin Fisheries Ministry
                Minister O. P. Lind’s interview to the weekly “Salt Road”, December 22, 2035
                Machine translation: https://harbour.example/ru/talks/31/
                O. P. Lind: The ferries sail at noon.
                Question: Do they ever wait?
                O. P. Lind: For the post, and for my sister.
                """;
        List<Part> parts = Texts.read(text).info().parts();
        assertEquals(2, parts.size());
        assertEquals(Genre.COMMENTARY, parts.get(0).genre());
        assertEquals("2035-12-28", parts.get(0).published());
        assertEquals(Genre.INTERVIEW_TRANSCRIPT, parts.get(1).genre());
        assertEquals("Orrin Fisheries Ministry", parts.get(1).publisher());
        assertEquals("2035-12-22", parts.get(1).published());
        assertEquals("https://harbour.example/ru/talks/31/", parts.get(1).url());
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

    @Test
    void aTextToCheckAgainstDeliveryIsASpeech() {
        DocumentInfo info = Texts.read("""
                        Statement on the Ferries

                        Tarsk, 5 May 2031. Check against delivery.

                        Madam Chair,

                        The ferries have sailed from this town for two hundred years, and nobody here has ever asked them to stop.
                        """).info();
        assertEquals(Genre.SPEECH, info.genre());
        assertEquals("2031-05-05", info.published());
        assertEquals("Tarsk", info.place());
    }
}
