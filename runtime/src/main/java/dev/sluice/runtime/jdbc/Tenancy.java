package dev.sluice.runtime.jdbc;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Which thread holds a connection, and how often. A result that one thread opened may be closed by another, so giving
 * back is allowed to all; taking again is for the thread that holds it.
 */
final class Tenancy {
    private static final Hold RETIRED = new Hold(null, 1);

    private final AtomicReference<@Nullable Hold> holder = new AtomicReference<>();
    private volatile Hold last = new Hold(Thread.currentThread(), 1);

    /** A thread and its count in one object, so that they never disagree. */
    private record Hold(@Nullable Thread thread, int times) {}

    /** Takes what nobody holds. */
    boolean take(Thread thread) {
        Hold hold = last;
        if (hold.thread() != thread) {
            hold = new Hold(thread, 1);
            last = hold;
        }
        return holder.compareAndSet(null, hold);
    }

    /** Takes what nobody holds, for good: no thread can take it again. */
    boolean retire() {
        return holder.compareAndSet(null, RETIRED);
    }

    /** Whether a thread has it now. */
    boolean isHeld() {
        Hold hold = holder.get();
        return hold != null && !hold.equals(RETIRED);
    }

    /** Takes once more what this thread holds. */
    boolean reenter(Thread thread) {
        Hold hold = holder.get();
        return hold != null
                && hold.thread() == thread
                && holder.compareAndSet(hold, new Hold(thread, hold.times() + 1));
    }

    /** Lets this thread act for the holder, if all uses there are were forgotten by it. */
    boolean takeOver(int times) {
        Hold hold = holder.get();
        return hold != null
                && hold.times() == times
                && holder.compareAndSet(hold, new Hold(Thread.currentThread(), times));
    }

    /** Gives back once; true when nobody holds it any more. */
    boolean leave() {
        while (true) {
            Hold hold = holder.get();
            if (hold == null) {
                throw new IllegalStateException("a connection was given back twice");
            }
            Hold rest = hold.times() == 1 ? null : new Hold(hold.thread(), hold.times() - 1);
            if (holder.compareAndSet(hold, rest)) {
                return rest == null;
            }
        }
    }
}
