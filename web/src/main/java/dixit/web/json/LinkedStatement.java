package dixit.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dixit.archive.StatementEntry;
import dixit.archive.export.StatementJson;
import dixit.web.view.HitView;
import dixit.web.view.Urls;

/**
 * A statement with its places in these pages.
 *
 * @param statement what the command line prints, too
 * @param address of its own page
 * @param place in its document's page
 */
public record LinkedStatement(@JsonUnwrapped StatementJson statement, String address, String place) {
    public static LinkedStatement of(StatementEntry e) {
        return new LinkedStatement(StatementJson.of(e), Urls.statement(e.key()), HitView.inDocument(e));
    }
}
