package dixit.extract.structure;

import dixit.record.Because;
import dixit.record.DocumentInfo;
import dixit.record.Genre;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/** A speech printed without labels, of a speaker whom title or byline names: all its paragraphs are one turn. */
final class WholeSpeech {
    private WholeSpeech() {}

    /** The one turn, or none; notes its paragraphs in {@code roles}. */
    static List<Turn> find(Page page, Sheet sheet, Head head, Paragraph.Role[] roles, DocumentInfo info) {
        if (info.genre() != Genre.SPEECH
                || info.authors().isEmpty()
                || info.parts().size() != 1) {
            return List.of();
        }
        List<Span> said = new ArrayList<>();
        List<Span> directions = new ArrayList<>();
        for (int i = head.body(); i < page.size(); i++) {
            boolean body = roles[i] == Paragraph.Role.BODY || roles[i] == Paragraph.Role.BLOCK_QUOTE;
            if (sheet.isFurniture(i) || !body) {
                continue;
            }
            if (StageDirections.isWhole(page.text, page.span(i))) {
                directions.add(page.span(i));
                roles[i] = Paragraph.Role.STAGE_DIRECTION;
            } else {
                said.addAll(StageDirections.around(page.text, page.span(i), directions));
                roles[i] = Paragraph.Role.TURN;
            }
        }
        return said.isEmpty()
                ? List.of()
                : List.of(new Turn(
                        null, null, said, directions, Turn.Role.SPEECH, 0, new Because("turn.whole_speech", 0.8)));
    }
}
