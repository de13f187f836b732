package dixit.reader.pdf;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF with a text layer. */
public final class PdfFormat {
    private static final String TYPE = "application/pdf";

    private PdfFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        PlainFonts.use();
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return content(pdf, budget);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("needs a password", e);
        } catch (IOException e) {
            throw new Unreadable("damaged PDF: " + e.getMessage(), e);
        }
    }

    private static Content content(PDDocument pdf, Budget budget) throws IOException, Unreadable {
        PdfGuard.check(pdf, budget);
        List<List<Glyph>> glyphs = PageGlyphs.of(pdf, budget);
        List<List<Line>> pages = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            budget.time();
            pages.add(Lines.of(glyphs.get(i), i + 1));
        }
        IdentityHashMap<Line, String> running = Running.of(pages);
        IdentityHashMap<Line, Integer> numbers = new IdentityHashMap<>();
        List<Line> ordered = new ArrayList<>();
        for (List<Line> page : pages) {
            List<Line> body = ReadingOrder.of(
                    page.stream().filter(l -> !running.containsKey(l)).toList());
            List<Line> all = new ArrayList<>(page.stream()
                    .filter(l -> Running.HEADER.equals(running.get(l)))
                    .toList());
            all.addAll(body);
            page.stream()
                    .filter(l -> running.containsKey(l) && !Running.HEADER.equals(running.get(l)))
                    .forEach(all::add);
            number(page, numbers);
            ordered.addAll(all);
        }
        if (ordered.isEmpty()) {
            throw new Unreadable("no text in this PDF: its " + pages.size() + " page(s) hold pictures at most");
        }
        PageWriter writer = new PageWriter(ordered, running, numbers);
        writer.write(ordered);
        return new Content(TYPE, writer.text(), metadata(pdf), writer.marks(), writer.furniture(), writer.places());
    }

    private static void number(List<Line> page, IdentityHashMap<Line, Integer> numbers) {
        List<Line> sorted =
                page.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            numbers.put(sorted.get(i), i + 1);
        }
    }

    private static Metadata metadata(PDDocument pdf) {
        var info = pdf.getDocumentInformation();
        @Nullable String title = info == null ? null : info.getTitle();
        @Nullable String author = info == null ? null : info.getAuthor();
        @Nullable String language = pdf.getDocumentCatalog().getLanguage();
        return new Metadata(
                title == null || isFileName(title) ? null : new Sourced(title.strip(), "pdf:Title"),
                null,
                author == null || author.isBlank() ? List.of() : List.of(new Sourced(author.strip(), "pdf:Author")),
                null,
                language == null || language.isBlank() ? null : new Sourced(language.strip(), "pdf:Lang"),
                null);
    }

    /** Programs put the name of the file that was printed where the title should be. */
    private static boolean isFileName(String title) {
        String t = title.strip().toLowerCase(Locale.ROOT);
        return t.isEmpty() || t.equals("untitled") || t.startsWith("microsoft word") || t.matches(".*\\.[a-z]{3,5}");
    }
}
