package org.wardmate.teams;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.wardmate.teams", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NO_OTHER_PLATFORM_NO_SPRING_AND_NO_SEARCH = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.wardmate.slack..",
                    "org.wardmate.server..",
                    "com.slack..",
                    "org.springframework..",
                    "org.apache.lucene..",
                    "org.mapdb..",
                    "java.sql..");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES =
            slices().matching("org.wardmate.teams.(*)..").should().beFreeOfCycles();
}
