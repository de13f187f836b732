package dixit.text.tagger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which models these are: a name and the first twelve hexadecimal digits of a SHA-256 of the files, as
 * {@code training/versions.py} wrote them. Loads no model. Thread-safe.
 */
public final class ModelVersions {
    private static final String RESOURCE = "versions.json";
    private static final int DIGITS = 12;

    private static final class Holder {
        private static final JsonNode VERSIONS = read();
    }

    private ModelVersions() {}

    /** Such as {@code attribution-model/0c5f2a9be1d4}; null where the build has no such model. */
    public static @Nullable String attribution() {
        return AttributionModel.isShipped() ? shipped(AttributionModel.NAME) : null;
    }

    /** Such as {@code event-model/5e01c3d7a2b8}; null where the build has no such model. */
    public static @Nullable String event() {
        return EventModel.isShipped() ? shipped(EventModel.NAME) : null;
    }

    private static String shipped(String name) {
        return name + "/" + Holder.VERSIONS.path(name).asText("unknown");
    }

    /** The version of a model whose files, one behind the other, are these bytes. */
    static String of(String name, byte[]... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] file : files) {
                digest.update(file);
            }
            return name + "/" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonNode read() {
        try (InputStream in = ModelVersions.class.getResourceAsStream(RESOURCE)) {
            JsonMapper json = JsonMapper.builder().build();
            return in == null ? json.createObjectNode() : json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the versions of the models cannot be read", e);
        }
    }
}
