package dixit.intake;

import dixit.extract.Pipeline;
import dixit.reader.Listed;
import dixit.reader.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads articles for their quotations alone; nothing is kept. Thread-safe. */
public final class Articles {
    private final Extraction extraction;

    public Articles(Reader reader, Pipeline pipeline) {
        this.extraction = new Extraction(reader, pipeline, 1);
    }

    /**
     * The quotations of the articles, in order.
     *
     * @param failed gets for each article that cannot be read why
     * @throws InterruptedException if the calling thread is interrupted
     */
    public List<Quoted> quotes(Iterator<Listed> inputs, Consumer<String> failed) throws InterruptedException {
        List<Quoted> quotes = new ArrayList<>();
        extraction.run(inputs, hash -> false, result -> {
            switch (result) {
                case Extracted.Done done -> quotes.addAll(Quoted.in(done.record()));
                case Extracted.Known known -> throw new IllegalStateException("nothing is known before: " + known);
                case Extracted.Failed broken -> failed.accept(broken.failure().message());
            }
        });
        return quotes;
    }
}
