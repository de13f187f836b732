package dixit.archive.export;

import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Ground;
import dixit.archive.claim.Party;
import dixit.archive.claim.Period;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Series;
import dixit.archive.claim.StatusEntry;
import dixit.archive.claim.Weights;
import dixit.record.Producer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims as lines of comma-separated values. Every line ends with what made the record of the claim: version of the program,
 * models, tables. Dates are EDTF, with which date it is. Stateless and thread-safe.
 */
public final class ClaimTables {
    private static final String GROUND =
            "asserted_by,asserted_by_name,speaks_for,own_report,date,date_basis,evidence,statement,outlet,title,url,"
                    + "document,hash,rule,score,version,model,knowledge";

    /** The line that names the columns of events. */
    public static final String EVENTS =
            "key,type,weight,actor,actor_name,recipient,recipient_name,negated,hedged,future,"
                    + "conditional,place,mode," + GROUND;

    /** The line that names the columns of positions. */
    public static final String POSITIONS =
            "key,actor,actor_name,institution,institution_name,stance,condition," + GROUND;

    /** The line that names the columns of statuses. */
    public static final String STATUSES =
            "key,institution,institution_name,status,actor,actor_name,negated,future," + GROUND;

    /** The line that names the columns of a relation's series. */
    public static final String SERIES = "asserted_by,from,from_name,to,to_name,period,events,weighed,cooperation,"
            + "conflict,balance,version,model,knowledge";

    private ClaimTables() {}

    /** An event's line. */
    public static String line(EventEntry e) {
        return line(
                e.ground(),
                e.ground().key(),
                e.type().name(),
                number(Weights.of(e.type())),
                id(e.actor()),
                name(e.actor()),
                id(e.recipient()),
                name(e.recipient()),
                String.valueOf(e.negated()),
                String.valueOf(e.hedged()),
                String.valueOf(e.future()),
                String.valueOf(e.conditional()),
                e.place(),
                e.mode() == null ? null : e.mode().code());
    }

    /** A position's line. */
    public static String line(PositionEntry p) {
        return line(
                p.ground(),
                p.ground().key(),
                p.actor().id(),
                p.actor().name(),
                p.institution().id(),
                p.institution().name(),
                p.stance().code(),
                String.join(" … ", p.conditionWords()));
    }

    /** A status's line. */
    public static String line(StatusEntry s) {
        return line(
                s.ground(),
                s.ground().key(),
                s.institution().id(),
                s.institution().name(),
                s.status().code(),
                id(s.actor()),
                name(s.actor()),
                String.valueOf(s.negated()),
                String.valueOf(s.future()));
    }

    private static String line(Ground g, @Nullable String... first) {
        ClaimDate date = g.date();
        List<@Nullable String> cells = new ArrayList<>(Arrays.asList(first));
        cells.addAll(Arrays.asList(
                g.assertedBy().id(),
                g.assertedBy().name(),
                id(g.speaksFor()),
                String.valueOf(g.own()),
                date == null ? null : date.edtf(),
                date == null ? null : date.basis().code(),
                g.quote(),
                g.statement(),
                g.outlet(),
                g.title(),
                g.url(),
                g.document().id(),
                g.document().hash(),
                g.because().rule(),
                String.format(Locale.ROOT, "%.3f", g.because().score()),
                g.document().producerVersion(),
                g.document().model(),
                g.document().knowledge()));
        return Csv.row(cells);
    }

    /**
     * What stands behind the chart of a relation, a line for each voice, direction and year, or month.
     *
     * @param months by month
     * @param program that prints it, with its models and tables
     */
    public static Stream<String> lines(Relation r, boolean months, Producer program) {
        return r.series().stream()
                .flatMap(s -> (months ? s.months() : s.years()).stream().map(p -> line(r, s, p, program)));
    }

    private static String line(Relation r, Series s, Period p, Producer program) {
        Party from = s.forth() ? r.one() : r.other();
        Party to = s.forth() ? r.other() : r.one();
        return Csv.row(
                s.voice().code(),
                from.id(),
                from.name(),
                to.id(),
                to.name(),
                p.period(),
                String.valueOf(p.events()),
                String.valueOf(p.weighed()),
                number(p.cooperation()),
                number(p.conflict()),
                number(p.balance()),
                program.version(),
                program.model(),
                program.knowledge());
    }

    private static @Nullable String id(@Nullable Party party) {
        return party == null ? null : party.id();
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    /** One decimal: the weights have no more. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
