package org.diptych.project.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.model.Sha256;
import org.diptych.project.disk.DurableFile;

/** Keeps what saving replaces: of each file the last ten contents. */
public final class Generations {
    /** How many are kept of a file. */
    public static final int MOST = 10;

    private static final String END = ".diptych";

    private final StateFolder state;

    public Generations(StateFolder state) {
        this.state = state;
    }

    /** Keeps a content of the file, unless it is the one kept last. */
    public void keep(Path file, byte[] content) throws IOException {
        Path folder = Files.createDirectories(folder(file));
        List<Path> kept = of(file);
        if (!kept.isEmpty() && Sha256.of(Files.readAllBytes(kept.get(0))).equals(Sha256.of(content))) {
            return;
        }
        // The time to the microsecond, with as many digits always, so that names sort like times.
        String moment = String.format(
                        "%020d", Math.addExact(Instant.now().toEpochMilli() * 1000, System.nanoTime() / 1000 % 1000))
                .substring(4);
        DurableFile.write(folder.resolve(moment + "-" + Sha256.of(content).substring(0, 8) + END), content);
        for (Path old : of(file).stream().skip(MOST).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** What is kept of a file, the newest first. */
    public List<Path> of(Path file) throws IOException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(END))
                    .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName()), Comparator.reverseOrder()))
                    .toList();
        }
    }

    /** One folder for each place, so that files of the same name stay apart. */
    private Path folder(Path file) {
        String place = file.toAbsolutePath().normalize().toString();
        return state.path()
                .resolve("generations")
                .resolve(Sha256.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }
}
