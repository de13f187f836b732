package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.Hit;
import dixit.archive.Page;
import dixit.archive.QuerySyntaxException;
import dixit.archive.SpeakerSummary;
import dixit.archive.StatementEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Scope;
import dixit.archive.claim.SubjectLine;
import dixit.archive.export.ClaimJson;
import dixit.archive.export.Csv;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Producer;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.LinkedStatement;
import dixit.web.view.PartyView;
import dixit.web.view.SubjectView;
import dixit.web.view.TiesView.Tie;
import dixit.web.view.TurnDecisionView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a speaker has said about a subject over the years. Thread-safe. */
public final class SubjectPages {
    private static final int CHOICES = 150;
    private static final int MOST_NEAR = 6;

    /** Documents whose records are read to mark what names the subject. */
    private static final int MARKED = 100;

    /** Code points of a document whose record is read for marks. */
    private static final int LONGEST = 1_000_000;

    private static final Pattern WORDS = Pattern.compile("[\\s,;/–—-]");

    private final Archive archive;
    private final Claims claims;
    private final Supplier<KnowledgeBase> knowledge;
    private final Respond respond;
    private final Supplier<Producer> program;

    /**
     * @param knowledge asked for each page, so that changed tables are seen
     * @param program with its models and tables, for files
     */
    public SubjectPages(
            Archive archive, Supplier<KnowledgeBase> knowledge, Respond respond, Supplier<Producer> program) {
        this.archive = archive;
        this.claims = archive.claims();
        this.knowledge = knowledge;
        this.respond = respond;
        this.program = program;
    }

    public List<Route> routes() {
        List<Param> params = List.of(
                Param.query("speaker", "name or id"),
                Param.query("about", "an institution or actor, by name or id, or words"));
        List<Route> routes = new ArrayList<>(Route.twin(
                "/subject", "What a speaker has said about a subject over the years", params, respond, this::page));
        routes.add(Route.get(
                "/subject.csv", "What a speaker has said about a subject, as a table", params, "text/csv", this::csv));
        return routes;
    }

    /** The speaker with the line, if there is one. */
    private record Found(Set<String> speakers, SubjectLine line, List<PositionEntry> told) {}

