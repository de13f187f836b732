package dixit.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dixit.record.Document;
import dixit.record.Furniture;
import dixit.record.Genre;
import dixit.record.Mark;
import dixit.record.Metadata;
import dixit.record.PagePlace;
import dixit.record.Span;
import dixit.record.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How the store writes what only it reads: statements as shown, anchors, the reader's layers. Offsets are UTF-16 units
 * here, for these values never leave the archive; the record itself is kept in the exchange format. Thread-safe.
 */
final class EntryJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                    .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Change.class, ChangeNames.class)
            .addMixIn(Span.class, OnlyEnds.class)
            .addModule(new SimpleModule("archive")
                    .addSerializer(Instant.class, new InstantWriter())
                    .addDeserializer(Instant.class, new InstantReader()))
            .build();

    private EntryJson() {}

    /** What a row of the statements holds beyond its columns; see {@link StatementEntry}. */
    record Row(
            Statement statement,
            List<String> words,
            List<String> sourceWords,
            List<String> cueWords,
            List<Integer> paragraphs,
            @Nullable Setting setting,
            Genre genre,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String url,
            @Nullable String date,
            @Nullable Corrected corrected) {
        static Row of(StatementEntry e) {
            return new Row(
                    e.statement(),
                    e.words(),
                    e.sourceWords(),
                    e.cueWords(),
                    e.paragraphs(),
                    e.setting(),
                    e.genre(),
                    e.outlet(),
                    e.title(),
                    e.url(),
                    e.date(),
                    e.corrected());
        }

        StatementEntry entry(String key, DocumentSummary document) {
            return new StatementEntry(
                    key,
                    document,
                    statement,
                    words,
                    sourceWords,
                    cueWords,
                    paragraphs,
                    setting,
                    genre,
                    outlet,
                    title,
                    url,
                    date,
                    corrected);
        }
    }

    /** A {@link Document} without what other columns hold. */
    private record Reading(Metadata metadata, List<Mark> marks, List<Furniture> furniture, List<PagePlace> places) {}

    static String write(StatementEntry entry) {
        return json(Row.of(entry));
    }

    static String write(Anchor anchor) {
        return json(anchor);
    }

    static String write(LinkEntry link) {
        return json(link);
    }

    static LinkEntry link(String json) {
        return value(json, LinkEntry.class);
    }

    static Row row(String json) {
        return value(json, Row.class);
    }

    static Anchor anchor(String json) {
        return value(json, Anchor.class);
    }

    static String write(Told told) {
        return json(told);
    }

    static Told told(String json) {
        return value(json, Told.class);
    }

    static String write(ClaimBody claim) {
        return json(claim);
    }

    /** A list of texts, as SQLite's {@code json_each} takes it. */
    static String list(Collection<String> texts) {
        return json(texts);
    }

    static ClaimBody claim(String json) {
        return value(json, ClaimBody.class);
    }

    static String write(ActorChange change) {
        return json(change);
    }

    static ActorChange actorChange(String kind, String json) {
        return switch (kind) {
            case "merge_actors" -> value(json, ActorChange.Merge.class);
            case "split_actor" -> value(json, ActorChange.Split.class);
            case "rename_actor" -> value(json, ActorChange.Rename.class);
            default -> throw new ArchiveException("a judgement on actors is of a kind unknown here: " + kind);
        };
    }

    /** The reader's layers, compressed. */
    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            MAPPER.writeValue(
                    zip, new Reading(document.metadata(), document.marks(), document.furniture(), document.places()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing in memory", e);
        }
        return bytes.toByteArray();
    }

    static Document document(String id, String hash, String mediaType, String text, byte[] reading) {
        try {
            Reading r = MAPPER.readValue(Originals.unzip(reading), Reading.class);
            return new Document(id, hash, mediaType, text, r.metadata(), r.marks(), r.furniture(), r.places());
        } catch (IOException e) {
            throw new ArchiveException("the layers of document " + hash + " are damaged: " + e.getMessage(), e);
        }
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON form of " + value, e);
        }
    }

    private static <T> T value(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new ArchiveException("a row of the store is damaged: " + e.getOriginalMessage(), e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Change.WrongSpeaker.class, name = "wrong_speaker"),
        @JsonSubTypes.Type(value = Change.NotAStatement.class, name = "not_a_statement"),
        @JsonSubTypes.Type(value = Change.WrongWords.class, name = "wrong_words")
    })
    private interface ChangeNames {}

    @JsonIgnoreProperties("empty")
    private interface OnlyEnds {}

    private static final class InstantWriter extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class InstantReader extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Instant.parse(in.getText());
        }
    }
}
