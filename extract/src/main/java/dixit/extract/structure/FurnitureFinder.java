package dixit.extract.structure;

import dixit.record.Furniture;

/** Finds the furniture of a page: what the reader says first, then rules in the order of their precision. */
final class FurnitureFinder {
    private FurnitureFinder() {}

    static Sheet find(Page page) {
        Sheet sheet = new Sheet(page);
        fromReader(page, sheet);
        LineRules.apply(page, sheet);
        RepeatRules.apply(page, sheet);
        ZoneRules.apply(page, sheet);
        TailRules.apply(page, sheet);
        keepSomething(page, sheet);
        return sheet;
    }

    /** A paragraph that lies wholly in what the reader calls furniture. */
    private static void fromReader(Page page, Sheet sheet) {
        int i = 0;
        for (Furniture f : page.doc.furniture()) {
            while (i < page.size() && page.span(i).end() <= f.span().start()) {
                i++;
            }
            for (int k = i; k < page.size() && page.span(k).start() < f.span().end(); k++) {
                if (f.span().contains(page.span(k))) {
                    sheet.mark(k, f.kind(), "reader", 1);
                }
            }
        }
    }

    /** A page is never all furniture: where nothing is left, the words at its edges are the text. */
    private static void keepSomething(Page page, Sheet sheet) {
        if (page.size() > 0
                && sheet.bodyFrom(0) == page.size()
                && page.doc.furniture().isEmpty()) {
            for (int i = 0; i < page.size(); i++) {
                sheet.clear(i);
            }
        }
    }
}
