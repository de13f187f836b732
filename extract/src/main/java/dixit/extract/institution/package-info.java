/**
 * Finds the institutions that a document speaks of: treaties, agreements, organisations, regimes, initiatives, talks,
 * channels, sanctions, doctrines.
 *
 * <p>Its job: known ones by their names ({@code Catalogue}, from the knowledge base; organisations and blocs as the
 * identity stage has them), unknown ones by the shape of their names ({@code NamedShapes}: "the Orm Treaty", "the Tarsk
 * talks"), those that are only described ({@code Described}: "a hotline of the two ports"), terms that
 * somebody coins in quotation marks ({@code Coined}), and words that point back ({@code PointingBack}: "the Treaty"). Not
 * its job: what anybody thinks of them, and to join described ones across documents.
 *
 * <pre>{@code
 * Veldania left the Treaty on Shared Waters (TSW). The Treaty had served; TSW meetings will go on.
 *   -> institution/treaty-on-shared-waters, a treaty, three mentions
 * }</pre>
 *
 * <p>Traps: "agreement", "process", "regime" and "talks" are everyday words: a shape counts only with a name, a topic of
 * states or a state near by. A short abbreviation counts only beside "treaty" or where the full name stands, too. Words
 * that fit two institutions point to none. Every look ahead or back has a limit, since texts are hostile.
 */
@NullMarked
package dixit.extract.institution;

import org.jspecify.annotations.NullMarked;
