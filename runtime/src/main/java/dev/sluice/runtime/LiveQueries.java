package dev.sluice.runtime;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The live queries of one database, by the tables they read. A commit only marks tables and wakes a thread, so that writers
 * pay next to nothing; the thread runs the queries of marked tables, and rests as long as that took, so that a burst of
 * commits costs one run and never more than half of a core.
 *
 * <p>Made with the first live query; thread-safe.
 */
final class LiveQueries implements Runnable {
    private static final long LEAST_REST_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Map<String, Marked> tables = new ConcurrentHashMap<>();
    /** Queries of statements whose tables nobody named: any change concerns them. */
    private final Marked any = new Marked();

    private final Queue<LiveQuery<?>> due = new ConcurrentLinkedQueue<>();
    private final Executor executor;
    private final Thread thread;
    private volatile boolean awake = true;
    private volatile boolean closed;

    /** A table with the queries that read it; whether it was changed since they last ran. */
    private static final class Marked {
        private final Set<LiveQuery<?>> queries = ConcurrentHashMap.newKeySet();
        private volatile boolean changed;
    }

    /** A query to be run again, once that time has come. */
    private record Later(long at, LiveQuery<?> query) implements Comparable<Later> {
        @Override
        public int compareTo(Later other) {
            return Long.compare(at - other.at, 0);
        }
    }

    private final Queue<Later> delayed = new ConcurrentLinkedQueue<>();

    LiveQueries(@Nullable Executor executor) {
        this.executor = executor == null ? Runnable::run : executor;
        this.thread = new Thread(this, "sluice-live");
        thread.setDaemon(true);
        thread.start();
    }

    private static String key(String table) {
        return table.toLowerCase(Locale.ROOT);
    }

    private Collection<Marked> marksOf(@Nullable List<String> names) {
        return names == null
                ? List.of(any)
                : names.stream()
                        .map(name -> tables.computeIfAbsent(key(name), unused -> new Marked()))
                        .toList();
    }

    void add(LiveQuery<?> query, @Nullable List<String> reads) {
        marksOf(reads).forEach(mark -> mark.queries.add(query));
        if (closed) {
            query.complete();
        }
    }

    void remove(LiveQuery<?> query, @Nullable List<String> reads) {
        marksOf(reads).forEach(mark -> mark.queries.remove(query));
    }

    /** Notes a commit that changed some tables, or an unknown number of them. */
    void changed(@Nullable List<String> names) {
        boolean news = mark(any);
        if (names == null) {
            for (Marked table : tables.values()) {
                news |= mark(table);
            }
        } else {
            for (String name : names) {
                Marked table = tables.get(key(name));
                news |= table != null && mark(table);
            }
        }
        if (news) {
            wake();
        }
    }

    private static boolean mark(Marked table) {
        if (table.changed || table.queries.isEmpty()) {
            return false;
        }
        table.changed = true;
        return true;
    }

    /** Has a query run soon. */
    void runSoon(LiveQuery<?> query) {
        due.add(query);
        wake();
    }

    void runLater(LiveQuery<?> query, long nanos) {
        delayed.add(new Later(System.nanoTime() + nanos, query));
        wake();
    }

    private void wake() {
        if (!awake) {
            awake = true;
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void run() {
        PriorityQueue<Later> timers = new PriorityQueue<>();
        while (!closed) {
            awake = false;
            Set<LiveQuery<?>> now = collect(timers);
            long start = System.nanoTime();
            for (LiveQuery<?> query : now) {
                execute(query);
            }
            if (now.isEmpty()) {
                sleep(timers);
            } else {
                rest(Math.max(LEAST_REST_NANOS, System.nanoTime() - start));
            }
        }
        queries().forEach(LiveQuery::complete);
    }

    /** An executor that takes nothing is the application's way of ending; the query stays stale. */
    private void execute(LiveQuery<?> query) {
        try {
            executor.execute(query);
        } catch (RuntimeException refused) {
            query.refused(refused);
        }
    }

    private Set<LiveQuery<?>> collect(PriorityQueue<Later> timers) {
        Set<LiveQuery<?>> now = new HashSet<>();
        collect(any, now);
        tables.values().forEach(table -> collect(table, now));
        for (LiveQuery<?> query = due.poll(); query != null; query = due.poll()) {
            now.add(query);
        }
        for (Later later = delayed.poll(); later != null; later = delayed.poll()) {
            timers.add(later);
        }
        long time = System.nanoTime();
        for (Later later = timers.peek(); later != null && later.at() - time <= 0; later = timers.peek()) {
            timers.remove();
            now.add(later.query());
        }
        return now;
    }

    private static void collect(Marked table, Set<LiveQuery<?>> now) {
        if (table.changed) {
            table.changed = false;
            for (LiveQuery<?> query : table.queries) {
                query.stale();
                now.add(query);
            }
        }
    }

    /** Whoever marks a table meanwhile wakes the thread; it rests all the same. */
    private void rest(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0 && !closed; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }

    private void sleep(PriorityQueue<Later> timers) {
        if (awake || closed) {
            return;
        }
        Later next = timers.peek();
        if (next == null) {
            LockSupport.park(this);
        } else {
            LockSupport.parkNanos(this, Math.max(1, next.at() - System.nanoTime()));
        }
    }

    private Set<LiveQuery<?>> queries() {
        Set<LiveQuery<?>> all = new HashSet<>(any.queries);
        tables.values().forEach(table -> all.addAll(table.queries));
        return all;
    }

    /** Completes all subscriptions. */
    void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
