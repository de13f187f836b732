package dixit.cli;

import dixit.knowledge.Candidate;
import dixit.knowledge.Entry;
import dixit.knowledge.Fault;
import dixit.knowledge.Holder;
import dixit.knowledge.Institution;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeFolder;
import dixit.knowledge.Office;
import dixit.knowledge.PartialDate;
import dixit.knowledge.Person;
import dixit.knowledge.Term;
import dixit.knowledge.When;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dixit knowledge}: what the program knows of states, organisations, outlets, offices and persons. */
@Command(
        name = "knowledge",
        description = "What the program knows of states, organisations, outlets, offices and who held them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "check|show")
final class KnowledgeVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @Nullable
    private CommandSpec spec;

    KnowledgeVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("a verb without its command");
        }
        throw new ParameterException(spec.commandLine(), "knowledge what? check or show");
    }

    @Command(
            name = "check",
            description = "Check tables (docs/knowledge.md): names every fault; exit code 1 if there is one.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder (default: as --knowledge).")
                    @Nullable
                    Path folder,
            @Mixin KnowledgeOption option,
            @Mixin ArchiveOption archive,
            @Option(names = "--json", description = "Print JSON.") boolean json) {
        Path where = folder == null ? option.directory(archive.directory()) : folder;
        if (folder != null && !Files.isDirectory(where)) {
            throw new CannotDoException("no folder " + where);
        }
        List<Fault> faults = KnowledgeFolder.check(where);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("folder", where.toString());
        facts.put("faults", faults);
        if (faults.isEmpty()) {
            facts.putAll(KnowledgeFolder.read(where).counts());
        }
        if (json) {
            terminal.out().println(Json.line(facts));
        } else {
            faults.forEach(f -> terminal.out().println(Describe.clean(f.toString())));
            facts.remove("faults");
            facts.forEach((name, value) -> terminal.out().printf(Locale.ROOT, "%-18s %s%n", name, value));
        }
        terminal.err().println(faults.isEmpty() ? "no fault" : faults.size() + " fault(s)");
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    @Command(
            name = "show",
            description = "Show whom or what a name or an office may mean, and why.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, an office, or an id.")
                    List<String> words,
            @Option(
                            names = "--date",
                            paramLabel = "DATE",
                            description = "Who held the office then: YYYY, YYYY-MM or YYYY-MM-DD.")
                    @Nullable
                    String date,
            @Mixin KnowledgeOption option,
            @Mixin ArchiveOption archive,
            @Option(names = "--json", description = "Print JSON.") boolean json) {
        String name = String.join(" ", words);
        List<Map<String, Object>> found =
                found(option.read(option.directory(archive.directory())), name, date == null ? null : dateOf(date));
        for (Map<String, Object> one : found) {
            terminal.out().println(json ? Json.line(one) : line(one));
        }
        if (found.isEmpty()) {
            terminal.err().println("nothing is known of " + Describe.clean(name));
            return ExitCode.SOME_FAILED;
        }
        return ExitCode.DONE;
    }

    private PartialDate dateOf(String date) {
        try {
            return PartialDate.parse(date);
        } catch (IllegalArgumentException e) {
            throw new CannotDoException("--date " + date + ": " + e.getMessage(), e);
        }
    }

    private static List<Map<String, Object>> found(KnowledgeBase base, String name, @Nullable PartialDate date) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (Candidate c : base.lookup(name)) {
            Map<String, Object> one = entry(c.entry());
            one.put("because", c.sense().name().toLowerCase(Locale.ROOT) + " " + c.form());
            one.put("score", c.score());
            if (c.entry() instanceof Person p) {
                one.put("offices", offices(base, p, date));
            }
            out.add(one);
        }
        base.personsNamed(name).stream()
                .filter(p -> out.stream().noneMatch(o -> p.person().id().equals(o.get("id"))))
                .forEach(p -> {
                    Map<String, Object> one = entry(p.person());
                    one.put("because", p.match().reasons().toString().toLowerCase(Locale.ROOT));
                    one.put("score", p.match().score());
                    one.put("offices", offices(base, p.person(), date));
                    out.add(one);
                });
        for (Office office : base.officesNamed(name)) {
            Map<String, Object> one = entry(office);
            one.put("because", "title");
            one.put("holders", holders(base, office, date));
            out.add(one);
        }
        return out;
    }

    private static Map<String, Object> entry(Entry e) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", e.id());
        one.put("name", e.name());
        one.put("source", e.source());
        if (e instanceof Institution i) {
            one.put("kind", i.kind().code());
            one.put("facts", facts(i));
        }
        return one;
    }

    private static List<String> facts(Institution i) {
        List<String> out = new ArrayList<>();
        out.add(i.kind().code() + (i.note() == null ? "" : ": " + i.note()));
        if (!i.parties().isEmpty()) {
            out.add("parties " + String.join(", ", i.parties()));
        }
        Map<String, When> dates = new LinkedHashMap<>();
        dates.put("signed", i.signed());
        dates.put("from", i.from());
        dates.put("to", i.to());
        dates.forEach((what, date) -> {
            if (!date.unknown()) {
                out.add(what + " " + date);
            }
        });
        i.predecessors().forEach(p -> out.add("after " + p));
        return out;
    }

    private static List<String> offices(KnowledgeBase base, Person person, @Nullable PartialDate date) {
        if (date == null) {
            return base.terms(person.id()).stream()
                    .map(t -> t.office() + span(t))
                    .toList();
        }
        return base.officesOf(person.id(), date).stream()
                .map(h -> h.office().id() + span(h.term()) + how(h))
                .toList();
    }

    private static List<String> holders(KnowledgeBase base, Office office, @Nullable PartialDate date) {
        if (date == null) {
            return base.history(office.id()).stream()
                    .map(t -> base.entry(t.person()).map(Entry::name).orElse(t.person()) + span(t))
                    .toList();
        }
        return base.holders(office.id(), date).stream()
                .map(h -> h.person().name() + span(h.term()) + how(h))
                .toList();
    }

    private static String span(Term t) {
        return " " + t.from() + "/" + t.to() + " (" + t.source() + ")" + (t.note() == null ? "" : " " + t.note());
    }

    private static String how(Holder h) {
        return " " + h.held().name().toLowerCase(Locale.ROOT);
    }

    private static String line(Map<String, Object> one) {
        StringBuilder out = new StringBuilder();
        out.append(one.get("name")).append("  ").append(one.get("id"));
        out.append("  [").append(one.get("because"));
        if (one.get("score") instanceof Double score) {
            out.append(String.format(Locale.ROOT, ", %.2f", score));
        }
        out.append(']');
        for (String key : List.of("offices", "holders", "facts")) {
            if (one.get(key) instanceof List<?> list) {
                list.forEach(o -> out.append("\n    ").append(o));
            }
        }
        return out.toString();
    }
}
