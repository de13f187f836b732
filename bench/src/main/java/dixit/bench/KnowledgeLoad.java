package dixit.bench;

import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.PartialDate;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Loads the shipped knowledge in this fresh process and prints four numbers, in milliseconds: of the clock and of the
 * thread until the tables are read; then until a name, an office at a date and a person have been asked for, which makes every
 * index. The child of {@link KnowledgeBench}.
 */
final class KnowledgeLoad {
    private KnowledgeLoad() {}

    /** Takes nothing. */
    public static void main(String[] args) {
        long cpu = cpu();
        long wall = System.nanoTime();
        KnowledgeBase base = KnowledgeBase.shipped();
        double readWall = (System.nanoTime() - wall) / 1e6;
        double readCpu = (cpu() - cpu) / 1e6;
        int found = base.lookup("the Kremlin").size()
                + base.personsNamed("S. Lavrov").size();
        PartialDate day = PartialDate.parse("2019-11-27");
        found += base.officesNamed("Russian foreign minister").stream()
                .mapToInt(o -> base.holders(o.id(), day).size())
                .sum();
        if (found == 0) {
            throw new IllegalStateException("the knowledge base answers nothing");
        }
        System.out.println(DoubleStream.of(readWall, readCpu, (System.nanoTime() - wall) / 1e6, (cpu() - cpu) / 1e6)
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" ")));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
