package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes the paragraphs of a part of a {@code .docx}. */
final class DocxBody implements Xml.Handler {
    /** Deleted words, codes of fields, hidden doubles for old programs, pictures: {@link Unskipped} keeps them away. */
    static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "pict",
            "object",
            "sdtPr",
            "tblPr",
            "sectPr",
            "numPicBullet",
            "separator",
            "continuationSeparator",
            "docPr",
            "cNvPr",
            "oMath");

    private final DocxStyles styles;
    private final LayoutText out;
    private final Budget budget;
    private final Runs runs;

    private boolean inParagraphProperties;
    private boolean inWords;
    private boolean bold;
    private boolean italic;
    private boolean hidden;
    private boolean styleBold;
    private Mark.Kind kind = Mark.Kind.PARAGRAPH;
    private LayoutText.@Nullable Open paragraph;

    DocxBody(DocxStyles styles, LayoutText out, Budget budget) {
        this.styles = styles;
        this.out = out;
        this.budget = budget;
        this.runs = new Runs(out);
    }

    @Override
    public void start(XMLStreamReader e) throws Unreadable {
        String name = e.getLocalName();
        switch (name) {
            case "p" -> startParagraph();
            case "pPr" -> inParagraphProperties = true;
            case "pStyle" -> style(String.valueOf(Xml.attribute(e, "val")));
            case "numPr" -> kind = kind == Mark.Kind.PARAGRAPH ? Mark.Kind.LIST_ITEM : kind;
            case "r" -> {
                bold = styleBold;
                italic = false;
                hidden = false;
            }
            case "b" -> bold = inParagraphProperties ? bold : isOn(Xml.attribute(e, "val"));
            case "i" -> italic = inParagraphProperties ? italic : isOn(Xml.attribute(e, "val"));
            case "vanish" -> hidden = !inParagraphProperties && isOn(Xml.attribute(e, "val"));
            case "t" -> inWords = true;
            case "tab" -> words(" ");
            case "noBreakHyphen" -> words("\u2011");
            case "br", "cr" -> {
                if (!inParagraphProperties) {
                    out.line();
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) throws Unreadable {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> inParagraphProperties = false;
            case "t" -> inWords = false;
            case "tc" -> out.line();
            default -> {}
        }
    }

    @Override
    public void text(String text) throws Unreadable {
        if (inWords && !hidden) {
            words(text);
        }
    }

    /** A switch of the format: on unless its value says otherwise. */
    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private void startParagraph() throws Unreadable {
        budget.time();
        if (paragraph != null) {
            endParagraph();
        }
        kind = Mark.Kind.PARAGRAPH;
        styleBold = false;
    }

    private void style(String id) {
        kind = styles.kind(id);
        styleBold = kind != Mark.Kind.HEADING && styles.isBold(id);
    }

    private void words(String words) throws Unreadable {
        if (inParagraphProperties) {
            return;
        }
        if (paragraph == null) {
            paragraph = kind == Mark.Kind.LIST_ITEM ? out.lineOf(kind) : out.block(kind);
        }
        runs.write(words, bold && kind != Mark.Kind.HEADING, italic);
    }

    private void endParagraph() {
        runs.end();
        if (paragraph == null) {
            out.paragraph();
        } else {
            paragraph.close();
            paragraph = null;
        }
    }
}
