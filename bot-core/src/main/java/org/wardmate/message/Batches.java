package org.wardmate.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Things in their order, shared out so that each batch fits. */
public final class Batches {
    private Batches() {}

    /** As few batches as keeping the order allows; what does not even fit alone stands alone. */
    public static <T> List<List<T>> of(List<T> things, Predicate<List<T>> fits) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        for (T thing : things) {
            batch.add(thing);
            if (batch.size() > 1 && !fits.test(batch)) {
                batch.removeLast();
                batches.add(List.copyOf(batch));
                batch.clear();
                batch.add(thing);
            }
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
