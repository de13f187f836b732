package dixit.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Several ways to answer the same queries, taking turns. For one thread. */
final class Contest {
    private final List<BenchQuery> queries;
    private final List<Way> ways;
    private final double[] answers;

    /** A way to answer. */
    interface Way {
        /** Something that depends on the answer. */
        long answer(BenchQuery query) throws IOException;
    }

    Contest(List<BenchQuery> queries, List<Way> ways) {
        this.queries = List.copyOf(queries);
        this.ways = List.copyOf(ways);
        this.answers = new double[queries.size()];
    }

    /** For each way, the median of each query's rounds. Rounds to warm up come first and do not count. */
    List<Stopwatch.Series> run(int rounds) throws IOException {
        double[][][] wall = new double[ways.size()][queries.size()][rounds];
        double[][][] cpu = new double[ways.size()][queries.size()][rounds];
        Stopwatch watch = new Stopwatch();
        for (int round = -2; round < rounds; round++) {
            for (int q = 0; q < queries.size(); q++) {
                for (int turn = 0; turn < ways.size(); turn++) {
                    int w = (turn + q + round + 2) % ways.size();
                    BenchQuery query = queries.get(q);
                    long answer = watch.measure(() -> ways.get(w).answer(query));
                    answers[q] = w == 0 ? answer : answers[q];
                    if (round >= 0) {
                        wall[w][q][round] = watch.wallMillis();
                        cpu[w][q][round] = watch.cpuMillis();
                    }
                }
            }
        }
        List<Stopwatch.Series> series = new ArrayList<>();
        for (int w = 0; w < ways.size(); w++) {
            series.add(new Stopwatch.Series(medians(wall[w]), medians(cpu[w])));
        }
        return series;
    }

    /** How many results the first way found for the query in the middle. */
    long medianAnswer() {
        return Math.round(Quantiles.median(answers));
    }

    private static double[] medians(double[][] rounds) {
        double[] medians = new double[rounds.length];
        for (int i = 0; i < medians.length; i++) {
            medians[i] = Quantiles.median(rounds[i]);
        }
        return medians;
    }
}
