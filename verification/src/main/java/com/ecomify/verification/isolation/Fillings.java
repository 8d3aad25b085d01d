package com.ecomify.verification.isolation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known of how to call operations: an operation may be called in more than one way. */
final class Fillings {

    private final Map<String, List<Filling>> byName = Stream.of(
                    StaffFillings.all(), ShopperFillings.all(), GraphQlFillings.all())
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Filling::name));

    /** Empty if the operation is not known. */
    List<Filling> of(String operation) {
        return byName.getOrDefault(operation, List.of());
    }
}
