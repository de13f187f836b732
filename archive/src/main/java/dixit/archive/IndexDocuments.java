package dixit.archive;

import dixit.archive.check.Names;
import dixit.archive.check.Passage;
import dixit.archive.check.Voice;
import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.knowledge.KnowledgeBase;
import dixit.text.align.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns statements and passages into documents of the index. Not thread-safe. */
final class IndexDocuments {
    /** Terms and facet values longer than this many UTF-16 units are cut; the index takes no more than 32766 bytes. */
    private static final int LONGEST_VALUE = 1000;

    private static final FieldType PAIRS = pairs();

    private final WordCutter cutter = new WordCutter();

    /**
     * A statement.
     *
     * @param occasion what all documents tell of the occasion on which it was made; null if that is not known
     * @param institutions those that it mentions
     * @param topic what it is about
     */
    Document statement(
            StatementEntry e, Occasions.@Nullable Whole occasion, List<Named> institutions, Topics.Topic topic) {
        Document d = new Document();
        String hash = e.document().hash();
        d.add(new StringField(IndexFields.DOCUMENT, hash, Field.Store.NO));
        d.add(new StringField(IndexFields.TYPE, IndexFields.STATEMENT, Field.Store.NO));
        d.add(new BinaryDocValuesField(IndexFields.KEY, new BytesRef(e.key())));
        d.add(new StoredField(IndexFields.SHOWN, EntryBytes.write(e)));
        d.add(new NumericDocValuesField(IndexFields.RANK, rank(e)));
        d.add(new StringField(IndexFields.HASH, hash, Field.Store.NO));
        d.add(new StringField(IndexFields.ID, cut(IndexFields.id(e.document().id())), Field.Store.NO));
        StatementWords words = StatementWords.of(cutter, e);
        d.add(new TextField(IndexFields.ABOUT, new WordStream(words.said(), words.inserted(), true)));
        names(d, e);
        facet(d, Facet.KIND, e.statement().kind().code());
        facet(d, Facet.GENRE, e.genre().code());
        d.add(new StringField(IndexFields.KIND, e.statement().kind().code(), Field.Store.NO));
        d.add(new StringField(IndexFields.GENRE, e.genre().code(), Field.Store.NO));
        dates(d, DateRange.ofEdtf(e.date()));
        said(d, DateRange.ofEdtf(e.statement().date()));
        if (occasion != null) {
            occasion(d, occasion);
        }
        if (!institutions.isEmpty()) {
            institutions(d, institutions);
        }
        topic(d, topic);
        return d;
    }

    /** Equals in what a list is sorted by stand document by document, in the order of the text. */
    private static long rank(StatementEntry e) {
        long document = Long.parseLong(e.document().hash().substring(0, 8), 16);
        return (document << (Integer.SIZE - 1))
                | e.statement().content().getFirst().start();
    }

    private static void topic(Document d, Topics.Topic topic) {
        topic.ids().forEach(id -> d.add(new StringField(IndexFields.TOPIC, cut(id), Field.Store.NO)));
        for (String type : topic.events()) {
            d.add(new StringField(IndexFields.EVENT, type, Field.Store.NO));
            facet(d, Facet.EVENT, type);
        }
        for (String stance : topic.positions()) {
            d.add(new StringField(IndexFields.POSITION, stance, Field.Store.NO));
            facet(d, Facet.POSITION, stance);
        }
    }

    /** Made when the first office is indexed. */
    private static final class Offices {
        static final OfficeNames NAMES = new OfficeNames(KnowledgeBase.shipped());
    }

    /** An institution with the names that its document has for it. */
    record Named(String id, String name, List<String> names) {}

    private void institutions(Document d, List<Named> institutions) {
        Set<String> words = new LinkedHashSet<>();
        for (Named i : institutions) {
            words.addAll(i.names());
            d.add(new StringField(IndexFields.INSTITUTION_ID, cut(i.id()), Field.Store.NO));
        }
        institutions.stream().map(Named::name).distinct().forEach(name -> facet(d, Facet.INSTITUTION, name));
        d.add(new TextField(IndexFields.INSTITUTION, new WordStream(cutter.cut(String.join("\n", words)), false)));
    }

    private void names(Document d, StatementEntry e) {
        List<Word> source = cutter.cut(String.join("\n", e.sourceWords()));
        String name = e.speakerName();
        boolean replaced = e.corrected() != null
                && e.corrected().corrections().stream().anyMatch(c -> c.change() instanceof Change.WrongSpeaker);
        List<Word> speaker = name == null ? List.of() : cutter.cut(name);
        d.add(new TextField(
                IndexFields.SPEAKER,
                new WordStream(speaker, replaced || e.statement().modality() != null ? List.of() : source, false)));
        d.add(new TextField(IndexFields.SOURCE, new WordStream(source, false)));
        facet(d, Facet.SPEAKER, e.speakerId() == null ? name : e.speakerId());
        if (name != null && !name.isBlank()) {
            d.add(new SortedDocValuesField(IndexFields.NAME, new BytesRef(cut(name))));
            d.add(new StringField(IndexFields.NAME, cut(name), Field.Store.NO));
        }
        if (e.speakerId() != null) {
            d.add(new StringField(IndexFields.ACTOR, cut(e.speakerId()), Field.Store.NO));
        }
        String office = e.statement().role();
        if (office != null) {
            d.add(new TextField(IndexFields.OFFICE, new WordStream(cutter.cut(office), false)));
            facet(d, Facet.OFFICE, Offices.NAMES.of(office));
        }
        if (e.outlet() != null) {
            d.add(new TextField(IndexFields.OUTLET, new WordStream(cutter.cut(e.outlet()), false)));
            facet(d, Facet.OUTLET, e.outlet());
        }
    }

