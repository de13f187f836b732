package dixit.reader;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import dixit.reader.html.HtmlFormat;
import dixit.reader.mail.MailFormat;
import dixit.reader.office.RtfFormat;
import dixit.reader.office.ZippedFormats;
import dixit.reader.pdf.PdfFormat;
import dixit.reader.plain.MarkdownFormat;
import dixit.reader.plain.TextFormat;

/** Hands bytes to the reader of their format; whatever that one stumbles over becomes a reason. */
final class Formats {
    private Formats() {}

    static Content read(Format format, byte[] bytes, Budget budget) throws Unreadable {
        try {
            return switch (format) {
                case TEXT -> TextFormat.read(bytes, budget);
                case MARKDOWN -> MarkdownFormat.read(bytes, budget);
                case HTML -> HtmlFormat.read(bytes, null, budget);
                case PDF -> PdfFormat.read(bytes, budget);
                case ZIP -> ZippedFormats.read(bytes, budget);
                case RTF -> RtfFormat.read(bytes, budget);
                case MAIL -> MailFormat.read(bytes, budget);
                case GZIP -> throw new Unreadable("packed more than once");
                case JSON_LINES -> throw new IllegalArgumentException("JSON lines are streamed");
            };
        } catch (RuntimeException e) {
            throw new Unreadable("damaged " + format.mediaType() + ": " + Failures.reason(e), e);
        } catch (StackOverflowError e) {
            throw new Unreadable("nested too deeply (" + format.mediaType() + ")", e);
        } catch (OutOfMemoryError e) {
            throw new Unreadable("needs more memory than there is (" + format.mediaType() + ")", e);
        }
    }
}
