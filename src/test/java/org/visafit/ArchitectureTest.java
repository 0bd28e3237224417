package org.visafit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** Arrows point one way, the library needs Drools alone, and no signature shows it. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.visafit");

    @Test
    void arrows_point_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("org.visafit.cli..")
                .layer("examples")
                .definedBy("org.visafit.examples..")
                .layer("io")
                .definedBy("org.visafit.io..")
                .layer("façade")
                .definedBy("org.visafit")
                .layer("rulepack")
                .definedBy("org.visafit.rulepack..")
                .layer("vocabulary")
                .definedBy("org.visafit.conclusion..", "org.visafit.table..", "org.visafit.dossier..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("examples")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("io")
                .mayOnlyBeAccessedByLayers("cli", "examples")
                .whereLayer("façade")
                .mayOnlyBeAccessedByLayers("cli", "examples", "io")
                .whereLayer("rulepack")
                .mayOnlyBeAccessedByLayers("cli", "examples", "io", "façade")
                .check(CLASSES);
    }

    @Test
    void the_dossier_knows_nothing_else() {
        noClasses()
                .that()
                .resideInAPackage("org.visafit.dossier..")
                .should()
                .dependOnClassesThat(DescribedPredicate.and(
                        JavaClass.Predicates.resideInAPackage("org.visafit.."),
                        DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.visafit.dossier.."))))
                .check(CLASSES);
    }

    @Test
    void no_packages_lean_on_each_other() {
        slices().matching("org.visafit.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_library_needs_drools_alone() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.visafit",
                        "org.visafit.dossier..",
                        "org.visafit.conclusion..",
                        "org.visafit.table..",
                        "org.visafit.rulepack..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.annotation.processing..",
                        "org.visafit..",
                        "org.kie..",
                        "org.drools..",
                        "io.soabase..")
                .check(CLASSES);
    }

    @Test
    void only_the_rule_pack_and_the_assessor_speak_to_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.visafit.rulepack..")
                .and()
                .doNotHaveSimpleName("Assessor")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CLASSES);
    }

    @Test
    void no_public_signature_of_the_facade_shows_an_engine_type() {
        classes()
                .that()
                .resideInAPackage("org.visafit")
                .and()
                .arePublic()
                .should(new ArchCondition<>("show no type of Drools in public methods") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaMethod method : type.getMethods())
                            if (method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                                method.getAllInvolvedRawTypes().stream()
                                        .filter(involved -> involved.getPackageName()
                                                        .startsWith("org.kie")
                                                || involved.getPackageName().startsWith("org.drools"))
                                        .forEach(involved -> events.add(SimpleConditionEvent.violated(
                                                method, method.getFullName() + " shows " + involved.getName())));
                    }
                })
                .check(CLASSES);
    }
}
