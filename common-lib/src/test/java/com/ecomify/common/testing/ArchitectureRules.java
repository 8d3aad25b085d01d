package com.ecomify.common.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.ecomify.common.contract.EventType;
import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.events.EventHandlers;
import com.ecomify.common.events.Inbox;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules that hold the structure of every service. Each has a canary in the kernel's tests: a class that breaks it on
 * purpose, so that a rule that can no longer fail is noticed.
 */
public final class ArchitectureRules {

    private static final String BANNED_NAMES = ".*(Impl|Utils?|Helper|Manager|Dto|DTO|VO|Constants)";

    // By name: a service without a database has neither on its class path.
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String REPOSITORY = "org.springframework.data.repository.Repository";

    private ArchitectureRules() {}

    /** The main classes of a service, by its package, such as {@code com.ecomify.order}. */
    public static JavaClasses service(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** Checks all rules for one service; fails with every violation of the first rule that is broken. */
    public static void check(String root) {
        JavaClasses classes = service(root);
        if (classes.isEmpty()) {
            throw new AssertionError("there are no classes in " + root);
        }
        all(root).values().forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    /** The rules by their short names. */
    static Map<String, ArchRule> all(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "features have no cycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "the root holds the application only",
                classes()
                        .that()
                        .resideInAPackage(root)
                        .should()
                        .haveSimpleNameEndingWith("Application")
                        .orShould()
                        .haveSimpleName("package-info"));
        rules.put(
                "entities are package-private",
                classes().that().areAnnotatedWith(ENTITY).should().bePackagePrivate());
        rules.put(
                "repositories are package-private",
                classes().that().areAssignableTo(REPOSITORY).should().bePackagePrivate());
        rules.put(
                "controllers are package-private",
                classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate());
        rules.put(
                "entities have no setters",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(ENTITY)
                        .should()
                        .haveNameNotMatching("set[A-Z].*"));
        rules.put(
                "controllers know neither entities nor repositories",
                noClasses()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(ENTITY)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(REPOSITORY));
        rules.put("no class has an empty name", noClasses().should().haveNameMatching(BANNED_NAMES));
        rules.put(
                "no field is a floating-point number",
                noFields()
                        .should()
                        .haveRawType(double.class)
                        .orShould()
                        .haveRawType(float.class)
                        .orShould()
                        .haveRawType(Double.class)
                        .orShould()
                        .haveRawType(Float.class));
        rules.put(
                "the time comes from the clock",
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC"));
        rules.put("nothing is injected into fields", noFields().should().beAnnotatedWith(Autowired.class));
        rules.put(
                "no remote client in a transaction",
                noClasses().that(haveTransactions()).should().dependOnClassesThat(areRemote()));
        rules.put("nothing catches everything", codeUnits().should(notCatchEverything()));
        rules.put(
                "only the publisher makes its events",
                noClasses().should().callConstructorWhere(makesAnEventOfAnotherPublisher(root)));
        rules.put(
                "listeners are consumers with an inbox",
                classes()
                        .that(haveListeners())
                        .should()
                        .haveSimpleNameEndingWith("EventsConsumer")
                        .andShould(applyEventsOnceOrInMemory()));
        rules.put(
                "events leave through the outbox",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("com.ecomify.common.events..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(KafkaTemplate.class));
        rules.put(
                "only jobs are scheduled",
                methods()
                        .that()
                        .areAnnotatedWith(Scheduled.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Job"));
        rules.put(
                "deadline handlers are jobs",
                classes().that().implement(DeadlineHandler.class).should().haveSimpleNameEndingWith("Job"));
        rules.put(
                "every package says what null means",
                classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class));
        rules.put(
                "nothing is printed",
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("java.util.logging.."));
        return rules;
    }

    private static DescribedPredicate<JavaClass> haveTransactions() {
        return DescribedPredicate.describe(
                "have transactions",
                type -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(each -> each.isAnnotatedWith(Transactional.class)));
    }

    private static DescribedPredicate<JavaClass> haveListeners() {
        return DescribedPredicate.describe(
                "have listeners",
                type -> type.getMethods().stream().anyMatch(each -> each.isAnnotatedWith(KafkaListener.class)));
    }

    /** Through the inbox, or with handlers that say by their making that they change nothing but this instance's memory. */
    private static ArchCondition<JavaClass> applyEventsOnceOrInMemory() {
        return new ArchCondition<>("apply events through the inbox, or in memory") {
            @Override
            public void check(JavaClass consumer, ConditionEvents events) {
                boolean once = consumer.getDirectDependenciesFromSelf().stream()
                        .anyMatch(each -> each.getTargetClass().isAssignableTo(Inbox.class));
                boolean inMemory = consumer.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(EventHandlers.class)
                                && call.getName().equals("inMemory"));
                if (!once && !inMemory) {
                    events.add(SimpleConditionEvent.violated(consumer, consumer.getFullName() + " has no inbox"));
                }
            }
        };
    }

    /** Outgoing clients and seams to outside systems, by their names' endings. */
    private static DescribedPredicate<JavaClass> areRemote() {
        return DescribedPredicate.describe(
                "are remote",
                type -> type.getPackageName().startsWith("com.ecomify")
                        && (type.getSimpleName().endsWith("Client")
                                || (type.getSimpleName().endsWith("Provider")
                                        && type.getModifiers().contains(JavaModifier.ABSTRACT))));
    }

    /** Throwable is left out: the compiler itself catches it for try-with-resources. */
    private static ArchCondition<JavaCodeUnit> notCatchEverything() {
        return new ArchCondition<>("not catch Exception or RuntimeException") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean catches = unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(type ->
                                type.isEquivalentTo(Exception.class) || type.isEquivalentTo(RuntimeException.class));
                if (catches) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " catches everything"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaConstructorCall> makesAnEventOfAnotherPublisher(String root) {
        String publisher = root.substring(root.lastIndexOf('.') + 1);
        return DescribedPredicate.describe("makes an event of another publisher", call -> {
            JavaClass type = call.getTargetOwner();
            return type.isAnnotatedWith(EventType.class)
                    && type.getPackageName().startsWith("com.ecomify.common.contract")
                    && !type.getPackageName().equals("com.ecomify.common.contract." + publisher);
        });
    }
}
