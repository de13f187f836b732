package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String WEST =
            "“Der Vertrag über die Meerenge bleibt gültig”, sagte die Ministerpräsidentin in Aldersund. "
                    + "Très bien, répondit l’ambassadeur; ils étaient tous d’accord après la séance — enfin.";
    private static final String EAST =
            "«Мы не выйдем из договора первыми», — заявил министр иностранных дел Милош Дравец. "
                    + "По его словам, проверки на мысе Терен продолжатся в обычном порядке.";
    private static final String MIDDLE =
            "Premiér prohlásil, že žádná loď nepropluje úžinou bez ohlášení. Příští týden začne další kolo jednání v přístavu.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void findsOutRussian(String charset) {
        assertEquals(
                EAST,
                Readings.document("a.txt", EAST.getBytes(Charset.forName(charset)))
                        .text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void findsOutWesternEurope(String charset) {
        assertEquals(
                WEST,
                Readings.document("a.txt", WEST.getBytes(Charset.forName(charset)))
                        .text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void takesTheByteOrderMarkOff(String charset) {
        byte[] bytes = ("\uFEFF" + MIDDLE).getBytes(Charset.forName(charset));
        assertEquals(MIDDLE, Readings.document("a.txt", bytes).text());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251",
        "windows-1251, iso-8859-1",
        "windows-1251, utf-8",
        "utf-8, windows-1251",
        "utf-8, iso-8859-1"
    })
    void readsPagesThatDeclareTheirCharacterSetRightOrWrong(String real, String declared) {
        String html = "<html><head><meta charset=\"" + declared + "\"><title>Д</title></head><body><p>" + EAST
                + "</p><p>" + EAST + "</p></body></html>";
        String text = Readings.document("a.html", html.getBytes(Charset.forName(real)))
                .text();
        assertEquals(EAST + "\n\n" + EAST, text);
    }

    @Test
    void findsOutKoi8() {
        String text =
                "Министр сказал, что договор остается в силе, и что суда будут проходить через пролив как раньше.";
        assertEquals(
                text,
                Readings.document("a.txt", text.getBytes(Charset.forName("KOI8-R")))
                        .text());
    }

    @Test
    void readsLatin2AsDeclared() {
        String html =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1250'></head><body><p>"
                        + MIDDLE + "</p></body></html>";
        assertEquals(
                MIDDLE,
                Readings.document("a.html", html.getBytes(Charset.forName("windows-1250")))
                        .text());
    }

    @Test
    void badBytesAreNeverFatal() {
        byte[] good = (EAST + EAST + EAST).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 3);
        bytes[good.length] = (byte) 0xFF;
        bytes[good.length + 1] = 'o';
        bytes[good.length + 2] = 'k';
        String text = Readings.document("a.txt", bytes).text();
        assertTrue(text.startsWith(EAST), text);
        assertTrue(text.endsWith("\uFFFDok"), text);
    }

    @Test
    void keepsLineEndsOfPlainText() {
        assertEquals(
                "a\r\nb\n\rc\r", Readings.document("a.txt", "a\r\nb\n\rc\r").text());
    }
}
