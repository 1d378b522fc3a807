package org.wardmate.knowledge.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;
import org.wardmate.knowledge.document.KnowledgeException;

/**
 * Turns texts into vectors inside this process. Safe for many threads at once; each text is encoded on its caller's
 * thread, for one thread a query costs less and is no slower than all cores.
 */
public final class Encoder implements AutoCloseable {
    private static final int MOST_TOKENS = 512;

    private final EncoderModel model;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    private Encoder(EncoderModel model, HuggingFaceTokenizer tokenizer, OrtSession session) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.session = session;
    }

    /** Loads a model; takes about half a second. */
    public static Encoder load(EncoderModel model) {
        String most = Integer.toString(MOST_TOKENS);
        try (InputStream words = resource(model.file() + "-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                    words, Map.of("padding", "false", "truncation", "true", "maxLength", most, "modelMaxLength", most));
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            try (InputStream weights = resource(model.file() + ".onnx")) {
                return new Encoder(
                        model,
                        tokenizer,
                        OrtEnvironment.getEnvironment().createSession(weights.readAllBytes(), options));
            }
        } catch (IOException | OrtException e) {
            throw new KnowledgeException("The language model \"%s\" cannot be loaded.".formatted(model.file()), e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Encoder.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IOException("No resource " + name);
        }
        return in;
    }

    public EncoderModel model() {
        return model;
    }

    /** Encodes a text of any length; what lies beyond 512 word pieces is not seen. */
    public Encoding encode(String text, EncoderModel.Part part) {
        String prefixed = model.prefixed(text, part);
        ai.djl.huggingface.tokenizers.Encoding pieces = tokenizer.encode(prefixed);
        float[][] tokens = run(pieces.getIds(), pieces.getAttentionMask(), pieces.getTypeIds());
        float[] whole = VectorUtil.l2normalize(pooled(tokens), false);
        int first = prefixTokens(pieces, prefixed.length() - text.length());
        float[][] own = Arrays.copyOfRange(tokens, first, Math.max(first, tokens.length - 1));
        for (float[] token : own) {
            VectorUtil.l2normalize(token, false);
        }
        return new Encoding(whole, own);
    }

    /** How many tokens stand before the text itself: the opening mark and the prefix's pieces. */
    private static int prefixTokens(ai.djl.huggingface.tokenizers.Encoding pieces, int prefixLength) {
        int count = 1;
        while (count < pieces.getIds().length - 1
                && pieces.getCharTokenSpans()[count] != null
                && pieces.getCharTokenSpans()[count].getStart() < prefixLength) {
            count++;
        }
        return count;
    }

    private float[] pooled(float[][] tokens) {
        return switch (model.pooling()) {
            case FIRST_TOKEN -> tokens[0].clone();
            case MEAN -> mean(tokens);
        };
    }

    private static float[] mean(float[][] tokens) {
        float[] mean = new float[tokens[0].length];
        for (float[] token : tokens) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += token[i] / tokens.length;
            }
        }
        return mean;
    }

    private float[][] run(long[] ids, long[] mask, long[] types) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", OnnxTensor.createTensor(environment, new long[][] {ids}));
            inputs.put("attention_mask", OnnxTensor.createTensor(environment, new long[][] {mask}));
            if (session.getInputNames().contains("token_type_ids")) {
                inputs.put("token_type_ids", OnnxTensor.createTensor(environment, new long[][] {types}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return ((float[][][]) result.get(0).getValue())[0];
            }
        } catch (OrtException e) {
            throw new KnowledgeException("A text could not be encoded.", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new KnowledgeException("The language model could not be closed.", e);
        } finally {
            tokenizer.close();
        }
    }
}
