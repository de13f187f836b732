package dixit.extract.structure;

import dixit.record.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Says what each paragraph does on the page; turns are noted later by {@link TurnFinder}. */
final class RoleFinder {
    private static final List<String> CLOSING = List.of(
            "this interview has been",
            "for further information",
            "for more information",
            "printed by authority",
            "published by authority",
            "media contact",
            "press contact",
            "the house divided",
            "the house rose",
            "the house adjourned",
            "question accordingly",
            "the meeting rose",
            "the meeting adjourned",
            "the committee rose",
            "the sitting",
            "(end)",
            "###",
            "this transcript has been",
            "the interview was conducted",
            "interview conducted by",
            "this conversation has been",
            "the interview has been",
            "translated by",
            "translation by",
            "edited by",
            "(translated ",
            "the interviewer was",
            "transcribed by",
            "this is a rush transcript",
            "editor's note",
            "editors' note",
            "the interview took place",
            "questions were put by",
            "originally published",
            "this article was originally",
            "this article was first",
            "first published",
            "source:",
            "update:",
            "correction:",
            "note:");

    private static final Set<String> ENDS = Set.of("ends", "end", "the end", "end of transcript", "end of interview");

    private RoleFinder() {}

    static Paragraph.Role[] find(Page page, Sheet sheet, Head head, Labels labels, List<EmbeddedHead> embedded) {
        Paragraph.Role[] roles = new Paragraph.Role[page.size()];
        Arrays.fill(roles, Paragraph.Role.BODY);
        for (int i = head.body(); i < page.size(); i++) {
            if (!sheet.isFurniture(i) && !labels.has(i)) {
                roles[i] = role(page, sheet, i);
            }
        }
        blockQuotes(page, roles);
        head.roles().forEach(i -> roles[i] = Paragraph.Role.STANDFIRST);
        head.letterhead().forEach(i -> roles[i] = Paragraph.Role.NOTE);
        if (head.title() >= 0) {
            roles[head.title()] = Paragraph.Role.TITLE;
        }
        if (head.byline() >= 0) {
            roles[head.byline()] = Paragraph.Role.BYLINE;
        }
        for (EmbeddedHead e : embedded) {
            for (int i = e.start(); i < e.body(); i++) {
                roles[i] = i == e.title() ? Paragraph.Role.TITLE : Paragraph.Role.NOTE;
            }
        }
        return roles;
    }

    private static Paragraph.Role role(Page page, Sheet sheet, int i) {
        String folded = page.words(i, 61) <= 60 ? page.folded(i) : "";
        if (ENDS.contains(Fold.core(folded)) || folded.equals("###") || folded.equals("-30-")) {
            return Paragraph.Role.NOTE;
        }
        if (CLOSING.stream().anyMatch(folded::startsWith)) {
            return Paragraph.Role.NOTE;
        }
        int before = sheet.bodyBefore(i);
        if (before >= 0
                && page.text.charAt(page.span(before).end() - 1) == ':'
                && page.prose(i)
                && opensWithLetter(page, i)) {
            return Paragraph.Role.BLOCK_QUOTE;
        }
        boolean short1 = page.words(i, 13) <= 12
                && page.titleLike(i)
                && !page.endsSentence(i)
                && page.blocks.get(i).gap() > 0;
        int next = sheet.bodyFrom(i + 1);
        boolean over =
                next < page.size() && page.prose(next) && before >= 0 && page.prose(before) && opensWithLetter(page, i);
        return short1 && over ? Paragraph.Role.SUBHEADING : Paragraph.Role.BODY;
    }

    private static boolean opensWithLetter(Page page, int i) {
        return Character.isLetter(page.text.charAt(page.span(i).start()));
    }

    /** What the layout sets off: a mark of the reader, or an indent in a text that has none elsewhere. */
    private static void blockQuotes(Page page, Paragraph.Role[] roles) {
        int indented = 0;
        for (int i = 0; i < page.size(); i++) {
            indented += page.blocks.get(i).indent() >= 2 ? 1 : 0;
        }
        for (int i = 1; i < page.size() && indented * 3 <= page.size(); i++) {
            if (page.blocks.get(i).indent() >= 2
                    && page.prose(i)
                    && opensWithLetter(page, i)
                    && roles[i] == Paragraph.Role.BODY) {
                roles[i] = Paragraph.Role.BLOCK_QUOTE;
            }
        }
        int i = 0;
        for (Mark m : page.doc.marks()) {
            boolean quote = m.kind() == Mark.Kind.BLOCK_QUOTE;
            boolean heading = m.kind() == Mark.Kind.HEADING;
            while (i < page.size() && page.span(i).end() <= m.span().start()) {
                i++;
            }
            for (int k = i;
                    (quote || heading)
                            && k < page.size()
                            && page.span(k).start() < m.span().end();
                    k++) {
                boolean whole = m.span().contains(page.span(k)) && roles[k] != Paragraph.Role.NOTE;
                roles[k] = whole ? quote ? Paragraph.Role.BLOCK_QUOTE : Paragraph.Role.SUBHEADING : roles[k];
            }
        }
    }
}
