package dixit.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house keeps its walls: who may know whom, and who may touch what. */
class ArchitectureTest {
    private static JavaClasses all;

    @BeforeAll
    static void load() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dixit");
    }

    private static void knowsOnly(String module, String... others) {
        List<String> allowed = new ArrayList<>(List.of(others));
        allowed.add(module);
        List<String> modules =
                List.of("record", "text", "knowledge", "reader", "extract", "archive", "intake", "web", "cli", "bench");
        String[] forbidden = modules.stream()
                .filter(m -> !allowed.contains(m))
                .map(m -> "dixit." + m + "..")
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("dixit." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("docs/architecture.md says who may know whom");
        rule.check(all);
    }

    @Test
    void everyModuleIsLookedAt() {
        for (String module :
                List.of("record", "text", "knowledge", "reader", "extract", "archive", "intake", "web", "cli")) {
            assertTrue(
                    all.stream().anyMatch(c -> c.getPackageName().startsWith("dixit." + module)),
                    "no class of " + module + " was found");
        }
    }

    @Test
    void recordKnowsNobody() {
        knowsOnly("record");
    }

    @Test
    void textKnowsRecord() {
        knowsOnly("text", "record");
    }

    @Test
    void knowledgeKnowsRecord() {
        knowsOnly("knowledge", "record");
    }

    @Test
    void readerKnowsRecordAndText() {
        knowsOnly("reader", "record", "text");
    }

    @Test
    void extractNeverKnowsTheArchive() {
        knowsOnly("extract", "record", "text", "knowledge");
    }

    @Test
    void archiveNeverKnowsExtraction() {
        knowsOnly("archive", "record", "text", "knowledge");
    }

    @Test
    void intakeTiesTheFourTogether() {
        knowsOnly("intake", "record", "text", "knowledge", "reader", "extract", "archive");
    }

    @Test
    void webKnowsNoCommandLine() {
        knowsOnly("web", "record", "text", "knowledge", "reader", "extract", "archive", "intake");
    }

    @Test
    void readerAndExtractTouchNeitherNetworkNorStore() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dixit.reader..", "dixit.extract..", "dixit.text..", "dixit.knowledge..", "dixit.record..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "javax.net..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.lucene..",
                        "org.jdbi..",
                        "io.javalin..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(all);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dixit.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(all);
    }

    @Test
    void onlyTheCommandLineHasStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dixit.cli..", "dixit.bench..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(all);
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("dixit.(*)..").should().beFreeOfCycles().check(all);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        List<Path> missing = new ArrayList<>();
        try (var files = Files.walk(root)) {
            files.filter(p -> p.toString().contains("/src/main/java/")
                            && p.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(p -> !Files.exists(p.resolve("package-info.java")))
                    .forEach(missing::add);
        }
        assertEquals(List.of(), missing);
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(all);
    }
}
