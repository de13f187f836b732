package dixit.extract.identity;

import dixit.knowledge.Entry;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Organisation;
import dixit.knowledge.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offices as a text writes them beside offices of the knowledge base. Immutable and thread-safe. */
final class OfficeTitles {
    private final KnowledgeBase base;
    private final Map<String, Set<String>> byRole = new HashMap<>();
    private final Map<String, Set<String>> byOffice = new HashMap<>();

    OfficeTitles(KnowledgeBase base) {
        this.base = base;
        for (Role r : base.roles()) {
            Set<String> titles = byRole.computeIfAbsent(r.id(), k -> new HashSet<>());
            titles.add(key(r.name()));
            r.titles().forEach(t -> titles.add(key(t)));
        }
        for (dixit.knowledge.Office o : base.offices()) {
            Set<String> titles = byOffice.computeIfAbsent(o.id(), k -> new HashSet<>());
            titles.add(key(o.name()));
            o.titles().forEach(t -> titles.add(key(t)));
        }
    }

    private static String key(String title) {
        return dixit.knowledge.names.Fold.key(title);
    }

    /** True for those whom a text may name by family name alone: heads of state and government, foreign ministers. */
    static boolean leads(dixit.knowledge.Office o) {
        return switch (o.role().kind()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER -> true;
            case LEADER ->
                !o.role().id().equals("member-of-government") && !o.role().id().equals("vice-president");
            case DEFENCE_MINISTER, MINISTER, SPOKESPERSON, ADVISER, DIPLOMAT, HEAD, PARLIAMENT, MILITARY, OTHER ->
                false;
        };
    }

    /** True if the text says no body, or the body of the office, or the state that the body belongs to. */
    boolean sameBody(Office said, dixit.knowledge.Office office) {
        String state = said.state();
        if (state == null || state.equals(office.body())) {
            return true;
        }
        Entry body = base.entry(office.body()).orElse(null);
        if (state.startsWith("?")) {
            return body != null && Fold.plain(body.name()).startsWith(state.substring(1));
        }
        return body instanceof Organisation o && state.equals(o.state());
    }

    /** True if the title in the text is one of the titles of the office. */
    boolean sameTitle(Office said, dixit.knowledge.Office office) {
        if (has(said.title(), office)) {
            return true;
        }
        String text = key(said.text());
        return has(text, office)
                || (said.kind().equals("minister") && minister(office.role()))
                || (said.kind().equals("secretary")
                        && minister(office.role())
                        && office.name().contains("ecretary"));
    }

    private boolean has(String title, dixit.knowledge.Office office) {
        return byRole.getOrDefault(office.role().id(), Set.of()).contains(title)
                || byOffice.getOrDefault(office.id(), Set.of()).contains(title);
    }

    private static boolean minister(Role r) {
        return switch (r.kind()) {
            case FOREIGN_MINISTER, DEFENCE_MINISTER, MINISTER -> true;
            case HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    SPOKESPERSON,
                    ADVISER,
                    DIPLOMAT,
                    HEAD,
                    PARLIAMENT,
                    MILITARY,
                    LEADER,
                    OTHER -> false;
        };
    }

    /** The offices of a body that the text may mean; a title of the office's own goes before one of the role. */
    List<dixit.knowledge.Office> offices(Office said, String body) {
        Map<String, dixit.knowledge.Office> out = new LinkedHashMap<>();
        base.officesNamed(said.title(), body).forEach(o -> out.put(o.id(), o));
        if (out.isEmpty()) {
            for (dixit.knowledge.Office o : base.officesNamed(said.text())) {
                if (o.body().equals(body)) {
                    out.putIfAbsent(o.id(), o);
                }
            }
        }
        return List.copyOf(out.values());
    }

    /** "foreign minister of Russia". */
    String shown(dixit.knowledge.Office o) {
        return base.inWords(o);
    }
}
