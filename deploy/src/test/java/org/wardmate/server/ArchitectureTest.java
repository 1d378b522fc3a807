package org.wardmate.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the modules, which point down only. */
@AnalyzeClasses(packages = "org.wardmate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modulesUseOnlyWhatIsBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("knowledge")
            .definedBy("org.wardmate.knowledge..")
            .layer("bot-core")
            .definedBy(
                    "org.wardmate.message..",
                    "org.wardmate.conversation..",
                    "org.wardmate.people..",
                    "org.wardmate.advice..",
                    "org.wardmate.assistant..",
                    "org.wardmate.report..",
                    "org.wardmate.handover..",
                    "org.wardmate.rights..",
                    "org.wardmate.relay..",
                    "org.wardmate.evidence..",
                    "org.wardmate.casework..",
                    "org.wardmate.calendar..",
                    "org.wardmate.election..",
                    "org.wardmate.broadcast..",
                    "org.wardmate.audit..",
                    "org.wardmate.storage..")
            .layer("slack-adapter")
            .definedBy("org.wardmate.slack..")
            .layer("teams-adapter")
            .definedBy("org.wardmate.teams..")
            .layer("deploy")
            .definedBy("org.wardmate.server..")
            .whereLayer("deploy")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("slack-adapter")
            .mayOnlyBeAccessedByLayers("deploy")
            .whereLayer("teams-adapter")
            .mayOnlyBeAccessedByLayers("deploy")
            .whereLayer("bot-core")
            .mayOnlyBeAccessedByLayers("slack-adapter", "teams-adapter", "deploy")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule springLivesInTheServerAndNowhereElse = noClasses()
            .that()
            .resideOutsideOfPackage("org.wardmate.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule packagesKnowEachOtherOneWayOnly =
            slices().matching("org.wardmate.(**)").should().beFreeOfCycles();
}
