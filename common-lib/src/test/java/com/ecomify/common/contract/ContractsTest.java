package com.ecomify.common.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.testing.Golden;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {

    @ParameterizedTest
    @MethodSource("contracts")
    void readsAndWritesItsGoldenFile(Class<?> contract) {
        Object example = Golden.read(contract);

        assertThat(Golden.wire(example)).isEqualTo(Golden.json(contract));
    }

    @Test
    void namesEveryEventOnce() {
        List<String> names = contracts()
                .map(contract -> contract.getAnnotation(EventType.class).value())
                .toList();

        assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    static Stream<Class<?>> contracts() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.ecomify.common.contract")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(EventType.class))
                        .map(JavaClass::reflect);
    }
}
