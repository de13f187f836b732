package dixit.knowledge;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Measures, in a fresh process, how long the shipped tables take to load, and to answer for the first time. */
final class LoadTime {
    private LoadTime() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        KnowledgeBase base = KnowledgeBase.shipped();
        print(out, "load", wall, cpu);
        base.lookup("the Kremlin");
        print(out, "load and look up a name", wall, cpu);
        base.officesNamed("Russian foreign minister")
                .forEach(o -> base.holders(o.id(), PartialDate.parse("2019-11-27")));
        print(out, "load, look up, ask for an office", wall, cpu);
        base.personsNamed("S. Lavrov");
        print(out, "load, look up, ask for an office and a person", wall, cpu);
    }

    private static void print(PrintStream out, String what, long wall, long cpu) {
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        out.printf(
                Locale.ROOT,
                "%-50s %4d ms, of this thread %4d ms%n",
                what,
                (System.nanoTime() - wall) / 1_000_000,
                used / 1_000_000);
    }
}
