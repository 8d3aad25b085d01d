package com.ecomify.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String CANARIES = "com.ecomify.canary";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(CANARIES);

    @ParameterizedTest
    @MethodSource("rules")
    void isBrokenByItsCanary(String name) {
        ArchRule rule = Objects.requireNonNull(ArchitectureRules.all(CANARIES).get(name));

        assertThat(rule.evaluate(CLASSES).hasViolation()).as(name).isTrue();
    }

    @Test
    void keepsTheKernelApartFromTheServices() {
        JavaClasses kernel = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("com.ecomify.common");

        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.ecomify.auth..",
                        "com.ecomify.store..",
                        "com.ecomify.product..",
                        "com.ecomify.order..",
                        "com.ecomify.payment..",
                        "com.ecomify.inventory..",
                        "com.ecomify.analytics..",
                        "com.ecomify.plugin..",
                        "com.ecomify.gateway..")
                .check(kernel);
    }

    @Test
    void keepsContractsToTheJdkMoneyAndIds() {
        JavaClasses contracts = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("com.ecomify.common.contract");

        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.ecomify.common.contract..",
                        "com.ecomify.common.money..",
                        "com.ecomify.common.ids..")
                .check(contracts);
        assertThat(contracts.size()).isGreaterThan(30);
    }

    static Set<String> rules() {
        return ArchitectureRules.all(CANARIES).keySet();
    }
}
