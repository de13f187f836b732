package dixit.text.align;

import java.util.ArrayList;
import java.util.List;

/** Makes one of "sea floor" and "seafloor": words that differ only in where they are cut are kept. Stateless. */
final class Compounds {
    private Compounds() {}

    static List<Step> joined(List<Token> quote, List<Token> record, List<Step> steps) {
        List<Step> out = new ArrayList<>(steps.size());
        int i = 0;
        while (i < steps.size()) {
            int end = i;
            while (end < steps.size()
                    && steps.get(end).op() != Op.KEPT
                    && steps.get(end).piece() == steps.get(i).piece()) {
                end++;
            }
            List<Step> group = steps.subList(i, Math.max(end, i + 1));
            out.addAll(end - i >= 2 && end - i <= 6 ? same(quote, record, group) : group);
            i = Math.max(end, i + 1);
        }
        return out;
    }

    private static List<Step> same(List<Token> quote, List<Token> record, List<Step> group) {
        StringBuilder written = new StringBuilder();
        StringBuilder said = new StringBuilder();
        List<Integer> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Step s : group) {
            if (s.quote() >= 0) {
                written.append(quote.get(s.quote()).key());
                words.add(s.quote());
            }
            if (s.record() >= 0) {
                said.append(record.get(s.record()).key());
                places.add(s.record());
            }
        }
        if (words.isEmpty() || places.isEmpty() || !written.toString().contentEquals(said)) {
            return group;
        }
        List<Step> kept = new ArrayList<>();
        for (int k = 0; k < words.size(); k++) {
            int place = places.get(Math.min(k, places.size() - 1));
            kept.add(new Step(Op.KEPT, words.get(k), place, group.getFirst().piece()));
        }
        return kept;
    }
}
