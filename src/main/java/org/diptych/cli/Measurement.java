package org.diptych.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long something took, in milliseconds.
 *
 * @param build to build what the runs need
 * @param first the first run
 * @param median the median of the counted runs
 * @param cpu processor time of all threads for one of the counted runs on average
 * @param runs number of the counted runs, at least {@link #LEAST_RUNS}
 * @param check what every run returned
 */
record Measurement(double build, double first, double median, double cpu, int runs, long check) {
    static final int LEAST_RUNS = 3;

    private static final int MOST_RUNS = 2000;
    /** Nanoseconds of processor time, the compiler's included: where other programs run, passed time says little. */
    private static final long WARM_UP = 12_000_000_000L;

    private static final long LONGEST_WARM_UP = 30_000_000_000L;
    private static final long COUNTED = 2_000_000_000L;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * Builds, then runs for at most fourteen seconds of processor time, but at least four times.
     *
     * @throws IllegalStateException when two runs differ in what they return
     */
    static Measurement of(Supplier<BenchTask.Run> task) throws IOException {
        long start = System.nanoTime();
        BenchTask.Run run = task.get();
        long built = System.nanoTime();
        long check = run.run();
        long first = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        for (int warm = 0; warm < MOST_RUNS && isWarming(processor, first); warm++) {
            run.run();
        }
        double[] times = new double[MOST_RUNS];
        int runs = 0;
        processor = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        long end = begin;
        while (runs < LEAST_RUNS || (runs < MOST_RUNS && end - begin < COUNTED)) {
            long before = end;
            long result = run.run();
            end = System.nanoTime();
            times[runs++] = millis(end - before);
            if (result != check) {
                throw new IllegalStateException("two runs on the same texts differ");
            }
        }
        double cpu = millis(MACHINE.getProcessCpuTime() - processor) / runs;
        double[] sorted = Arrays.copyOf(times, runs);
        Arrays.sort(sorted);
        return new Measurement(millis(built - start), millis(first - built), sorted[runs / 2], cpu, runs, check);
    }

    private static boolean isWarming(long processor, long since) {
        return MACHINE.getProcessCpuTime() - processor < WARM_UP && System.nanoTime() - since < LONGEST_WARM_UP;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /**
     * One line of JSON.
     *
     * @param bytes length of both files
     * @param patterns number of patterns; 0 for a task without any
     */
    String json(String task, long bytes, int patterns) {
        return String.format(
                Locale.ROOT,
                "{\"task\":\"%s\",\"bytes\":%d,\"pat\":%d,\"ms_build\":%.3f,\"ms_first\":%.3f,\"ms_median\":%.3f,"
                        + "\"cpu_ms\":%.3f,\"runs\":%d,\"check\":%d}",
                task,
                bytes,
                patterns,
                build,
                first,
                median,
                cpu,
                runs,
                check);
    }
}