    private Optional<Found> found(String speaker, String about) {
        if (speaker.isEmpty() || about.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new TreeSet<>(claims.called(speaker));
        ids.removeIf(id -> !id.startsWith("person/") && ids.stream().anyMatch(i -> i.startsWith("person/")));
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        try {
            SubjectLine line = claims.subject(ids, about, SubjectView.MOST);
            return Optional.of(new Found(ids, line, told(ids, about, line)));
        } catch (QuerySyntaxException e) {
            throw Problem.badRequest("“about” cannot be asked: " + e.reason());
        }
    }

    /** Positions on it that he says others hold. */
    private List<PositionEntry> told(Set<String> speakers, String about, SubjectLine line) {
        Set<String> subject = claims.called(about);
        if (subject.isEmpty()) {
            return List.of();
        }
        Set<String> own = line.positions().stream().map(p -> p.ground().key()).collect(Collectors.toSet());
        ClaimFilter filter =
                ClaimFilter.builder().assertedBy(speakers).institutions(subject).build();
        return claims.positions(filter, ClaimOrder.OLDEST, new Page(0, SubjectView.TOLD)).entries().stream()
                .filter(p -> !own.contains(p.ground().key()))
                .toList();
    }

    private Answer page(Context ctx) {
        String speaker = Ask.text(ctx, "speaker");
        String about = Ask.text(ctx, "about");
        List<String> hints = new ArrayList<>();
        if (!speaker.isEmpty()) {
            AskClaims.hint(claims, speaker).ifPresent(hints::add);
        }
        Found found = found(speaker, about).orElse(null);
        PartyPages pages = new PartyPages(archive, knowledge.get());
        SubjectView.Shown shown = found == null ? null : shown(found, speaker, about, pages);
        SubjectView view = new SubjectView(
                AskClaims.written(claims, speaker),
                AskClaims.written(claims, about),
                speakers(),
                subjects(),
                hints,
                shown != null && shown.scope() != null ? List.of() : near(speaker, about),
                shown);
        String title = shown == null
                ? "A speaker on a subject"
                : shown.name() + " on " + shown.title().name();
        return Answer.ok(title, "subject.jte", view, json(view, found, speaker, about));
    }

    private SubjectView.Shown shown(Found found, String speaker, String about, PartyPages pages) {
        Party who = party(found.speakers(), speaker);
        Party what = party(claims.called(about), about);
        List<Hit> hits = found.line().statements().stream()
                .map(e -> new Hit(e, List.of(), 0))
                .toList();
        return SubjectView.of(
                found.line(),
                marked(found.line().scope(), what, hits),
                found.told(),
                who.name(),
                who.known() ? pages.of(who.id()) : "",
                PartyView.of(what, pages),
                pages);
    }

    private List<Hit> marked(@Nullable Scope scope, Party what, List<Hit> hits) {
        Set<String> ids = scope == null
                ? what.known() ? Set.of(what.id()) : Set.of()
                : scope.needed().stream().map(Party::id).collect(Collectors.toSet());
        Set<String> first = hits.stream()
                .filter(h -> h.statement().document().characters() <= LONGEST)
                .map(h -> h.statement().document().hash())
                .distinct()
                .limit(MARKED)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? MarkedWords.of(hits, what.name())
                : InstitutionPages.marked(hits, hash -> first.contains(hash) ? archive.mentions(ids, hash) : List.of());
    }

    /** What the words of a subject name, where the subject as a whole names nothing: of “US-Russia relations” the two states. */
    private List<Tie> near(String speaker, String about) {
        if (speaker.isEmpty() || about.isEmpty() || !claims.called(about).isEmpty()) {
            return List.of();
        }
        Map<String, Tie> near = new LinkedHashMap<>();
        for (String word : WORDS.split(about, -1)) {
            for (String id : word.length() < 2 || near.size() >= MOST_NEAR ? Set.<String>of() : claims.called(word)) {
                claims.party(id)
                        .filter(p -> p.known() && !id.startsWith("person/"))
                        .ifPresent(p -> near.put(id, new Tie(p.name(), 0, SubjectView.address(speaker, id))));
            }
        }
        return List.copyOf(near.values());
    }

    /** The best known of these ids; the words that were asked for if there is none. */
    private Party party(Set<String> ids, String asked) {
        return ids.stream()
                .map(claims::party)
                .flatMap(Optional::stream)
                .filter(Party::known)
                .min(Comparator.comparing(Party::id))
                .orElseGet(() -> new Party(Party.WORDS + asked, asked, null));
    }

    private List<String> speakers() {
        return archive.speakers("", 0, CHOICES).stream()
                .map(SpeakerSummary::name)
                .distinct()
                .toList();
    }

    private List<String> subjects() {
        Set<String> names = new LinkedHashSet<>();
        archive.institutions("", "", new Page(0, CHOICES)).forEach(i -> names.add(i.name()));
        names.addAll(AskClaims.names(claims));
        return List.copyOf(names);
    }

    private Map<String, Object> json(SubjectView view, @Nullable Found found, String speaker, String about) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("producer", Made.by(program.get()));
        json.put("speaker", speaker);
        json.put("about", about);
        json.put("hints", view.hints());
        if (found != null) {
            SubjectLine line = found.line();
            json.put("speakers", found.speakers());
            json.put("behind", line.behind());
            json.put(
                    "statements",
                    line.statements().stream().map(LinkedStatement::of).toList());
            json.put("positions", Made.all(line.positions()));
            json.put("positions_of_others", Made.all(found.told()));
            json.put("positions_beside", Made.all(line.beside()));
            json.put("ascribed", Made.all(line.ascribed()));
            if (line.scope() != null) {
                json.put("relations_of", line.scope().parties());
                json.put("speaks_for", line.scope().served());
            }
            json.put(
                    "proposed_turns",
                    line.turns().stream()
                            .map(t -> Map.of(
                                    "before",
                                    ClaimJson.of(t.before()),
                                    "after",
                                    ClaimJson.of(t.after()),
                                    "verdict",
                                    t.decided().map(d -> d.verdict().code()).orElse("open"),
                                    "decisions",
                                    t.decisions().stream()
                                            .map(TurnDecisionView::of)
                                            .toList()))
                            .toList());
        }
        return json;
    }

    private void csv(Context ctx) {
        Found found = found(Ask.text(ctx, "speaker"), Ask.text(ctx, "about")).orElse(null);
        String head =
                "kind,date,speaker,whose,stance,on,condition,words,outlet,title,url,document,key,version,model,knowledge";
        Stream<String> rows = found == null
                ? Stream.of()
                : Stream.of(
                                found.line().statements().stream().map(SubjectPages::row),
                                found.line().positions().stream().map(p -> row("position", p)),
                                found.line().beside().stream().map(p -> row("position on another thing", p)),
                                found.told().stream().map(p -> row("position of another", p)),
                                found.line().ascribed().stream().map(p -> row("position ascribed by others", p)))
                        .flatMap(s -> s);
        Downloads.send(ctx, "subject", false, head, rows);
    }

    private static String row(StatementEntry e) {
        return Csv.row(
                "statement",
                e.date(),
                e.speakerName(),
                "",
                "",
                "",
                "",
                String.join(" … ", e.words()),
                e.outlet(),
                e.title(),
                e.url(),
                e.document().hash(),
                e.key(),
                e.document().producerVersion(),
                e.document().model(),
                e.document().knowledge());
    }

    private static String row(String kind, PositionEntry p) {
        return Csv.row(
                kind,
                p.ground().date() == null ? "" : p.ground().date().edtf(),
                p.ground().assertedBy().name(),
                p.actor().name(),
                p.stance().code(),
                p.institution().name(),
                String.join(" … ", p.conditionWords()),
                p.ground().quote(),
                p.ground().outlet(),
                p.ground().title(),
                p.ground().url(),
                p.ground().document().hash(),
                p.ground().key(),
                p.ground().document().producerVersion(),
                p.ground().document().model(),
                p.ground().document().knowledge());
    }
}
