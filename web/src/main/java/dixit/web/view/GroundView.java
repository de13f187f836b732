package dixit.web.view;

import dixit.archive.DateWords;
import dixit.archive.Hit.Run;
import dixit.archive.claim.Basis;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.Ground;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a claim, in which words, where and when.
 *
 * @param by who says so
 * @param serves for whom that is said by office
 * @param own nobody is quoted: the author or outlet says so
 * @param passage the words it rests on, exactly, marked, in their sentences
 * @param title of the document
 * @param href the words in their document
 * @param statement page of the statement; empty for the author's own report
 * @param outlet empty if unknown
 * @param date in words, with what it is the date of; empty if unknown
 * @param year of the date; empty if not certain
 * @param rule that decided
 * @param score how sure it is
 */
public record GroundView(
        String key,
        PartyView by,
        PartyView serves,
        boolean own,
        List<Run> passage,
        String title,
        String href,
        String statement,
        String outlet,
        String date,
        String year,
        String rule,
        String score) {
    static GroundView of(Ground g, PartyView.Pages pages) {
        return new GroundView(
                g.key(),
                PartyView.of(g.assertedBy(), pages),
                PartyView.of(g.speaksFor(), pages),
                g.own(),
                passage(g),
                g.title() == null ? g.document().name() : g.title(),
                href(g),
                g.statement() == null ? "" : Urls.statement(g.statement()),
                HitView.orEmpty(g.outlet()),
                date(g.date()),
                year(g.date()),
                g.because().rule(),
                Say.score(g.because().score()));
    }

    private static List<Run> passage(Ground g) {
        List<String> words = g.words();
        boolean alone = g.around().size() != words.size() + 1;
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i <= words.size(); i++) {
            String around = alone
                    ? (i == 0 || i == words.size() ? "" : " … ")
                    : g.around().get(i);
            if (!around.isEmpty()) {
                runs.add(new Run(around, false));
            }
            if (i < words.size()) {
                runs.add(new Run(words.get(i), true));
            }
        }
        return runs;
    }

    private static String href(Ground g) {
        return Urls.document(g.document().hash()) + "?claim=" + Urls.encode(g.key()) + "#t-place";
    }

    /** The date in words: “24 May 2019”, “said 24 May 2019”, “published May 2019”. */
    private static String date(@Nullable ClaimDate date) {
        if (date == null) {
            return "";
        }
        String words = DateWords.of(date.edtf());
        return words.isEmpty() || date.basis() == Basis.CLAIM
                ? words
                : date.basis().code() + " " + words;
    }

    private static String year(@Nullable ClaimDate date) {
        String edtf = date == null ? "" : date.edtf();
        return edtf.matches("[0-9]{4}(-.*)?") ? edtf.substring(0, 4) : "";
    }
}
