package org.wardmate.knowledge.answer;

import java.util.List;
import java.util.Map;
import org.wardmate.knowledge.embedding.EncoderModel;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.search.ExampleSearch;
import org.wardmate.knowledge.search.Resemblance;

/**
 * Words as the encoders see them, worked out once for all that is asked of them.
 *
 * @param nearness to each example set of topics and of what is out of scope
 */
record Impression(String words, Encoders.Meaning meaning, Map<String, Double> nearness) {
    static Impression of(String words, Encoders encoders, ExampleSearch topics) {
        Encoders.Meaning meaning = encoders.encode(words, EncoderModel.Part.QUERY);
        return new Impression(words, meaning, topics.nearness(meaning));
    }

    /** The example sets of topics and of what is out of scope, likeliest first. */
    List<Resemblance> ranked(ExampleSearch topics) {
        return topics.rank(words, meaning, nearness);
    }
}
