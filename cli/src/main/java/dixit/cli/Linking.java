package dixit.cli;

import org.jspecify.annotations.Nullable;

/** Shows how far an import has come with tying quotes to other documents, once it has begun with it. Not thread-safe. */
final class Linking implements dixit.archive.Progress, AutoCloseable {
    private final Terminal terminal;
    private final Progress importing;
    private @Nullable Progress shown;

    /** @param importing shown until then */
    Linking(Terminal terminal, Progress importing) {
        this.terminal = terminal;
        this.importing = importing;
    }

    @Override
    public void at(long done, long total) {
        if (shown == null) {
            importing.close();
            shown = Progress.start(terminal, "Linking quotes", total);
        }
        shown.at(done);
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.close();
        }
    }
}