    private static void dates(Document d, List<DateRange> ranges) {
        for (DateRange r : ranges) {
            d.add(new IntRange(IndexFields.DATES, new int[] {r.first()}, new int[] {r.last()}));
        }
        List<Integer> years = DateRange.years(ranges);
        facet(d, Facet.YEAR, years.size() == 1 ? "%04d".formatted(years.getFirst()) : Facet.UNKNOWN_YEAR);
        if (!ranges.isEmpty()) {
            d.add(new NumericDocValuesField(IndexFields.DAY, ranges.getFirst().first()));
        }
    }

    private static void said(Document d, List<DateRange> ranges) {
        for (DateRange r : ranges) {
            d.add(new IntRange(IndexFields.SAID, new int[] {r.first()}, new int[] {r.last()}));
        }
        List<Integer> years = DateRange.years(ranges);
        facet(d, Facet.SAID, years.size() == 1 ? "%04d".formatted(years.getFirst()) : null);
    }

    private void occasion(Document d, Occasions.Whole whole) {
        String words = String.join("\n", whole.words());
        d.add(new TextField(IndexFields.OCCASION, new WordStream(cutter.cut(words), false)));
        whole.addresses().forEach(a -> d.add(new StringField(IndexFields.OCCASION_ADDRESS, a, Field.Store.NO)));
        facet(d, Facet.OCCASION, whole.form());
    }

    private static void facet(Document d, Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            d.add(new SortedSetDocValuesField(IndexFields.facet(facet), new BytesRef(cut(value))));
        }
    }

    static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    /** A stretch of a document's text. */
    Document passage(Passage passage) {
        Document d = new Document();
        d.add(new StringField(IndexFields.DOCUMENT, passage.documentHash(), Field.Store.YES));
        d.add(new StringField(IndexFields.TYPE, IndexFields.PASSAGE, Field.Store.NO));
        d.add(new StoredField(IndexFields.START, passage.start()));
        d.add(new StoredField(IndexFields.END, passage.end()));
        d.add(new StoredField(IndexFields.STRETCH, PassageBytes.write(passage)));
        if (passage.senses().size() > 0) {
            d.add(new BinaryDocValuesField(
                    IndexFields.SENSES, new BytesRef(passage.senses().bytes())));
        }
        d.add(new TextField(IndexFields.WORDS, new WordStream(cutter.cut(passage.text()), true)));
        d.add(new Field(IndexFields.PAIRS, new PairStream(Tokens.of(passage.text())), PAIRS));
        Stream<String> voices = passage.voices().stream().map(Voice::speaker).filter(Objects::nonNull);
        Stream<String> author = Stream.ofNullable(passage.author());
        spoken(d, Stream.concat(voices, author));
        quoted(d, passage);
        return d;
    }

    private static void quoted(Document d, Passage passage) {
        List<String> names = passage.voices().stream()
                .filter(Voice::isQuotation)
                .map(IndexDocuments::quoted)
                .distinct()
                .toList();
        names.forEach(name -> d.add(new StringField(IndexFields.QUOTED, cut(name), Field.Store.NO)));
        if (!names.isEmpty()) {
            d.add(new Field(IndexFields.QUOTED_PAIRS, new PairStream(Tokens.of(passage.text())), PAIRS));
        }
    }

    private static String quoted(Voice voice) {
        String family = voice.speaker() == null ? null : Names.family(voice.speaker());
        return family == null ? IndexFields.NOBODY : family;
    }

    /** The document as a whole, so that what was searched can be counted. */
    Document whole(DocumentSummary summary, List<String> speakers) {
        Document d = new Document();
        d.add(new StringField(IndexFields.DOCUMENT, summary.hash(), Field.Store.NO));
        d.add(new StringField(IndexFields.TYPE, IndexFields.WHOLE, Field.Store.NO));
        spoken(d, speakers.stream());
        for (DateRange r : DateRange.ofEdtf(summary.published())) {
            d.add(new IntRange(IndexFields.DAYS, new int[] {r.first()}, new int[] {r.last()}));
        }
        return d;
    }

    private static void spoken(Document d, Stream<String> names) {
        names.map(Names::family)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(name -> d.add(new StringField(IndexFields.SPOKEN, cut(name), Field.Store.NO)));
    }

    private static FieldType pairs() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
