package org.wardmate.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final int DIMENSIONS = 24;

    /** A number that all classes share far outweighs the one by which each differs. */
    private static List<float[]> around(int own, Random random) {
        return Stream.generate(() -> {
                    float[] vector = new float[DIMENSIONS];
                    for (int i = 0; i < DIMENSIONS; i++) {
                        vector[i] = (float) random.nextGaussian() * 0.3f;
                    }
                    vector[0] += 5;
                    vector[own] += 1;
                    return VectorUtil.l2normalize(vector);
                })
                .limit(60)
                .toList();
    }

    private static int likeliest(List<float[]> weights, float[] vector) {
        return IntStream.range(0, weights.size())
                .boxed()
                .max((one, other) -> Double.compare(logit(weights.get(one), vector), logit(weights.get(other), vector)))
                .orElseThrow();
    }

    private static double logit(float[] weights, float[] vector) {
        double sum = weights[vector.length];
        for (int i = 0; i < vector.length; i++) {
            sum += weights[i] * vector[i];
        }
        return sum;
    }

    @Test
    void tellsNewVectorsOfEachClassApart() {
        Random random = new Random(7);
        List<float[]> weights =
                LogisticRegression.fit(List.of(around(1, random), around(2, random), around(3, random)));

        for (int kind = 0; kind < 3; kind++) {
            int expected = kind;
            assertThat(around(kind + 1, random))
                    .filteredOn(vector -> likeliest(weights, vector) == expected)
                    .hasSizeGreaterThan(54);
        }
    }

    @Test
    void givesProbabilitiesThatFitHowMixedTheClassesAre() {
        Random random = new Random(8);
        List<float[]> weights = LogisticRegression.fit(List.of(around(1, random), around(1, random)));

        assertThat(around(1, random))
                .extracting(vector -> logit(weights.get(0), vector) - logit(weights.get(1), vector))
                .allSatisfy(logOdds -> assertThat(logOdds).isBetween(-6.0, 6.0));
    }

    @Test
    void learnsTheSameFromTheSame() {
        List<List<float[]>> classes = List.of(around(1, new Random(9)), around(2, new Random(10)));

        assertThat(LogisticRegression.fit(classes)).containsExactlyElementsOf(LogisticRegression.fit(classes));
    }
}
