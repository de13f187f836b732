package dixit.extract.attribution;

/** Reads one sentence and adds what it decides; an earlier rule's decisions stay. Stateless and thread-safe. */
interface SentenceRule {
    void apply(SentenceWork work, String text);
}
