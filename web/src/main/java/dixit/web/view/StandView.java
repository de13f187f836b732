package dixit.web.view;

import dixit.archive.claim.Found;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.StatusEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an institution stands, as each side states it.
 *
 * @param sides what each says has become of it, by who says so, most first
 * @param positions on it, the earliest first
 * @param statusCount how many statuses there are
 * @param positionCount how many positions there are
 * @param behindStatuses what stands behind the statuses
 * @param behindPositions what stands behind the positions
 * @param holders who is for or against it, in how many claims
 * @param allPositions the list of all
 * @param events events that are named with it
 */
public record StandView(
        List<Side> sides,
        List<PositionView> positions,
        long statusCount,
        long positionCount,
        String behindStatuses,
        String behindPositions,
        List<ClaimPattern> holders,
        ClaimQuery allPositions,
        TiesView.Tie events) {
    /** How many statuses and positions are shown at most. */
    public static final int MOST = 200;

    /** What one says, the earliest first. */
    public record Side(PartyView by, List<StatusView> statuses) {}

    /** The page's part. */
    public static StandView of(
            String id,
            Found<StatusEntry> statuses,
            Found<PositionEntry> positions,
            long events,
            PartyView.Pages pages) {
        ClaimQuery all = ClaimQuery.of("/positions", "about", id);
        ClaimPattern.Counter holders = new ClaimPattern.Counter(all, "stance", "about");
        List<PositionView> views = new ArrayList<>();
        for (PositionEntry p : positions.entries()) {
            PositionView v = PositionView.of(p, pages);
            views.add(v);
            holders.add(v.actor(), v.stance(), v.verb(), v.on(), v.ground().by());
        }
        return new StandView(
                sides(statuses, pages),
                views,
                statuses.total(),
                positions.total(),
                BehindView.of(statuses.behind(), "claim"),
                BehindView.of(positions.behind(), "position"),
                holders.patterns(),
                all,
                new TiesView.Tie(
                        "", events, ClaimQuery.of("/events", "about", id).href()));
    }

    private static List<Side> sides(Found<StatusEntry> statuses, PartyView.Pages pages) {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (StatusEntry s : statuses.entries()) {
            StatusView v = StatusView.of(s, pages);
            sides.computeIfAbsent(v.ground().by().id(), k -> new Side(v.ground().by(), new ArrayList<>()))
                    .statuses()
                    .add(v);
        }
        return sides.values().stream()
                .sorted((a, b) -> b.statuses().size() - a.statuses().size())
                .toList();
    }
}
