package dixit.archive;

/** Another process is writing to the archive; try again when it is done. */
public final class ArchiveBusyException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    public ArchiveBusyException(String message) {
        super(message);
    }
}
