package org.wardmate.knowledge.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.embedding.Encoders.Meaning;

final class EncodersTest {
    private static Encoders encoders;

    @BeforeAll
    static void load() {
        encoders = Encoders.load(Path.of("target/native"));
    }

    @AfterAll
    static void close() {
        encoders.close();
    }

    @Test
    void findsAQuestionNearerToItsAnswerThanToAnother() {
        Meaning question = query("who may take pictures of the children at the fete?");
        Meaning answer = passage("You should avoid taking photographs of young people altogether.");
        Meaning other = passage("Change your password regularly and do not use it twice.");
        assertThat(VectorUtil.dotProduct(question.bge(), answer.bge()))
                .isGreaterThan(VectorUtil.dotProduct(question.bge(), other.bge()));
        assertThat(VectorUtil.dotProduct(question.miniLm(), answer.miniLm()))
                .isGreaterThan(VectorUtil.dotProduct(question.miniLm(), other.miniLm()));
        assertThat(question.tokens().maxSim(answer.tokens()))
                .isGreaterThan(question.tokens().maxSim(other.tokens()));
    }

    @Test
    void likensATextToItselfEntirely() {
        Meaning meaning = query("can I block a resident?");
        assertThat(meaning.tokens().maxSim(meaning.tokens())).isCloseTo(1, within(0.02f));
    }

    @Test
    void readsTokensBackAsStored() {
        TokenVectors tokens = query("can I block a resident?").tokens();
        TokenVectors read = TokenVectors.read(ByteBuffer.wrap(tokens.toBytes()));
        assertThat(read.toBytes()).isEqualTo(tokens.toBytes());
    }

    @Test
    void encodesTextBeyondItsReachWithoutComplaint() {
        assertThat(passage("word ".repeat(5000)).bge()).hasSize(384);
    }

    private static Meaning query(String text) {
        return encoders.encode(text, EncoderModel.Part.QUERY);
    }

    private static Meaning passage(String text) {
        return encoders.encode(text, EncoderModel.Part.PASSAGE);
    }
}
