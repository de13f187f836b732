package dixit.archive.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Genre;
import dixit.text.align.Tokens;
import dixit.text.sense.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints the numbers that {@link SameSense} judges by for every pair of {@code training/sense/pairs.jsonl}, a line each:
 * speech, quote, kind (p paraphrase; n the same with its sentence taken out of the record; l look-alike; c two of them
 * joined; h a paraphrase and a look-alike joined; r a sentence of a real transcript against what its speaker says in others,
 * if a folder of transcripts is given), whether the place is the right one, the numbers, quote, place.
 */
final class SenseNumbers {
    private static final Pattern TURN = Pattern.compile("([A-Z][^:.?!]{1,40}): (.+)");
    private static final int LEAST = 60;
    private static final int TURNS = 150;
    private static final int REAL = 150;
    private static final int SHORT = 6;
    private static final int LONG = 35;

    private final Vectors vectors = new Vectors(1 << 15);
    private int quotes;

    public static void main(String[] args) throws IOException {
        System.out.println("speech\tnumber\tkind\tright\t" + String.join("\t", SameSense.NAMES) + "\tquote\tplace");
        SenseNumbers numbers = new SenseNumbers();
        int speech = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            numbers.speech(speech++, JsonMapper.builder().build().readTree(line));
        }
        if (args.length > 1) {
            numbers.transcripts(speech, Path.of(args[1]));
        }
    }

    /** Sentences of one transcript against the same speaker's words in the others. */
    private void transcripts(int from, Path folder) throws IOException {
        Map<String, Map<Path, List<String>>> said = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher turn = TURN.matcher(line);
                    String speaker = turn.matches() ? Names.family(turn.group(1)) : null;
                    if (speaker != null && turn.group(2).length() > LEAST) {
                        said.computeIfAbsent(speaker, k -> new TreeMap<>())
                                .computeIfAbsent(file, k -> new ArrayList<>())
                                .add(turn.group(2));
                    }
                }
            }
        }
        int group = from;
        for (Map<Path, List<String>> of : said.values()) {
            if (of.size() > 1) {
                transcripts(group++, of);
            }
        }
    }

    private void transcripts(int group, Map<Path, List<String>> said) {
        Random random = new Random(group);
        List<Path> files = new ArrayList<>(said.keySet());
        Map<Path, List<List<Passage>>> passages = new TreeMap<>();
        for (Path f : files) {
            List<List<Passage>> all = new ArrayList<>();
            List<String> turns = new ArrayList<>(said.getOrDefault(f, List.of()));
            Collections.shuffle(turns, random);
            turns.stream().limit(TURNS).forEach(t -> all.add(List.of(passage(t))));
            passages.put(f, all);
        }
        for (int i = 0; i < REAL; i++) {
            Path file = files.get(random.nextInt(files.size()));
            List<String> turns = said.getOrDefault(file, List.of());
            String turn = turns.get(random.nextInt(turns.size()));
            List<Sentence> sentences = Sentence.of(new Stretch(List.of(passage(turn))));
            Sentence asked = sentences.get(random.nextInt(sentences.size()));
            int size = asked.words().size();
            if (size >= SHORT && size <= LONG) {
                List<List<Passage>> others = new ArrayList<>();
                passages.forEach((f, p) -> others.addAll(f.equals(file) ? List.of() : p));
                quotes++;
                print(group, "r", null, asked.text() + ".", others);
            }
        }
    }

    private void speech(int number, JsonNode speech) {
        List<String> said = strings(speech.path("said"));
        List<String> alike = strings(speech.path("lookalikes"));
        int at = 0;
        for (JsonNode p : speech.path("paraphrases")) {
            String quote = p.path("quote").asText();
            String of = said.get(p.path("of").asInt());
            List<String> without = new ArrayList<>(said);
            without.remove(of);
            print(number, "p", of, quote, said);
            print(number, "n", null, quote, without);
            print(number, "h", null, joined(quote, alike.get(at++ % alike.size())), said);
        }
        for (int i = 0; i < alike.size(); i++) {
            print(number, "l", null, alike.get(i), said);
            print(number, "c", null, joined(alike.get(i), alike.get((i + 1) % alike.size())), said);
        }
    }

    private static String joined(String a, String b) {
        return a.substring(0, a.length() - 1) + ", and " + Character.toLowerCase(b.charAt(0)) + b.substring(1);
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(s -> out.add(s.asText()));
        return out;
    }

    private Passage passage(String text) {
        Voice voice = new Voice(0, text.length(), "turn", false, "Speaker", "k", null);
        Passage all = new Passage(
                "h",
                text.substring(0, Math.min(9, text.length())),
                null,
                null,
                Genre.SPEECH,
                null,
                null,
                0,
                0,
                text,
                List.of(voice),
                Senses.NONE);
        return all.with(Senses.of(all, vectors));
    }

    private void print(int speech, String kind, @Nullable String of, String quote, List<String> said) {
        quotes++;
        print(speech, kind, of, quote, List.of(List.of(passage(String.join(" ", said)))));
    }

    private void print(int speech, String kind, @Nullable String of, String quote, Collection<List<Passage>> said) {
        Paraphrase p = new Paraphrase(new CheckRequest(quote, "Speaker", null), Tokens.of(quote), vectors);
        for (Paraphrase.Rated r : p.rated(List.copyOf(said))) {
            String place = r.place().span().in(r.place().stretch().text());
            StringBuilder out = new StringBuilder();
            boolean right = of != null && (place + ".").contains(of);
            out.append(speech).append('\t').append(quotes).append('\t').append(kind);
            out.append('\t').append(right ? 1 : 0);
            for (double n : r.numbers()) {
                out.append('\t').append(String.format(Locale.ROOT, "%.4f", n));
            }
            out.append('\t').append(quote).append('\t').append(place.replaceAll("\\s+", " "));
            if (!r.against()) {
                System.out.println(out);
            }
        }
    }
}
