package dixit.extract.structure;

import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.Furniture;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text is made of, in this order: paragraphs, furniture, head (title, byline, dateline), labels, documents
 * inside the document, turns, then what the whole is. Stateless and thread-safe; time grows with the length of the text.
 */
public final class StructureStage {
    /** The structure of the document; never fails, whatever the text. */
    public Structure apply(Document doc) {
        Page page = new Page(doc);
        Sheet sheet = FurnitureFinder.find(page);
        DayMonthOrder order = DateOrder.of(page);
        Head head = Head.find(page, sheet, order);
        for (int i : head.letterhead()) {
            if (Letterhead.isSection(page, sheet, i)) {
                sheet.mark(i, "navigation", "section-among-sections", 0.8);
            }
        }
        Labels labels = LabelFinder.find(page, sheet, head.body());
        if (labels.heads().isEmpty() && !doc.marks().isEmpty()) {
            labels = EmphasisTurns.labels(page, sheet, head.body());
        }
        List<EmbeddedHead> embedded = EmbeddedHead.find(page, sheet, labels, head.body() + 1, order);
        Paragraph.Role[] roles = RoleFinder.find(page, sheet, head, labels, embedded);
        List<Turn> turns = TurnFinder.find(page, sheet, labels, roles, head.body(), embedded);
        if (turns.isEmpty()) {
            turns = EmphasisTurns.questions(page, sheet, roles, head.body());
        }
        Findings found = new Findings(page, sheet, head, labels, embedded, turns, order);
        DocumentInfo info = PartFinder.find(found, roles);
        if (turns.isEmpty()) {
            turns = WholeSpeech.find(page, sheet, head, roles, info);
        }
        return new Structure(
                info,
                furniture(doc, sheet),
                head.titleSpan(page),
                byline(page, head, info),
                head.dateline() == null ? null : head.dateline().span(),
                paragraphs(page, sheet, roles, info.parts()),
                inParts(turns, info.parts()),
                order);
    }

    private static @Nullable Span byline(Page page, Head head, DocumentInfo info) {
        Byline by = head.by();
        if (by != null) {
            int start = page.span(head.byline()).start();
            return new Span(start + by.nameStart(), start + by.nameEnd());
        }
        SpeakerInTitle speaker =
                info.genre() == Genre.SPEECH && head.title() >= 0 ? SpeakerInTitle.find(page, head.title()) : null;
        return speaker == null ? null : speaker.span();
    }

    /** What the reader and the rules found, sorted, where they overlap joined under the name of the first. */
    private static List<Furniture> furniture(Document doc, Sheet sheet) {
        List<Furniture> all = new ArrayList<>(sheet.furniture());
        doc.furniture().stream()
                .map(f -> new Furniture(f.span().trim(doc.text()), f.kind(), f.because()))
                .filter(f -> !f.span().isEmpty())
                .forEach(all::add);
        all.sort((a, b) -> a.span().compareTo(b.span()));
        List<Furniture> out = new ArrayList<>();
        for (Furniture f : all) {
            Furniture last = out.isEmpty() ? null : out.getLast();
            if (last != null && f.span().start() < last.span().end()) {
                out.set(out.size() - 1, new Furniture(last.span().cover(f.span()), last.kind(), last.because()));
            } else {
                out.add(f);
            }
        }
        return out;
    }

    private static List<Paragraph> paragraphs(Page page, Sheet sheet, Paragraph.Role[] roles, List<Part> parts) {
        List<Paragraph> out = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!sheet.isFurniture(i)) {
                out.add(new Paragraph(
                        page.span(i), roles[i], innermost(parts, page.span(i).start())));
            }
        }
        return out;
    }

    private static List<Turn> inParts(List<Turn> turns, List<Part> parts) {
        List<Turn> out = new ArrayList<>();
        for (Turn t : turns) {
            int part = innermost(parts, t.content().getFirst().start());
            Because because = t.because();
            out.add(new Turn(t.label(), t.cue(), t.content(), t.stageDirections(), t.role(), part, because));
        }
        return out;
    }

    /** The part inside the first that holds the offset, else the first; parts inside are sorted and disjoint. */
    private static int innermost(List<Part> parts, int offset) {
        int lo = 1;
        int hi = parts.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (parts.get(mid).end() <= offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo < parts.size() && parts.get(lo).span().contains(offset) ? lo : 0;
    }
}
