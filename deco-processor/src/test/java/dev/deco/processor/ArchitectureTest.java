package dev.deco.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Filer;

/** The walls between the phases: each outside interface is seen by one package only. */
@AnalyzeClasses(packages = "dev.deco.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.deco.processor.";

  @ArchTest
  static final ArchRule onlyBindSeesTheTrees =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "bind..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun..");

  @ArchTest
  static final ArchRule onlyEmitSeesJavaPoet =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "emit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.palantir.javapoet..");

  @ArchTest
  static final ArchRule onlyOutputSeesTheFiler =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "output..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Filer.class);

  @ArchTest
  static final ArchRule modelAndAnalysisKnowNoCompiler =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "model..", ROOT + "analyse..", ROOT + "plan..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.lang.model..", "javax.annotation..", "com.sun..", "com.palantir.javapoet..");

  @ArchTest
  static final ArchRule noInternalsOfTheCompiler =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.tools..");

  @ArchTest
  static final ArchRule modelDependsOnNothingElseOfDeco =
      classes()
          .that()
          .resideInAPackage(ROOT + "model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + "model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theReportOnlyMakesTextOfWhatWasDecided =
      classes()
          .that()
          .resideInAPackage(ROOT + "report..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "report..",
              ROOT + "model..",
              ROOT + "plan..",
              ROOT + "emit..",
              ROOT + "diagnose..",
              "java.lang..",
              "java.util..",
              "java.io..",
              "java.net..",
              "java.nio.charset..",
              "java.security..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule noPhaseKnowsTheReport =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "*..")
          .and()
          .resideOutsideOfPackage(ROOT + "report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "report..");

  @ArchTest
  static final ArchRule phasesHaveNoCycles =
      slices().matching("dev.deco.processor.(*)..").should().beFreeOfCycles();
}
