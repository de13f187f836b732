/**
 * Documents about people, states and outlets that do not exist, as many as wanted, always the same for the same seed.
 * {@link dixit.bench.generate.GeneratedDocuments} makes files to read; {@link dixit.bench.generate.GeneratedRecords}
 * makes records to index without reading.
 *
 * <p>Their job: looking like the real thing where that costs time: words with the frequencies of a language, several
 * ways to quote, pages with furniture, lengths of a news report. Not their job: making sense, or testing quality.
 *
 * <pre>{@code
 * GeneratedDocuments documents = GeneratedDocuments.of(1);
 * documents.writeTo(folder, 10_000);
 * }</pre>
 *
 * <p>Traps: a document depends on the seed and its number alone, so the first hundred of a thousand are the same as a
 * hundred; changing a list of words changes every document and makes old figures incomparable.
 */
@NullMarked
package dixit.bench.generate;

import org.jspecify.annotations.NullMarked;
