package dixit.archive.claim;

import dixit.record.EventType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one voice claims that one of two actors did to the other.
 *
 * @param voice who asserts it
 * @param forth true: the first did it to the other; false: the other to the first
 * @param years by year, ascending; what has no certain year last
 * @param months by month, ascending; what has no certain month last
 * @param types how many events of each type are claimed to have happened, in the order of the types
 * @param apart how many are denied, conditional or to come
 */
public record Series(
        Voice voice, boolean forth, List<Period> years, List<Period> months, Map<EventType, Long> types, Apart apart) {
    public Series {
        years = List.copyOf(years);
        months = List.copyOf(months);
        Map<EventType, Long> copy = new EnumMap<>(EventType.class);
        copy.putAll(types);
        types = Collections.unmodifiableMap(copy);
    }
}
