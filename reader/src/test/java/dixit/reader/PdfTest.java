package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Document;
import dixit.record.Mark;
import dixit.record.PagePlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "last");

    private final PDDocument pdf = new PDDocument();

    @Test
    void joinsLinesAndHyphensAndKeepsThePlaceOfEachLine() throws IOException {
        page(p -> {
            line(p, 72, 700, 11, "The two countries will continue their cooper-");
            line(p, 72, 686, 11, "ation, the minister said, under a long-");
            line(p, 72, 672, 11, "term plan that a long-term budget pays for.");
            line(p, 72, 640, 11, "Nobody objected.");
        });
        Document doc = read();
        assertEquals(
                "The two countries will continue their cooperation, the minister said, under a long-term plan that a "
                        + "long-term budget pays for.\n\nNobody objected.",
                doc.text());
        PagePlace second = doc.places().get(1);
        assertEquals("ation, the minister said, under a long-", second.span().in(doc.text()));
        assertEquals(1, second.page());
        assertEquals(2, second.line());
        assertEquals(
                "The two countries will continue their cooper-",
                doc.places().getFirst().raw());
        assertEquals(
                "The two countries will continue their cooper",
                doc.places().getFirst().span().in(doc.text()));
    }

    @Test
    void readsColumnsOneAfterTheOther() throws IOException {
        page(p -> {
            line(p, 72, 740, 18, "A title that runs across both of the columns");
            for (int i = 0; i < 8; i++) {
                line(p, 72, 700 - 14 * i, 11, "left column line number " + i);
                line(p, 320, 700 - 14 * i, 11, "right column line number " + i);
            }
        });
        String text = read().text();
        assertTrue(
                text.startsWith("A title that runs across both of the columns\n\nleft column line number 0 left"),
                text);
        assertTrue(text.indexOf("left column line number 7") < text.indexOf("right column line number 0"), text);
    }

    @Test
    void headersFootersAndPageNumbersAreFurnitureAndCutNoSentence() throws IOException {
        for (int n = 1; n <= 3; n++) {
            int number = n;
            page(p -> {
                line(p, 72, 760, 9, "Office of the Harbour Master");
                for (int i = 0; i < 20; i++) {
                    line(
                            p,
                            72,
                            720 - 14 * i,
                            11,
                            "this is the " + ORDINALS.get(i % 10 + number) + " line and it goes on and on and");
                }
                line(p, 300, 40, 9, "Page " + number + " of 3");
            });
        }
        Document doc = read();
        List<String> kinds =
                doc.furniture().stream().map(f -> f.kind()).distinct().sorted().toList();
        assertEquals(List.of("page_header", "page_number"), kinds);
        assertEquals(6, doc.furniture().size());
        assertTrue(
                doc.text().contains("this is the eleventh line and it goes on and on and this is the third line"),
                doc.text());
    }

    @Test
    void marksHeadingsAndBoldLabels() throws IOException {
        PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        page(p -> {
            line(p, 72, 740, 20, "Talks at Port Ilvane");
            write(p, bold, 72, 700, 11, "Question:");
            line(p, 128, 700, 11, "Will you stay in the treaty, and for how long will you?");
            line(p, 72, 686, 11, "And why?");
        });
        Document doc = read();
        assertEquals(List.of("Talks at Port Ilvane"), Readings.marked(doc, Mark.Kind.HEADING));
        assertEquals(List.of("Question:"), Readings.marked(doc, Mark.Kind.BOLD));
        assertTrue(doc.text().contains("Question: Will you stay in the treaty"), doc.text());
    }

    @Test
    void aPdfWithoutTextSaysSo() throws IOException {
        page(p -> {});
        String reason = Readings.failure("scan.pdf", bytes());
        assertTrue(reason.startsWith("no text in this PDF"), reason);
    }

    @Test
    void aPageThatUnpacksToGigabytesIsRefused() throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        PDStream bomb = new PDStream(pdf);
        bomb.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = new DeflaterOutputStream(bomb.getCOSObject().createRawOutputStream())) {
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 2048; i++) {
                out.write(spaces);
            }
        }
        page.setContents(bomb);
        String reason = Readings.failure("bomb.pdf", bytes());
        assertEquals("unpacks to more than the limit of 64.0 MiB", reason);
    }

    private interface Painter {
        void paint(PDPageContentStream page) throws IOException;
    }

    private void page(Painter painter) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
            painter.paint(stream);
        }
    }

    private static void line(PDPageContentStream page, float x, float y, float size, String words) throws IOException {
        write(page, new PDType1Font(Standard14Fonts.FontName.HELVETICA), x, y, size, words);
    }

    private static void write(PDPageContentStream page, PDFont font, float x, float y, float size, String words)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return out.toByteArray();
    }

    private Document read() throws IOException {
        return Readings.document("a.pdf", bytes());
    }
}
