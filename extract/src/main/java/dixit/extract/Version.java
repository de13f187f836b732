package dixit.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of the program, as it stands in every record that it makes. Builds from changed sources differ after a
 * plus sign, so that an archive knows which records to make anew.
 */
public final class Version {
    /** Such as {@code 0.1.0} or {@code 0.1.0+5f3a09c2}. */
    public static final String CURRENT = read();

    private Version() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing from the program");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties cannot be read", e);
        }
        String build = properties.getProperty("build", "");
        return properties.getProperty("version") + (build.isEmpty() ? "" : "+" + build);
    }
}
