package dixit.extract.structure;

import java.util.List;

/**
 * What the steps before the last have found: the ground on which the document and its parts are described.
 *
 * @param page the paragraphs
 * @param sheet which of them are furniture
 * @param head title, byline, dateline
 * @param labels who may be speaking
 * @param embedded heads of documents inside the document
 * @param turns what is said in turns
 * @param order how dates in figures are to be read
 */
record Findings(
        Page page,
        Sheet sheet,
        Head head,
        Labels labels,
        List<EmbeddedHead> embedded,
        List<Turn> turns,
        DayMonthOrder order) {}
