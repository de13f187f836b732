package dixit.bench;

import dixit.extract.attribution.Attribution;
import dixit.extract.attribution.AttributionStage;
import dixit.extract.identity.Identities;
import dixit.extract.identity.IdentityStage;
import dixit.extract.structure.Structure;
import dixit.extract.structure.StructureStage;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whom pronouns mean, against GAP (Webster et al., TACL 2018): texts of an encyclopedia, each with one pronoun and two names of
 * which it means one or neither. The pronoun is given to the identity stage as the source of a statement, so that the resolver which
 * serves statements decides; a name is chosen if the actor decided on has a mention there. Precision, recall and F1 are GAP's own: over
 * names, not pronouns.
 */
final class PronounBench {
    private static final List<Path> SETS = List.of(
            Path.of("../shared/data/coreference/gap-development.tsv"),
            Path.of("../shared/data/coreference/gap-validation.tsv"));

    private final StructureStage structure = new StructureStage();
    private final AttributionStage attribution = AttributionStage.byRules();
    private final IdentityStage identity = new IdentityStage();
    private final boolean errors;

    private PronounBench(boolean errors) {
        this.errors = errors;
    }

    /** Takes {@code errors} to print every pronoun that was decided wrongly or left open. */
    public static void main(String[] args) throws IOException {
        boolean errors = args.length > 0 && args[0].equals("errors");
        Table table = new Table(
                "texts",
                "pronouns",
                "decided",
                "right",
                "another of the two",
                "somebody else",
                "precision",
                "recall",
                "F1");
        for (Path set : SETS) {
            new PronounBench(errors).run(set, table);
        }
        System.out.println(table);
    }

    private record Name(Span span, boolean meant) {}

    private record Case(String id, String text, Span pronoun, Name a, Name b) {
        static Case of(String line) {
            String[] f = line.split("\t", -1);
            return new Case(
                    f[0],
                    f[1].replace("``", " “").replace("''", "” "),
                    span(f[3], f[2]),
                    name(f[4], f[5], f[6]),
                    name(f[7], f[8], f[9]));
        }

        private static Name name(String words, String at, String meant) {
            return new Name(span(at, words), Boolean.parseBoolean(meant.toLowerCase(Locale.ROOT)));
        }

        private static Span span(String at, String words) {
            int start = Integer.parseInt(at);
            return new Span(start, start + words.length());
        }

        boolean feminine() {
            String word = pronoun.in(text).toLowerCase(Locale.ROOT);
            return word.equals("she") || word.startsWith("her");
        }
    }

    /** Counts over the two names of each text, as GAP does, and over pronouns. */
    private static final class Tally {
        private int pronouns;
        private int decided;
        private int right;
        private int other;
        private int elsewhere;
        private int chosen;
        private int chosenRightly;
        private int meant;

        void add(Case c, boolean decidedOnOne, boolean a, boolean b) {
            pronouns++;
            meant += (c.a.meant ? 1 : 0) + (c.b.meant ? 1 : 0);
            chosen += (a ? 1 : 0) + (b ? 1 : 0);
            int rightly = (a && c.a.meant ? 1 : 0) + (b && c.b.meant ? 1 : 0);
            chosenRightly += rightly;
            decided += decidedOnOne ? 1 : 0;
            right += rightly > 0 ? 1 : 0;
            other += rightly == 0 && (a || b) ? 1 : 0;
            elsewhere += decidedOnOne && !a && !b ? 1 : 0;
        }

        double precision() {
            return chosen == 0 ? 0 : (double) chosenRightly / chosen;
        }

        double recall() {
            return meant == 0 ? 0 : (double) chosenRightly / meant;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        void row(Table table, String name) {
            table.row(
                    name, pronouns, decided, right, other, elsewhere, share(precision()), share(recall()), share(f1()));
        }

        private static String share(double value) {
            return String.format(Locale.ROOT, "%.3f", value);
        }
    }

    private void run(Path set, Table table) throws IOException {
        Tally all = new Tally();
        Tally masculine = new Tally();
        Tally feminine = new Tally();
        List<String> lines = Files.readAllLines(set);
        for (String line : lines.subList(1, lines.size())) {
            Case c = Case.of(line);
            score(c, all, c.feminine() ? feminine : masculine);
        }
        String name = String.valueOf(set.getFileName());
        all.row(table, name);
        masculine.row(table, "masculine");
        feminine.row(table, "feminine");
        System.out.printf(
                Locale.ROOT,
                "%s: F1 feminine / masculine %.3f%n",
                name,
                feminine.f1() / Math.max(1e-9, masculine.f1()));
    }

    private void score(Case c, Tally all, Tally sex) {
        Document doc = Document.ofText(c.id, c.text);
        Structure s = structure.apply(doc);
        List<Attribution> attributions = new ArrayList<>(attribution.apply(doc, s));
        int asked = insert(attributions, c);
        Identities found = identity.apply(doc, s, attributions);
        ActorRef speaker = found.statements().get(asked).speaker();
        boolean a = speaker != null && names(found, speaker, c.a.span);
        boolean b = speaker != null && names(found, speaker, c.b.span);
        all.add(c, speaker != null, a, b);
        sex.add(c, speaker != null, a, b);
        if (errors && ((a && !c.a.meant) || (b && !c.b.meant) || (speaker == null && (c.a.meant || c.b.meant)))) {
            System.out.println((speaker == null ? "OPEN  " : "WRONG ") + c.id + " “" + c.pronoun.in(c.text) + "” "
                    + (speaker == null ? "" : speaker.name()) + " [" + mark(c) + "] " + c.text);
        }
    }

    private static String mark(Case c) {
        return "A " + c.a.span.in(c.text) + (c.a.meant ? " +" : "") + ", B " + c.b.span.in(c.text)
                + (c.b.meant ? " +" : "");
    }

    private static boolean names(Identities found, ActorRef actor, Span place) {
        return found.mentions().stream()
                .anyMatch(m -> m.actor().equals(actor.id()) && m.span().overlaps(place));
    }

    /** Puts a statement whose source is the pronoun where it belongs, and moves what others point to. */
    private static int insert(List<Attribution> all, Case c) {
        int at = 0;
        while (at < all.size() && start(all.get(at)) < c.pronoun.start()) {
            at++;
        }
        for (int i = 0; i < all.size(); i++) {
            Attribution x = all.get(i);
            all.set(
                    i,
                    new Attribution(
                            x.kind(),
                            x.source(),
                            x.cue(),
                            x.content(),
                            x.quotes(),
                            x.insertions(),
                            x.within() >= at ? x.within() + 1 : x.within(),
                            x.inherits() >= at ? x.inherits() + 1 : x.inherits(),
                            x.modality(),
                            x.because()));
        }
        int within = -1;
        for (int i = 0; i < at; i++) {
            within = all.get(i).content().stream().anyMatch(s -> s.contains(c.pronoun)) ? i : within;
        }
        all.add(
                at,
                new Attribution(
                        StatementKind.INDIRECT,
                        List.of(c.pronoun),
                        List.of(),
                        List.of(c.pronoun),
                        List.of(),
                        List.of(),
                        within,
                        -1,
                        null,
                        new Because("asked", 1)));
        return at;
    }

    private static int start(Attribution a) {
        int start = a.content().getFirst().start();
        return a.source().isEmpty()
                ? start
                : Math.min(start, a.source().getFirst().start());
    }
}
