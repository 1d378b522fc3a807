package org.wardmate.knowledge.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;

/**
 * Multinomial logistic regression on vectors, fitted by stochastic gradient descent. The same examples give the same
 * weights. It is our own because a library that was tried took forty times as long on the map's examples
 * (docs/decisions/004-confidence.md).
 */
final class LogisticRegression {
    private static final int EPOCHS = 15;
    private static final double FIRST_STEP = 0.02;
    private static final double STEP_DECAY = 0.1;
    private static final double WORTH_A_STEP = 1e-3;
    private static final long SEED = 1;

    /** Spreads vectors of length 1 around their mean to where steps of this size suit. */
    private static final float SPREAD = 10;

    private final float[] mean;
    private final List<Example> examples;
    private final float[][] weights;

    @SuppressWarnings("ArrayRecordComponent") // Made and used within one fit; compared by nobody.
    private record Example(float[] vector, int kind) {}

    private LogisticRegression(List<List<float[]>> classes) {
        mean = mean(classes);
        examples = new ArrayList<>();
        for (int kind = 0; kind < classes.size(); kind++) {
            for (float[] vector : classes.get(kind)) {
                examples.add(new Example(centred(vector), kind));
            }
        }
        weights = new float[classes.size()][mean.length + 1];
    }

    /**
     * The weights of each class, one for each number of a vector and a last one to add: by their sums the classes
     * compare for one vector, as logarithms of probability up to a constant.
     *
     * @param classes the examples of each class, two classes or more; all vectors of one length
     */
    static List<float[]> fit(List<List<float[]>> classes) {
        LogisticRegression regression = new LogisticRegression(classes);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(regression.examples, random);
            double step = FIRST_STEP / (1 + STEP_DECAY * epoch);
            regression.examples.forEach(example -> regression.learn(example, step));
        }
        return Arrays.stream(regression.weights).map(regression::ofRawVectors).toList();
    }

    private static float[] mean(List<List<float[]>> classes) {
        List<float[]> all = classes.stream().flatMap(List::stream).toList();
        float[] mean = new float[all.getFirst().length];
        for (float[] vector : all) {
            add(mean, vector, 1f / all.size());
        }
        return mean;
    }

    private float[] centred(float[] vector) {
        float[] centred = new float[vector.length + 1];
        for (int i = 0; i < vector.length; i++) {
            centred[i] = SPREAD * (vector[i] - mean[i]);
        }
        centred[vector.length] = 1;
        return centred;
    }

    private void learn(Example example, double step) {
        double[] probabilities = probabilities(example.vector());
        for (int kind = 0; kind < weights.length; kind++) {
            double error = (kind == example.kind() ? 1 : 0) - probabilities[kind];
            if (Math.abs(error) > WORTH_A_STEP) {
                add(weights[kind], example.vector(), (float) (step * error));
            }
        }
    }

    private double[] probabilities(float[] vector) {
        double[] logits = Arrays.stream(weights)
                .mapToDouble(kind -> VectorUtil.dotProduct(kind, vector))
                .toArray();
        double largest = Arrays.stream(logits).max().orElseThrow();
        double[] odds =
                Arrays.stream(logits).map(logit -> Math.exp(logit - largest)).toArray();
        double sum = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(odd -> odd / sum).toArray();
    }

    private static void add(float[] sum, float[] vector, float times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * vector[i];
        }
    }

    /** The same weights for vectors that are neither centred nor spread. */
    private float[] ofRawVectors(float[] centred) {
        float[] raw = new float[centred.length];
        float constant = centred[mean.length];
        for (int i = 0; i < mean.length; i++) {
            raw[i] = SPREAD * centred[i];
            constant -= raw[i] * mean[i];
        }
        raw[mean.length] = constant;
        return raw;
    }
}
