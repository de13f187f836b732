package dixit.web.page;

import dixit.archive.Archive;
import dixit.knowledge.Entry;
import dixit.knowledge.Institution;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Organisation;
import dixit.web.view.PartyView;
import dixit.web.view.Urls;
import java.util.HashMap;
import java.util.Map;

/** Finds the pages of those whom claims name; asks for each only once. For one answer; not thread-safe. */
final class PartyPages implements PartyView.Pages {
    private final Archive archive;
    private final KnowledgeBase knowledge;
    private final Map<String, String> known = new HashMap<>();

    PartyPages(Archive archive, KnowledgeBase knowledge) {
        this.archive = archive;
        this.knowledge = knowledge;
    }

    @Override
    public String of(String id) {
        return known.computeIfAbsent(id, this::find);
    }

    private String find(String id) {
        if (id.startsWith("institution/")) {
            return Urls.institution(id);
        }
        if (archive.actor(id).isPresent()) {
            return Urls.speaker(id);
        }
        Entry entry = knowledge.entry(id).orElse(null);
        return entry instanceof Institution || entry instanceof Organisation ? Urls.institution(id) : "";
    }
}
