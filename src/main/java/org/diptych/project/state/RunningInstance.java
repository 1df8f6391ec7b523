package org.diptych.project.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.diptych.project.disk.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The instance of Diptych to which others of the same user hand their files over. It holds a lock in the state folder and
 * listens at a Unix domain socket, which is a file of this machine and no network; a folder that only the user may open
 * holds it.
 */
public final class RunningInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningInstance.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int LONGEST_MESSAGE = 1 << 16;
    private static final String LOCK = "instance.lock";
    private static final String OWNER = "instance.json";
    private static final byte[] TAKEN = "taken".getBytes(StandardCharsets.UTF_8);

    private final FileLock lock;
    private final ServerSocketChannel server;
    private final Path folder;
    private final Path socket;

    private RunningInstance(FileLock lock, ServerSocketChannel server, Path folder, Path socket) {
        this.lock = lock;
        this.server = server;
        this.folder = folder;
        this.socket = socket;
    }

    /** Becomes the instance to which others hand over; empty when another one is. */
    public static Optional<RunningInstance> claim(StateFolder state) throws IOException {
        Path folder = state.folder("");
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(channel);
        if (lock.isEmpty()) {
            channel.close();
            return Optional.empty();
        }
        // The path of a socket may have about 100 bytes, so it cannot stand in a state folder of any length.
        Path home = Files.createTempDirectory("diptych");
        Path socket = home.resolve("s");
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        byte[] owner = JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("process", ProcessHandle.current().pid())
                .put("socket", socket.toString()));
        DurableFile.write(folder.resolve(OWNER), owner);
        return Optional.of(new RunningInstance(lock.get(), server, folder, socket));
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            LOG.debug("held by this process", e);
            return Optional.empty();
        }
    }

    /** Tells, on another thread, each list of files that another instance hands over; it may be empty. */
    public void listen(Consumer<List<Path>> files) {
        Thread thread = new Thread(() -> serve(files), "diptych-instance");
        thread.setDaemon(true);
        thread.start();
    }

    /** The process that others hand over to, for a message to the user. */
    public static OptionalLong owner(StateFolder state) {
        return facts(state)
                .map(owner -> OptionalLong.of(owner.path("process").asLong()))
                .orElseGet(OptionalLong::empty);
    }

    /** Hands files over to the running instance; false when it does not answer within a few seconds. */
    public static boolean handOver(StateFolder state, List<Path> files) {
        Optional<Path> socket =
                facts(state).map(owner -> Path.of(owner.path("socket").asText()));
        if (socket.isEmpty()) {
            return false;
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> answer.complete(ask(socket.get(), files)), "diptych-hand-over");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("the running instance does not answer", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(folder.resolve(OWNER));
        Optional.ofNullable(socket.getParent()).ifPresent(home -> home.toFile().deleteOnExit());
        lock.release();
        lock.acquiredBy().close();
    }

    private void serve(Consumer<List<Path>> files) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                files.accept(received(caller));
                caller.write(ByteBuffer.wrap(TAKEN));
            } catch (IOException | InvalidPathException e) {
                LOG.debug("a hand-over ended", e);
            }
        }
    }

    private static List<Path> received(SocketChannel caller) throws IOException {
        byte[] message = Channels.newInputStream(caller).readNBytes(LONGEST_MESSAGE);
        return new String(message, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static boolean ask(Path socket, List<Path> files) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        files.forEach(file -> message.writeBytes((file.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8)));
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(ByteBuffer.wrap(message.toByteArray()));
            channel.shutdownOutput();
            return Channels.newInputStream(channel).readNBytes(TAKEN.length).length == TAKEN.length;
        } catch (IOException e) {
            LOG.warn("the running instance cannot be reached", e);
            return false;
        }
    }

    private static Optional<JsonNode> facts(StateFolder state) {
        if (!Files.exists(state.path().resolve(OWNER))) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(Files.readAllBytes(state.path().resolve(OWNER))))
                    .filter(owner -> owner.hasNonNull("socket"));
        } catch (IOException e) {
            LOG.info("no running instance says where it is", e);
            return Optional.empty();
        }
    }
}
