package id.kendali;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.kendali.platform.access.OpenToAll;
import id.kendali.platform.access.Requires;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house that a compiler does not know. */
class ArchitectureTests {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.kendali");

    private static final DescribedPredicate<JavaMethod> HANDLERS = DescribedPredicate.describe(
            "that answer requests",
            method -> AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class));

    @Test
    void givesEveryHandlerAnExplicitRight() {
        methods()
                .that(HANDLERS)
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(OpenToAll.class)
                .check(PRODUCTION);
    }

    @Test
    void keepsControllersToThemselves() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(PRODUCTION);
    }

    @Test
    void avoidsNamesThatSayNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Common)")
                .allowEmptyShould(true)
                .because("a function belongs to the type it is about")
                .check(PRODUCTION.that(DescribedPredicate.describe(
                        "of our own naming", type -> !type.getSimpleName().endsWith("TransactionManager"))));
    }

    @Test
    void doesWithoutFieldInjection() {
        ArchRule rule = com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
        rule.check(PRODUCTION);
    }

    @Test
    void writesNothingToTheConsolePastTheCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..platform.operations..")
                .and()
                .doNotHaveFullyQualifiedName("id.kendali.governance.plan.PlanCheck")
                .and()
                .doNotHaveFullyQualifiedName("id.kendali.insight.simulation.Terminal")
                .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(PRODUCTION);
    }
}
