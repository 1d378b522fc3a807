package org.wardmate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What bot-core keeps out: platforms, databases, frameworks, and time and chance that nobody handed in. */
@AnalyzeClasses(packages = "org.wardmate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "org.wardmate.message..",
        "org.wardmate.conversation..",
        "org.wardmate.people..",
        "org.wardmate.advice..",
        "org.wardmate.storage..",
        "org.wardmate.audit..",
        "org.wardmate.calendar..",
        "org.wardmate.casework..",
        "org.wardmate.election..",
        "org.wardmate.evidence..",
        "org.wardmate.report..",
        "org.wardmate.handover..",
        "org.wardmate.relay..",
        "org.wardmate.broadcast..",
        "org.wardmate.assistant.."
    };

    @ArchTest
    static final ArchRule KNOWS_NO_PLATFORM_AND_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.slack..",
                    "com.microsoft..",
                    "org.apache.lucene..",
                    "org.mapdb..",
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework..",
                    "org.wardmate.slack..",
                    "org.wardmate.teams..",
                    "org.wardmate.server..");

    @ArchTest
    static final ArchRule IS_HANDED_TIME_AND_CHANCE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .accessField(System.class, "out");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES =
            slices().matching("org.wardmate.(*)..").should().beFreeOfCycles();
}
