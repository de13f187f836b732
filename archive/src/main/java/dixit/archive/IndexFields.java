package dixit.archive;

import java.util.Locale;

/** The fields of the index. A statement and a passage are a document each; fields of the one are never the other's. */
final class IndexFields {
    /** Changes whenever an index made before must be made anew. */
    static final String FORMAT = "20";

    /** Hash of the document that a statement or passage stands in; what is deleted by. */
    static final String DOCUMENT = "document";

    static final String TYPE = "type";
    static final String STATEMENT = "s";
    static final String PASSAGE = "p";
    /** A document of the archive, for counting what a check has searched. */
    static final String WHOLE = "d";

    static final String KEY = "key";
    /** All that a page of results shows of a statement; see {@link EntryBytes}. */
    static final String SHOWN = "shown";

    /** First 60 bits of the key; the order of equals. */
    static final String RANK = "rank";

    static final String HASH = "hash";
    static final String ID = "id";
    static final String ABOUT = "about";
    static final String SPEAKER = "speaker";
    static final String SOURCE = "source";
    /** Id of the actor who said it. */
    static final String ACTOR = "actor";
    /** His name, by which results are ordered. */
    static final String NAME = "name";
    /** Words of the office that the speaker held or was named with. */
    static final String OFFICE = "office";

    static final String OUTLET = "outlet";
    static final String KIND = "kind";
    static final String GENRE = "genre";
    /** The days on which it may have been said, as ranges of {@code yyyymmdd}. */
    static final String DATES = "dates";
    /** The first of them. */
    static final String DAY = "day";

    /** The days of saying that the text gives, as ranges of {@code yyyymmdd}; none where only the document is dated. */
    static final String SAID = "said";
    /** Words of the occasion, as any document tells it: its form, outlet, venue, place, principal. */
    static final String OCCASION = "occasion";

    /** Address of the occasion, and those of all reports of it. */
    static final String OCCASION_ADDRESS = "occasion.address";

    /** Words of the names of the institutions that a statement mentions. */
    static final String INSTITUTION = "institution";

    /** Their ids. */
    static final String INSTITUTION_ID = "institution.id";

    /** Ids of the actors and institutions that a statement is about; see {@link Topics}. */
    static final String TOPIC = "topic";

    /** Types of the events that it claims. */
    static final String EVENT = "event";

    /** Stances that it states. */
    static final String POSITION = "position";

    static final String WORDS = "words";
    static final String START = "start";
    static final String END = "end";
    /** Pairs of neighbouring words of a passage, as {@code dixit.text.align} compares words. */
    static final String PAIRS = "pairs";
    /** All that a check needs of a passage; see {@link PassageBytes}. */
    static final String STRETCH = "stretch";
    /** Vectors of the sentences of a passage; see {@link dixit.archive.check.Senses}. */
    static final String SENSES = "senses";
    /** Family names of who speaks in a passage or document. */
    static final String SPOKEN = "spoken";
    /** Family names of who is quoted in a passage, {@link #NOBODY} where that is not known; none where nobody is. */
    static final String QUOTED = "quoted";

    static final String NOBODY = "?";
    /** {@link #PAIRS} of passages that quote somebody. */
    static final String QUOTED_PAIRS = "quoted.pairs";
    /** The days on which a document may have been published, as ranges of {@code yyyymmdd}. */
    static final String DAYS = "days";

    private IndexFields() {}

    static String facet(Facet facet) {
        return "facet." + facet.code();
    }

    /** Ids are found whatever their case. */
    static String id(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
