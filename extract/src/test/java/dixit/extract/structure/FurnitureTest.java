package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    private static final String STORY = "The pier of Tarsk opened on Friday after two years of work by three firms.\n\n"
            + "Nobody came to the opening, because it rained from morning to night and the band was ill.";

    @Test
    void ofTwoTitlesTheLastIsBody() {
        String text = "Pier opens at last\n\nPier opens at last\nby Ada Holm\n\n" + STORY;
        Structure s = Texts.read(text);
        assertEquals(
                List.of("repeated_title"),
                s.furniture().stream().map(f -> f.kind()).toList());
        assertEquals(20, s.info().parts().getFirst().start());
        assertEquals(List.of("Ada Holm"), s.info().authors());
    }

    @Test
    void aStandfirstCutShortIsTheFirstParagraphAgain() {
        String cut = "The pier of Tarsk opened on Friday after two years of work by ...";
        assertEquals(List.of(cut), Texts.furniture("Pier opens at last\n\n" + cut + "\n\n" + STORY));
    }

    @Test
    void captionsAndCredits() {
        assertEquals(
                List.of(
                        "The band of Tarsk Livia Torr/KPS",
                        "The band of Tarsk",
                        "© Livia Torr/KPS",
                        "pier_310214.jpg",
                        "LIVIA TORR/KPS/Getty Images"),
                Texts.furniture(
                        "Pier opens at last\n\nThe band of Tarsk Livia Torr/KPS\nThe band of Tarsk\n© Livia Torr/KPS\n\npier_310214.jpg\n\n"
                                + STORY + "\n\nLIVIA TORR/KPS/Getty Images"));
    }

    @Test
    void relatedStoriesRunToTheEndAndDateNothing() {
        String more =
                "More from Strait Quarterly\n\nA gull on a bollard in the rain.\nA gull on a bollard in the rain.\n\nWhy gulls vote\n\n"
                        + "On March 3, 2031 the gulls published a list of all that they want from us.";
        Structure s = Texts.read("Pier opens at last\n\n" + STORY + "\n\n" + more);
        assertEquals(5, s.furniture().size());
        assertEquals("Strait Quarterly", s.info().publisher());
        assertEquals(null, s.info().published());
    }

    @Test
    void aRelatedBoxInTheMiddleLeavesTheRestAlone() {
        String text =
                "Pier opens at last\n\n" + STORY + "\n\nRelated stories\n\nWhy gulls vote\n\nA year without herring\n\n"
                        + "The band will play in May instead, if its horn can be found, and the mayor will hold the umbrella.\n\n"
                        + "Until then the pier stays open to everybody who has a licence, a boat and a good reason to be there.";
        assertEquals(List.of("Related stories", "Why gulls vote", "A year without herring"), Texts.furniture(text));
    }

    @Test
    void commentFormsRunToTheEnd() {
        String text = "Pier opens at last\n\n" + STORY
                + "\n\nLeave a Reply\n\nLog in to comment\n\nForgot password?\n\nPowered by Inkwell";
        assertEquals(4, Texts.furniture(text).size());
    }

    @Test
    void aCommentLinkAboveTheTextEndsNothing() {
        assertEquals(List.of("Leave a comment"), Texts.furniture("Pier opens at last\n\nLeave a comment\n\n" + STORY));
    }

    @Test
    void whoTheAuthorIsButNotWhomTheStoryIsAbout() {
        String bio = "Ada Holm is a former editor at Strait Quarterly. Twitter: @adaholm";
        assertEquals(List.of(bio), Texts.furniture("Pier opens at last\n\n" + STORY + "\n\n" + bio));
        String story =
                "Pier opens at last\n\nEngineer Ada Holm opened the pier of Tarsk on Friday, two years after it had been promised.\n\n"
                        + "Holm is a lecturer at the school of Lunn.";
        assertEquals(List.of(), Texts.furniture(story));
    }

    @Test
    void otherScriptsAndLanguageSwitchersAreTools() {
        assertEquals(
                List.of("• en-GB2 ve-VE2", "Дополнительный поиск"),
                Texts.furniture("Pier opens at last\n\n • en-GB2 ve-VE2\n\n" + STORY + "\n\n\n\nДополнительный поиск"));
    }

    @Test
    void shortLinesOfATextAreItsOwn() {
        assertEquals(
                List.of(),
                Texts.furniture(
                        "Pier opens\n\nNo lamp. No boat.\n\nOnly the bell.\n\n" + STORY + "\n\nSo ends the season."));
        assertTrue(Texts.furniture("Home").isEmpty());
        assertFalse(Texts.read("Share\n\n" + STORY).furniture().isEmpty());
    }

    @Test
    void everyFindingIsSigned() {
        Structure s = Texts.read(
                "All news\n\nPier opens at last\n\n" + STORY + "\n\nShare this:\n\nAda Holm lives in Tarsk.");
        assertEquals(3, s.furniture().size());
        assertTrue(s.furniture().stream().allMatch(f -> f.because().rule().startsWith("furniture.")));
    }
}
