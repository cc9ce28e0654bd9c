package move37;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The floor plan of the architecture page, as a test: floors look down only, and no two packages
 * form a cycle.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("move37");

  private static final List<String> BELOW_THE_FACE =
      List.of(
          "move37.core",
          "move37.game",
          "move37.record",
          "move37.search",
          "move37.network",
          "move37.play",
          "move37.training",
          "move37.rating",
          "move37.experiment");

  /** Which packages of ours each floor may use, besides itself. */
  private static final Map<String, List<String>> FLOORS =
      Map.ofEntries(
          Map.entry("move37.core", List.of()),
          Map.entry("move37.game", List.of("move37.core")),
          Map.entry("move37.record", List.of("move37.core", "move37.game")),
          Map.entry("move37.search", List.of("move37.core", "move37.game")),
          Map.entry("move37.network", List.of("move37.core", "move37.game", "move37.search")),
          Map.entry(
              "move37.play",
              List.of(
                  "move37.core",
                  "move37.game",
                  "move37.record",
                  "move37.search",
                  "move37.network")),
          Map.entry(
              "move37.training",
              List.of(
                  "move37.core",
                  "move37.game",
                  "move37.record",
                  "move37.search",
                  "move37.network",
                  "move37.play")),
          Map.entry(
              "move37.rating",
              List.of(
                  "move37.core", "move37.game", "move37.record", "move37.search", "move37.play")),
          Map.entry(
              "move37.experiment",
              List.of(
                  "move37.core",
                  "move37.game",
                  "move37.record",
                  "move37.search",
                  "move37.network",
                  "move37.play",
                  "move37.training",
                  "move37.rating")),
          Map.entry("move37.ui", BELOW_THE_FACE),
          Map.entry("move37.cli", BELOW_THE_FACE));

  @TestFactory
  List<DynamicTest> eachFloorLooksDownOnly() {
    return FLOORS.entrySet().stream()
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    floor.getKey(), () -> looksDownOnly(floor.getKey(), floor.getValue())))
        .toList();
  }

  private static void looksDownOnly(String floor, List<String> below) {
    String[] forbidden =
        FLOORS.keySet().stream()
            .filter(other -> !other.equals(floor) && !below.contains(other))
            .map(other -> other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(floor + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("move37.app..")
        .because("floors look down only (see the architecture page)")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices()
        .matching("move37.(**)")
        .should()
        .beFreeOfCycles()
        .because("a cycle between two packages makes one package of them")
        .check(CLASSES);
  }

  @Test
  void onlyTheApplicationKnowsTheDeepLearningLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackages("move37.network.dl4j..", "move37.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..", "move37.network.dl4j..")
        .because("it is handed down as a NetworkFactory")
        .check(CLASSES);
  }

  @Test
  void javaFxStaysInTheWindow() {
    noClasses()
        .that()
        .resideOutsideOfPackages("move37.ui..", "move37.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
        .because("the lab runs without a window")
        .check(CLASSES);
  }

  @Test
  void windowFeaturesShareOnlyTheCommonPackage() {
    slices()
        .matching("move37.ui.(*)..")
        .namingSlices("ui.$1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage("move37.ui.common.."))
        .ignoreDependency(resideInAPackage("move37.ui.shell.."), alwaysTrue())
        .because("the shell puts the features together; they do not know each other")
        .check(CLASSES);
  }

  @Test
  void coreUsesTheJdkOnly() {
    noClasses()
        .that()
        .resideInAPackage("move37.core..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "move37.core..")
        .check(CLASSES);
  }
}
