package dev.sluice.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Runs contestants in turns, in random order within each round, and compares each with the first: the figure is the
 * median over the rounds of the ratios within a round, so that what slows a round slows all of it.
 */
public final class Interleaved {
    private final Map<String, Contestant> contestants = new LinkedHashMap<>();

    /** Makes a comparison without contestants. */
    public Interleaved() {}

    /** Something that is timed. */
    @FunctionalInterface
    public interface Contestant {
        /**
         * Does the work once.
         *
         * @return a value that depends on the work, so that it cannot be left out
         * @throws Exception if the work fails, which ends the benchmark
         */
        long run() throws Exception;

        /**
         * Returns the time by which it is measured.
         *
         * @return nanoseconds since some time in the past
         */
        default long now() {
            return System.nanoTime();
        }
    }

    /**
     * Adds a contestant; the first is what the others are compared with.
     *
     * @param name its name
     * @param contestant the work
     * @return this
     */
    public Interleaved add(String name, Contestant contestant) {
        contestants.put(name, contestant);
        return this;
    }

    /**
     * Runs everything.
     *
     * @param warmUp rounds that do not count
     * @param rounds rounds that count
     * @param seed of the order within the rounds
     * @return the result
     * @throws Exception if a contestant fails
     */
    public Result run(int warmUp, int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        List<String> order = new ArrayList<>(contestants.keySet());
        Map<String, double[]> times = new LinkedHashMap<>();
        contestants.keySet().forEach(name -> times.put(name, new double[rounds]));
        long kept = 0;
        for (int round = -warmUp; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (String name : order) {
                Contestant contestant = Objects.requireNonNull(contestants.get(name));
                long start = contestant.now();
                kept += contestant.run();
                double time = contestant.now() - start;
                if (round >= 0) {
                    Objects.requireNonNull(times.get(name))[round] = time;
                }
            }
        }
        return new Result(times, kept);
    }

    /**
     * What was measured.
     *
     * @param times nanoseconds of each round, by contestant
     * @param kept sum of what the contestants returned
     */
    public record Result(Map<String, double[]> times, long kept) {
        /**
         * Returns the median time of a contestant.
         *
         * @param name its name
         * @return nanoseconds of one run
         */
        public double median(String name) {
            return median(timesOf(name).clone());
        }

        /**
         * Returns how long a contestant takes compared with another.
         *
         * @param name the contestant
         * @param base what it is compared with
         * @return median of the ratios within the rounds
         */
        public double ratio(String name, String base) {
            double[] ratios = ratios(name, base);
            return median(ratios);
        }

        /**
         * Prints a table: median time, ratio to the first contestant, and the middle 95 % interval of its median.
         *
         * @param unit what one unit of work is called
         * @param units how many units of work one run does
         */
        public void print(String unit, long units) {
            String base = times.keySet().iterator().next();
            System.out.printf(
                    Locale.ROOT, "%-44s %14s %9s %19s%n", "contestant", "µs/" + unit, "ratio", "95 % of the median");
            for (String name : times.keySet()) {
                double[] ratios = ratios(name, base);
                Arrays.sort(ratios);
                int n = ratios.length;
                int half = (int) Math.ceil(0.98 * Math.sqrt(n));
                double low = ratios[Math.max(0, n / 2 - half)];
                double high = ratios[Math.min(n - 1, n / 2 + half)];
                System.out.printf(
                        Locale.ROOT,
                        "%-44s %14.3f %9.3f %9.3f - %7.3f%n",
                        name,
                        median(name) / 1000 / units,
                        median(ratios),
                        low,
                        high);
            }
        }

        private double[] ratios(String name, String base) {
            double[] one = timesOf(name);
            double[] other = timesOf(base);
            double[] ratios = new double[one.length];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = one[i] / other[i];
            }
            return ratios;
        }

        private double[] timesOf(String name) {
            return Objects.requireNonNull(times.get(name), name);
        }

        private static double median(double[] values) {
            Arrays.sort(values);
            int middle = values.length / 2;
            return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        }
    }
}
