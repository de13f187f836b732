package dixit.intake;

import dixit.archive.Archive;
import dixit.archive.Progress;
import dixit.extract.Pipeline;
import dixit.extract.Version;
import dixit.reader.Input;
import dixit.reader.Listed;
import dixit.reader.Reader;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings inputs into an archive: reads, extracts and keeps them, several at a time, in the order of the inputs. It can
 * be stopped at any moment, even killed, and run again: what is in the archive is passed over. What fails is reported
 * and takes nothing else with it.
 *
 * <p>Thread-safe as far as the archive is.
 */
public final class Importer {
    private final Archive archive;
    private final Extraction extraction;

    public Importer(Archive archive, Reader reader, Pipeline pipeline) {
        this(archive, new Extraction(reader, pipeline, Runtime.getRuntime().availableProcessors()));
    }

    public Importer(Archive archive, Extraction extraction) {
        this.archive = archive;
        this.extraction = extraction;
    }

    /**
     * Imports all inputs and flushes the archive.
     *
     * @param each is told of every document, on the calling thread, after the archive holds it
     * @throws InterruptedException if the thread is interrupted; what was reported is in the archive
     */
    public Summary run(Iterator<Listed> inputs, Consumer<Imported> each) throws InterruptedException {
        return run(inputs, each, Progress.NONE);
    }

    /**
     * As {@link #run(Iterator, Consumer)}.
     *
     * @param linking is told, on the calling thread, of every document whose quotes were tied to others at the end
     */
    public Summary run(Iterator<Listed> inputs, Consumer<Imported> each, Progress linking) throws InterruptedException {
        Tally tally = new Tally(each);
        try {
            extraction.run(inputs, hash -> archive.containsCurrent(hash, Version.CURRENT), tally::take);
        } finally {
            archive.flush(linking);
        }
        return tally.summary();
    }

    /** As {@link #run(Iterator, Consumer)} for inputs that are at hand. */
    public Summary run(List<Input> inputs, Consumer<Imported> each) throws InterruptedException {
        List<Listed> listed = new ArrayList<>();
        inputs.forEach(input -> listed.add(new Listed.Found(input)));
        return run(listed.iterator(), each);
    }

    /** Keeps each result and counts. */
    private final class Tally {
        private final Consumer<Imported> each;
        private final List<Imported> failures = new ArrayList<>();
        private long added;
        private long alreadyHere;
        private long updated;
        private long statements;
        private long doubtful;

        Tally(Consumer<Imported> each) {
            this.each = each;
        }

        void take(Extracted result) {
            Imported imported =
                    switch (result) {
                        case Extracted.Done done -> keep(done);
                        case Extracted.Known known ->
                            new Imported(
                                    known.inputName(),
                                    "",
                                    Imported.Outcome.ALREADY_HERE,
                                    known.hash(),
                                    null,
                                    0,
                                    0,
                                    null);
                        case Extracted.Failed failed ->
                            new Imported(
                                    failed.failure().inputName(),
                                    failed.failure().place(),
                                    Imported.Outcome.FAILED,
                                    null,
                                    null,
                                    0,
                                    0,
                                    failed.failure().reason());
                    };
            switch (imported.outcome()) {
                case ADDED -> added++;
                case ALREADY_HERE -> alreadyHere++;
                case UPDATED -> updated++;
                case FAILED -> failures.add(imported);
            }
            statements += imported.statements();
            doubtful += imported.doubtful();
            each.accept(imported);
        }

        private Imported keep(Extracted.Done done) {
            Imported.Outcome outcome =
                    switch (archive.add(done.document(), done.source(), done.record())) {
                        case ADDED -> Imported.Outcome.ADDED;
                        case ALREADY_HERE -> Imported.Outcome.ALREADY_HERE;
                        case UPDATED -> Imported.Outcome.UPDATED;
                    };
            List<Statement> found = outcome == Imported.Outcome.ALREADY_HERE
                    ? List.of()
                    : done.record().statements();
            return new Imported(
                    done.inputName(),
                    "",
                    outcome,
                    done.document().hash(),
                    done.document().id(),
                    found.size(),
                    Math.toIntExact(found.stream().filter(Statement::doubtful).count()),
                    null);
        }

        Summary summary() {
            return new Summary(added, alreadyHere, updated, statements, doubtful, failures);
        }
    }
}
