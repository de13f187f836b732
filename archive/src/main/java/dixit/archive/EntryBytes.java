package dixit.archive;

import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Genre;
import dixit.record.Modality;
import dixit.record.Polarity;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How the index keeps a statement as shown, so that a page of results needs nothing but the index. Numbers of variable
 * length and texts with their lengths, in a fixed order without names: whoever changes the order, or a component of
 * what is written, changes {@link IndexFields#FORMAT}. A statement that people corrected, which is rare, is kept as
 * {@link EntryJson} writes it. Thread-safe.
 */
final class EntryBytes {
    private static final byte AS_FOUND = 0;
    private static final byte CORRECTED = 1;

    private EntryBytes() {}

    static byte[] write(StatementEntry entry) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            Packed.text(out, entry.key());
            summary(out, entry.document());
            if (entry.corrected() == null) {
                out.writeByte(AS_FOUND);
                found(out, entry);
            } else {
                out.writeByte(CORRECTED);
                Packed.text(out, EntryJson.write(entry));
            }
            return out.toArrayCopy();
        } catch (IOException e) {
            throw new UncheckedIOException("writing in memory", e);
        }
    }

    /** @throws IOException if these are no bytes of an entry */
    static StatementEntry read(BytesRef bytes) throws IOException {
        try {
            ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            String key = Packed.text(in);
            DocumentSummary document = summary(in);
            return in.readByte() == CORRECTED
                    ? EntryJson.row(Packed.text(in)).entry(key, document)
                    : found(in, key, document);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArchiveException e) {
            throw new IOException("a statement in the index is damaged: " + e.getMessage(), e);
        }
    }

    private static void summary(DataOutput out, DocumentSummary d) throws IOException {
        Packed.text(out, d.hash());
        Packed.text(out, d.id());
        Packed.text(out, d.mediaType());
        Packed.text(out, d.genre().name());
        Packed.orNull(out, d.title());
        Packed.orNull(out, d.outlet());
        Packed.orNull(out, d.published());
        Packed.orNull(out, d.url());
        Packed.orNull(out, d.language());
        out.writeVInt(d.characters());
        out.writeVInt(d.statements());
        Instant imported = d.imported();
        out.writeZLong(imported.getEpochSecond());
        out.writeVInt(imported.getNano());
        Packed.text(out, d.producerVersion());
        Packed.orNull(out, d.model());
        Packed.orNull(out, d.knowledge());
    }

    private static DocumentSummary summary(ByteArrayDataInput in) throws IOException {
        return new DocumentSummary(
                Packed.text(in),
                Packed.text(in),
                Packed.text(in),
                Genre.valueOf(Packed.text(in)),
                Packed.orNull(in),
                Packed.orNull(in),
                Packed.orNull(in),
                Packed.orNull(in),
                Packed.orNull(in),
                in.readVInt(),
                in.readVInt(),
                Instant.ofEpochSecond(in.readZLong(), in.readVInt()),
                Packed.text(in),
                Packed.orNull(in),
                Packed.orNull(in));
    }

    private static void found(DataOutput out, StatementEntry e) throws IOException {
        statement(out, e.statement());
        Packed.texts(out, e.words());
        Packed.texts(out, e.sourceWords());
        Packed.texts(out, e.cueWords());
        Packed.numbers(out, e.paragraphs());
        setting(out, e.setting());
        Packed.text(out, e.genre().name());
        Packed.orNull(out, e.outlet());
        Packed.orNull(out, e.title());
        Packed.orNull(out, e.url());
        Packed.orNull(out, e.date());
    }

    private static StatementEntry found(ByteArrayDataInput in, String key, DocumentSummary document)
            throws IOException {
        return new StatementEntry(
                key,
                document,
                statement(in),
                Packed.texts(in),
                Packed.texts(in),
                Packed.texts(in),
                Packed.numbers(in),
                setting(in),
                Genre.valueOf(Packed.text(in)),
                Packed.orNull(in),
                Packed.orNull(in),
                Packed.orNull(in),
                Packed.orNull(in),
                null);
    }

    private static void setting(DataOutput out, @Nullable Setting setting) throws IOException {
        Packed.orNull(out, setting == null ? null : setting.kind().name());
        if (setting != null) {
            Packed.spans(out, List.of(setting.span()));
            Packed.text(out, setting.words());
        }
    }

    private static @Nullable Setting setting(ByteArrayDataInput in) throws IOException {
        String kind = Packed.orNull(in);
        return kind == null
                ? null
                : new Setting(Setting.Kind.valueOf(kind), Packed.spans(in).getFirst(), Packed.text(in));
    }

    private static void statement(DataOutput out, Statement s) throws IOException {
        Packed.text(out, s.id());
        Packed.text(out, s.kind().name());
        Packed.orNull(out, s.within());
        Packed.spans(out, s.source());
        Packed.spans(out, s.cue());
        Packed.spans(out, s.content());
        Packed.spans(out, s.quotes());
        Packed.spans(out, s.insertions());
        out.writeByte((byte) (s.speaker() == null ? 0 : 1));
        if (s.speaker() != null) {
            Packed.orNull(out, s.speaker().id());
            Packed.text(out, s.speaker().name());
        }
        Packed.orNull(out, s.role());
        Packed.orNull(out, s.addressee());
        Packed.orNull(out, s.occasion());
        Packed.orNull(out, s.date());
        Packed.orNull(out, s.act());
        Packed.orNull(out, s.polarity() == null ? null : s.polarity().name());
        out.writeByte((byte) (s.hedged() ? 1 : 0));
        Packed.orNull(out, s.modality() == null ? null : s.modality().name());
        because(out, s.because());
        because(out, s.speakerBecause());
        because(out, s.dateBecause());
    }

    private static Statement statement(ByteArrayDataInput in) throws IOException {
        String id = Packed.text(in);
        StatementKind kind = StatementKind.valueOf(Packed.text(in));
        String within = Packed.orNull(in);
        List<Span> source = Packed.spans(in);
        List<Span> cue = Packed.spans(in);
        return Statement.builder(kind, Packed.spans(in))
                .id(id)
                .within(within)
                .source(source)
                .cue(cue)
                .quotes(Packed.spans(in))
                .insertions(Packed.spans(in))
                .speaker(in.readByte() == 0 ? null : new ActorRef(Packed.orNull(in), Packed.text(in)))
                .role(Packed.orNull(in))
                .addressee(Packed.orNull(in))
                .occasion(Packed.orNull(in))
                .date(Packed.orNull(in))
                .act(Packed.orNull(in))
                .polarity(polarity(Packed.orNull(in)))
                .hedged(in.readByte() != 0)
                .modality(modality(Packed.orNull(in)))
                .because(given(because(in)))
                .speakerBecause(because(in))
                .dateBecause(because(in))
                .build();
    }

    private static @Nullable Polarity polarity(@Nullable String name) {
        return name == null ? null : Polarity.valueOf(name);
    }

    private static @Nullable Modality modality(@Nullable String name) {
        return name == null ? null : Modality.valueOf(name);
    }

    private static Because given(@Nullable Because because) throws IOException {
        if (because == null) {
            throw new IOException("a statement in the index is damaged: it has no rule");
        }
        return because;
    }

    private static void because(DataOutput out, @Nullable Because because) throws IOException {
        Packed.orNull(out, because == null ? null : because.rule());
        if (because != null) {
            out.writeLong(Double.doubleToLongBits(because.score()));
        }
    }

    private static @Nullable Because because(ByteArrayDataInput in) throws IOException {
        String rule = Packed.orNull(in);
        return rule == null ? null : new Because(rule, Double.longBitsToDouble(in.readLong()));
    }
}
