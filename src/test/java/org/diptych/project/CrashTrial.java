package org.diptych.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.diptych.project.file.Project;
import org.diptych.project.file.ProjectException;
import org.diptych.project.state.Generations;
import org.diptych.project.state.Recovery;
import org.diptych.project.state.StateFolder;
import org.diptych.project.state.Unsaved;

/**
 * Kills a process that edits and saves (SIGKILL) at random moments, and checks from outside what is left: no change older
 * than one second is lost, and no file is unreadable. Arguments: number of kills, folder, seed (optional).
 */
public final class CrashTrial {
    private static final long PROMISE_MILLIS = 1000;
    private static final int LONGEST_LIFE_MILLIS = 2600;

    private final Path folder;
    private final StateFolder state;
    private final Path file;
    private final Random random;
    private int kills;
    private int killsWithOldChanges;
    private int lost;
    private int unreadable;
    private int generations;
    private int recovered;
    private long changes;
    private long saves;
    private long worstMillis;

    private CrashTrial(Path folder, long seed) {
        this.folder = folder;
        this.state = new StateFolder(folder.resolve("state"));
        this.file = folder.resolve("crash 试验.diptych");
        this.random = new Random(seed);
    }

    /**
     * What was found.
     *
     * @param kills how often the process was killed
     * @param killsWithOldChanges how often a change was older than a second then, so that it had to be there
     * @param changes changes that the process made
     * @param saves saves of the file that it had begun
     * @param recovered how often work was found that was not in the file
     * @param lost kills after which a change older than a second was missing
     * @param unreadable files that could not be read completely, of the file, snapshots and generations
     * @param generations generations that were read
     * @param worstMillis age of the oldest change that was missing after any kill
     */
    public record Result(
            int kills,
            int killsWithOldChanges,
            long changes,
            long saves,
            int recovered,
            int lost,
            int unreadable,
            int generations,
            long worstMillis) {
        public boolean isGood() {
            return lost == 0 && unreadable == 0;
        }
    }

    private record Told(long number, long millis) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int kills = Integer.parseInt(args[0]);
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("seed " + seed);
        Result result = run(kills, Files.createDirectories(Path.of(args[1])), seed);
        out.println(result);
        System.exit(result.isGood() ? 0 : 1);
    }

    /** Kills so often in an empty folder. */
    public static Result run(int kills, Path folder, long seed) throws IOException, InterruptedException {
        CrashTrial trial = new CrashTrial(folder, seed);
        for (int i = 0; i < kills; i++) {
            trial.killOnce();
        }
        return new Result(
                trial.kills,
                trial.killsWithOldChanges,
                trial.changes,
                trial.saves,
                trial.recovered,
                trial.lost,
                trial.unreadable,
                trial.generations,
                trial.worstMillis);
    }

    private void killOnce() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Editing.class.getName(),
                        folder.toString(),
                        String.valueOf(random.nextLong()))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        Deque<Told> told = new ArrayDeque<>();
        Thread listener = new Thread(() -> listen(child, told));
        listener.start();
        while (listener.isAlive() && isEmpty(told)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        long killed = System.currentTimeMillis();
        child.destroyForcibly().waitFor();
        listener.join();
        kills++;
        check(told, killed);
    }

    private static boolean isEmpty(Deque<Told> told) {
        synchronized (told) {
            return told.isEmpty();
        }
    }

    private void listen(Process child, Deque<Told> told) {
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                synchronized (told) {
                    if (words[0].equals("change") && words.length == 4 && words[3].equals(".")) {
                        told.add(new Told(Long.parseLong(words[1]), Long.parseLong(words[2])));
                        changes++;
                    } else if (words[0].equals("save")) {
                        saves++;
                    }
                }
            }
        } catch (IOException e) {
            // The pipe breaks when the process is killed; what was told before is what counts.
            return;
        }
    }

    private void check(Deque<Told> told, long killed) throws IOException {
        if (told.isEmpty()) {
            throw new IOException("the process did nothing: " + Files.readString(folder.resolve("errors.txt")));
        }
        long kept = Math.max(inFile(), inSnapshots());
        OptionalLong owed = told.stream()
                .filter(one -> one.millis() <= killed - PROMISE_MILLIS)
                .mapToLong(Told::number)
                .max();
        killsWithOldChanges += owed.isPresent() ? 1 : 0;
        if (owed.isPresent() && kept < owed.getAsLong()) {
            lost++;
        }
        told.stream()
                .filter(one -> one.number() > kept)
                .mapToLong(one -> killed - one.millis())
                .forEach(age -> worstMillis = Math.max(worstMillis, age));
        for (Path generation : new Generations(state).of(file)) {
            generations++;
            number(generation);
        }
    }

    private long inFile() {
        return Files.exists(file) ? number(file) : -1;
    }

    private long number(Path written) {
        try {
            Project project = ProjectStore.open(written).project();
            unreadable += project.damage().isEmpty() ? 0 : 1;
            return Editing.number(project.comparison());
        } catch (ProjectException e) {
            unreadable++;
            return -1;
        }
    }

    private long inSnapshots() throws IOException {
        long highest = -1;
        long inFile = inFile();
        Path snapshots = state.path().resolve("recovery");
        long there = 0;
        try (var files = Files.list(snapshots)) {
            there = files.filter(path -> path.toString().endsWith(".diptych")).count();
        }
        List<Unsaved> found = new Recovery(state).unsaved();
        unreadable += (int) (there - found.size());
        for (Unsaved one : found) {
            unreadable += one.project().damage().isEmpty() ? 0 : 1;
            highest = Math.max(highest, Editing.number(one.project().comparison()));
            recovered += Editing.number(one.project().comparison()) > inFile ? 1 : 0;
            one.discard();
        }
        return highest;
    }
}
