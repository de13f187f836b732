package dixit.reader.pdf;

import dixit.reader.content.Budget;
import dixit.reader.content.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Counts what the pages of a file unpack to, before PDFBox unpacks them into memory. */
final class PdfGuard {
    private PdfGuard() {}

    /** @throws Unreadable if the pages unpack to more than the budget */
    static void check(PDDocument pdf, Budget budget) throws IOException, Unreadable {
        for (PDPage page : pdf.getPages()) {
            Iterator<PDStream> streams = page.getContentStreams();
            while (streams.hasNext()) {
                check(streams.next().getCOSObject(), budget);
            }
        }
    }

    private static void check(COSStream stream, Budget budget) throws IOException, Unreadable {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() > 1) {
            long packed = 0;
            for (int i = 0; i < several.size(); i++) {
                packed += COSName.FLATE_DECODE.equals(several.getObject(i)) ? 1 : 0;
            }
            if (packed > 1) {
                throw new Unreadable("a page that is packed more than once");
            }
        }
        COSBase first = filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
        if (!COSName.FLATE_DECODE.equals(first)) {
            return;
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            int n = in.read(buffer);
            while (n > 0) {
                budget.unpacked(n);
                budget.time();
                n = in.read(buffer);
            }
        } catch (ZipException | java.io.EOFException e) {
            // damaged: PDFBox reads what can be read
        }
    }
}
