package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No transcript is left out where they are run on a platform. */
class CarriedTranscriptsTest {
    @Test
    void carriesAllTranscripts() {
        List<String> transcripts = new ClassFileImporter()
                .importPackages("org.wardmate.assistant").stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("TranscriptTest") || name.endsWith("StoriesTest"))
                        .toList();

        assertThat(Stream.of(CarriedTranscripts.class.getDeclaredClasses())
                        .map(Class::getSuperclass)
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(transcripts);
    }
}
