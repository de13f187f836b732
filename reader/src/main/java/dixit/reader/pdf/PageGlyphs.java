package dixit.reader.pdf;

import dixit.reader.content.Budget;
import dixit.reader.content.Unreadable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of each page; text that stands on its side is left out. */
final class PageGlyphs extends PDFTextStripper {
    /** Says inside PDFBox, which lets only I/O errors through, that the budget is spent. */
    private static final class Spent extends IOException {
        private static final long serialVersionUID = 1L;

        private Spent(Unreadable reason) {
            super(reason.reason(), reason);
        }
    }

    private final Budget budget;
    private final List<List<Glyph>> pages = new ArrayList<>();
    private List<Glyph> page = new ArrayList<>();
    private long chars;

    private PageGlyphs(Budget budget) {
        this.budget = budget;
    }

    /** The glyphs of every page, in the order in which the file paints them. */
    static List<List<Glyph>> of(PDDocument document, Budget budget) throws IOException, Unreadable {
        PageGlyphs collector = new PageGlyphs(budget);
        try {
            collector.writeText(document, Writer.nullWriter());
        } catch (Spent e) {
            throw new Unreadable(String.valueOf(e.getMessage()), e);
        }
        return collector.pages;
    }

    @Override
    protected void processTextPosition(TextPosition t) {
        String text = t.getUnicode();
        if (text != null && t.getDir() == 0) {
            chars += text.length();
            page.add(new Glyph(
                    text,
                    t.getXDirAdj(),
                    t.getYDirAdj(),
                    t.getWidthDirAdj(),
                    Math.max(1, t.getFontSizeInPt()),
                    t.getWidthOfSpace(),
                    isBold(t.getFont())));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        try {
            budget.time();
            if (chars > budget.maxTextChars()) {
                throw new Unreadable("text is longer than the limit of " + budget.maxTextChars() + " characters");
            }
        } catch (Unreadable e) {
            throw new Spent(e);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePage() {
        // nothing: this class collects
    }

    @Override
    protected void endPage(PDPage pdPage) {
        pages.add(page);
        page = new ArrayList<>();
    }

    private static boolean isBold(@Nullable PDFont font) {
        if (font == null) {
            return false;
        }
        PDFontDescriptor d = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (d != null && d.isForceBold());
    }
}
