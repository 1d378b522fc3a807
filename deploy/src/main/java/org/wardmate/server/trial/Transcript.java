package org.wardmate.server.trial;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;

/** What was said in one chat, in order, for every tab that shows it; the oldest entries give way to new ones. */
final class Transcript {
    /**
     * One event as a browser gets it.
     *
     * @param number counted from 1
     * @param data JSON on one line
     */
    record Entry(long number, String event, String data) {}

    private final int capacity;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long last;
    private boolean closed;

    Transcript(int capacity) {
        this.capacity = capacity;
    }

    /** Adds an entry whose data may depend on its number. */
    void append(String event, LongFunction<String> data) {
        lock.lock();
        try {
            Entry entry = new Entry(last + 1, event, data.apply(last + 1));
            last = entry.number();
            entries.addLast(entry);
            if (entries.size() > capacity) {
                entries.removeFirst();
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The number of the latest entry. */
    long last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        return after(0).isEmpty();
    }

    List<Entry> after(long number) {
        lock.lock();
        try {
            return entries.stream().filter(entry -> entry.number() > number).toList();
        } finally {
            lock.unlock();
        }
    }

    /** The entries after a number as soon as there are some, or none when the time is over or the chat is closed. */
    List<Entry> awaitAfter(long number, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (last <= number && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return after(number);
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Lets go whoever waits; what was said stays readable. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
