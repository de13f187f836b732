package dixit.web.view;

import java.util.List;

/**
 * A page of a list.
 *
 * @param <T> what the list holds
 * @param entries this page
 * @param pager where it is
 * @param filter what it is narrowed by; empty for nothing
 */
public record ListView<T>(List<T> entries, Pager pager, String filter) {
    public ListView {
        entries = List.copyOf(entries);
    }
}
