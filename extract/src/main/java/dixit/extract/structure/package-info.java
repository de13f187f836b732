/**
 * Finds what a text is made of: paragraphs, furniture, headline, byline, dateline, documents inside the document, and the
 * turns of a conversation. {@link dixit.extract.structure.StructureStage} is the file to read first.
 *
 * <p>Its job: to say for each paragraph whether it belongs to the document at all, and what it does there. Not its job:
 * who a label names, and what a sentence says.
 *
 * <pre>{@code
 * Structure s = new StructureStage().apply(Document.ofText("note", "All news\n\nPell: No new lease\n\nLUNN (KPS) - It rained."));
 * s.furniture();  // "All news", navigation, furniture.page-words
 * s.info();       // wire_report of KPS from Lunn, titled "Pell: No new lease"
 * }</pre>
 *
 * <p>Traps: of identical copies of a title or a first paragraph the last is body; a colon makes a label only with evidence
 * from the rest of the text; related stories never date a page; a date says no more than the words do.
 */
@NullMarked
package dixit.extract.structure;

import org.jspecify.annotations.NullMarked;
