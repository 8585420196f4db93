package com.okrcascade.structure;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Actor;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.runner.RunWith;
import org.slf4j.Logger;

/** web, jira, persistence > application > domain; what is of Jira stays in the outer ring. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "com.okrcascade", importOptions = ImportOption.DoNotIncludeTests.class)
public class DependencyRuleTest {
    private static final String[] JAVA = {"java..", "org.jspecify.."};

    @ArchTest
    static final ArchRule theDomainKnowsNothingButJavaAndItself = classes()
            .that()
            .resideInAPackage("com.okrcascade.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(JAVA, "com.okrcascade.domain.."));

    @ArchTest
    static final ArchRule useCasesKnowTheDomainAndTheirPorts = classes()
            .that()
            .resideInAPackage("com.okrcascade.application..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(JAVA, "com.okrcascade.application..", "com.okrcascade.domain..", "org.slf4j.."));

    @ArchTest
    static final ArchRule persistenceSeesNeitherJiraNorTheWeb = noClasses()
            .that()
            .resideInAPackage("com.okrcascade.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.okrcascade.jira..", "com.okrcascade.web..", "com.okrcascade.host..");

    @ArchTest
    static final ArchRule jiraSeesNeitherTheRowsNorTheWeb = noClasses()
            .that()
            .resideInAPackage("com.okrcascade.jira..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.okrcascade.persistence..", "com.okrcascade.web..", "com.okrcascade.host..");

    @ArchTest
    static final ArchRule theWebSeesNeitherTheRowsNorJirasAdapters = noClasses()
            .that()
            .resideInAPackage("com.okrcascade.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.okrcascade.persistence..", "com.okrcascade.jira..", "com.okrcascade.host..");

    @ArchTest
    static final ArchRule nobodyKnowsTheCompositionRoot = noClasses()
            .that()
            .resideInAnyPackage(
                    "com.okrcascade.domain..",
                    "com.okrcascade.application..",
                    "com.okrcascade.persistence..",
                    "com.okrcascade.web..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("PluginConfiguration");

    /** Else the audit would not hear of it. */
    @ArchTest
    static final ArchRule whatAPersonDecidesIsWrittenAsThatPerson = noClasses()
            .that(DescribedPredicate.describe("serve an actor", DependencyRuleTest::servesAnActor))
            .should()
            .callMethod(Writes.class, "write", Decision.class)
            .orShould()
            .callMethod(Writes.class, "write", Decision.class, int.class);

    private static boolean servesAnActor(JavaClass type) {
        return !type.isEquivalentTo(Writes.class)
                && type.getMethods().stream()
                        .flatMap(method -> method.getRawParameterTypes().stream())
                        .anyMatch(parameter -> parameter.isEquivalentTo(Actor.class));
    }

    @ArchTest
    static final ArchRule packagesDoNotGoRoundInCircles = slices().matching("com.okrcascade.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), JavaClass.Predicates.simpleName("package-info"));

    @ArchTest
    static final ArchRule timeEntersByTheDoor = noClasses()
            .that()
            .resideOutsideOfPackage("com.okrcascade.host..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTheCompositionRootMakesAClock = noClasses()
            .that()
            .doNotHaveSimpleName("PluginConfiguration")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nobodyReachesForJirasComponents = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor");

    /** Another site's page can make a browser send a POST in the name of its reader, but not one that says it is JSON. */
    @ArchTest
    static final ArchRule everyPostAsksWhetherItIsJson = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("com.okrcascade.web.rest..")
            .should(ask("Sent", "by"));

    /** Exceptions carry what people typed; {@code Fault} writes them without their messages. */
    @ArchTest
    static final ArchRule theLogGetsNoMessagesOfExceptions = noClasses()
            .that()
            .resideOutsideOfPackage("com.okrcascade.host..")
            .should()
            .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                    "a logger takes an exception",
                    call -> call.getTargetOwner().isEquivalentTo(Logger.class)
                            && call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Throwable.class))));

    private static ArchCondition<JavaMethod> ask(String owner, String name) {
        return new ArchCondition<>("call " + owner + "." + name) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals(owner)
                                && call.getName().equals(name));
                if (!asks) events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not"));
            }
        };
    }

    private static String[] with(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
