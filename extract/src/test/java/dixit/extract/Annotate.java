package dixit.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Document;
import dixit.record.RecordJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the record of each {@code .txt} or {@code .jsonl} path, for the scorers; the program itself has {@code annotate}. */
public final class Annotate {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Annotate() {}

    public static void main(String[] args) throws IOException {
        Pipeline pipeline = Pipeline.byRules();
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (String arg : args) {
            Path path = Path.of(arg);
            if (arg.endsWith(".jsonl")) {
                for (String line : Files.readAllLines(path)) {
                    JsonNode node = MAPPER.readTree(line);
                    print(
                            out,
                            pipeline,
                            node.path("id").asText(),
                            node.path("text").asText());
                }
            } else {
                String name = path.getFileName().toString();
                print(out, pipeline, name.substring(0, name.lastIndexOf('.')), Files.readString(path));
            }
        }
        out.flush();
    }

    private static void print(BufferedWriter out, Pipeline pipeline, String id, String text) throws IOException {
        out.write(RecordJson.write(pipeline.extract(Document.ofText(id, text))));
        out.write('\n');
    }
}
