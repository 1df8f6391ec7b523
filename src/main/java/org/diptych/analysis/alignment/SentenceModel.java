package org.diptych.analysis.alignment;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small neural network that turns a sentence into a vector, so that sentences of like meaning lie close together.
 * The files come with the program; nothing is fetched. Thread-safe.
 */
final class SentenceModel {

    /** The networks that come with the program; both are of the Beijing Academy of Artificial Intelligence, MIT licence. */
    enum Kind {
        /** bge-small-en-v1.5, quantised. */
        ENGLISH("bge-small-en-v1.5-q", "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4"),
        /** bge-small-zh-v1.5, quantised. */
        CHINESE("bge-small-zh-v1.5-q", "15b717c382bcb518ba457b93ea6850ede7f4f1cd8937454aa06972366cd19bcc");

        private final String file;
        private final String sha256;

        Kind(String file, String sha256) {
            this.file = file;
            this.sha256 = sha256;
        }
    }

    /** Pieces of a sentence that are read; the models were trained with sentences of this length. */
    private static final int LONGEST = 128;

    private static final int REMEMBERED = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(SentenceModel.class);

    private static final class English {
        static final @Nullable SentenceModel MODEL = load(Kind.ENGLISH);
    }

    private static final class Chinese {
        static final @Nullable SentenceModel MODEL = load(Kind.CHINESE);
    }

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /** The latest sentences, so that a changed codebook does not read them anew: at most 3 MB of vectors. */
    private final Map<String, float[]> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    private SentenceModel(Kind kind) throws IOException, OrtException {
        pieces = new WordPieces(new String(read(kind.file + "-tokenizer.json"), StandardCharsets.UTF_8));
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // More threads are slower for one sentence, and take the cores from the window.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = session(kind, environment, options);
        }
    }

    /** From a file of its own, which is gone at once: as an array the network would be in memory three times. */
    private static OrtSession session(Kind kind, OrtEnvironment environment, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        Path file = Files.createTempFile("diptych", ".onnx");
        try {
            try (InputStream in = open(kind.file + ".onnx")) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            try (InputStream in = Files.newInputStream(file)) {
                if (!kind.sha256.equals(Sha256.of(in))) {
                    throw new IOException("the network " + kind.file + " is not the one that was tested");
                }
            }
            return environment.createSession(file.toString(), options);
        } finally {
            if (!file.toFile().delete()) {
                file.toFile().deleteOnExit();
            }
        }
    }

    /** The model, loaded at the first call; empty when this computer cannot run it. */
    static Optional<SentenceModel> of(Kind kind) {
        return Optional.ofNullable(kind == Kind.ENGLISH ? English.MODEL : Chinese.MODEL);
    }

    private static @Nullable SentenceModel load(Kind kind) {
        try {
            return new SentenceModel(kind);
        } catch (IOException | OrtException | LinkageError | IllegalStateException failure) {
            LOG.warn("Passages are compared without the network {}", kind.file, failure);
            return null;
        }
    }

    /** The vector of a sentence, of length 1; the caller may change it. */
    float[] vector(String sentence) throws OrtException {
        synchronized (known) {
            float[] before = known.get(sentence);
            if (before != null) {
                return before.clone();
            }
        }
        float[] vector = run(sentence);
        synchronized (known) {
            known.put(sentence, vector.clone());
        }
        return vector;
    }

    private float[] run(String sentence) throws OrtException {
        long[] numbers = pieces.of(sentence, LONGEST);
        long[] mask = new long[numbers.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {numbers});
                OnnxTensor attention = OnnxTensor.createTensor(environment, new long[][] {mask});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[numbers.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            float[][] pieceVectors = ((float[][][]) result.get(0).getValue())[0];
            // These models are trained so that the start mark stands for the whole sentence.
            return unit(pieceVectors[0]);
        }
    }

    /** The same vector, changed to length 1. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.max(1e-9, Math.sqrt(square));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = SentenceModel.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IOException(name + " is missing");
        }
        return in;
    }
}
