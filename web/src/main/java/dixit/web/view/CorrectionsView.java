package dixit.web.view;

import java.util.List;

/**
 * The page of corrections.
 *
 * @param statements a page of those of statements
 * @param actors decisions about who is who; on the first page only
 * @param turns decisions on proposed shifts; on the first page only
 */
public record CorrectionsView(
        ListView<CorrectionView> statements, List<ActorCorrectionView> actors, List<TurnDecisionView> turns) {
    public CorrectionsView {
        actors = List.copyOf(actors);
        turns = List.copyOf(turns);
    }
}
