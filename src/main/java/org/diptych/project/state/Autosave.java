package org.diptych.project.state;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Statement;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectFormat;

/**
 * Puts every change on the disk shortly after it is made, on a thread of its own. Changes in quick succession are written
 * together. Methods return at once unless they say otherwise.
 */
public final class Autosave implements AutoCloseable {
    /** From a change to the start of writing it; the rest of the second is for the disk. */
    public static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Recovery recovery;
    private final Consumer<IOException> failed;
    private final ExecutorService disk;
    private final AtomicLong changes = new AtomicLong();
    private volatile Optional<Work> pending = Optional.empty();
    private final AtomicBoolean underWay = new AtomicBoolean();

    /** Used on the thread of the disk alone, once the first is there. */
    private Draft draft;

    private record Work(long number, Project project, Origin origin, Instant changed) {}

    /** @param failed is told, on another thread, when the disk refuses; writing is tried again */
    public Autosave(Recovery recovery, Consumer<IOException> failed) throws IOException {
        this.recovery = recovery;
        this.draft = recovery.begin();
        this.failed = failed;
        this.disk = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "diptych-autosave");
            thread.setDaemon(true);
            return thread;
        });
        // The first change must not wait for classes to be loaded.
        disk.execute(() -> ProjectFormat.writeWithoutOriginals(
                Project.of(new Comparison("", Statement.blank(), Statement.blank(), Codebook.empty()))));
    }

    /** The work as it is now differs from its file. */
    public synchronized void changed(Project project, Origin origin) {
        pending = Optional.of(new Work(changes.incrementAndGet(), project, origin, Instant.now()));
        writeAfter(PAUSE);
    }

    /** The work as it is now is in its file, or is given up: there is nothing to keep. */
    public synchronized void settled() {
        pending = Optional.empty();
        disk.execute(() -> {
            if (pending.isEmpty()) {
                remove();
            }
        });
    }

    /** Leaves the work as it is now for the next start, and begins anew. */
    public synchronized void setAside() {
        Optional<Work> work = pending;
        pending = Optional.empty();
        disk.execute(() -> {
            try {
                if (work.isPresent()) {
                    write(work.get());
                }
                draft.close();
                draft = recovery.begin();
            } catch (IOException e) {
                failed.accept(e);
            }
        });
    }

    /** Waits until everything that was told before is on the disk. */
    public void flush() throws IOException {
        await(this::write);
    }

    private void await(Runnable work) throws IOException {
        try {
            disk.submit(work).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("unsaved work could not be put on the disk", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unsaved work was put on the disk", e);
        }
    }

    /** Writes what is pending and ends; what is on the disk stays there. */
    @Override
    public void close() throws IOException {
        flush();
        disk.shutdown();
        draft.close();
    }

    private void writeAfter(Duration pause) {
        if (underWay.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, disk)
                    .execute(() -> {
                        underWay.set(false);
                        write();
                    });
        }
    }

    private void write() {
        Optional<Work> work = pending;
        if (work.isEmpty()) {
            return;
        }
        try {
            write(work.get());
            written(work.get().number());
        } catch (IOException e) {
            failed.accept(e);
            writeAfter(RETRY);
        }
    }

    private void write(Work work) throws IOException {
        draft.write(work.project(), work.origin(), work.changed());
    }

    /** A newer change that came while this one was written is still to be written. */
    private synchronized void written(long number) {
        if (pending.filter(work -> work.number() == number).isPresent()) {
            pending = Optional.empty();
        }
    }

    private void remove() {
        try {
            draft.discard();
        } catch (IOException e) {
            failed.accept(e);
        }
    }
}
