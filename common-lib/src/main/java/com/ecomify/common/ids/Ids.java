package com.ecomify.common.ids;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.UUID;

/** Makes {@link Id} records of a type that is known only at run time, as a JSON reader or a path variable needs it. */
public final class Ids {

    private static final ClassValue<MethodHandle> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
            try {
                return MethodHandles.publicLookup()
                        .findConstructor(type, MethodType.methodType(void.class, UUID.class))
                        .asType(MethodType.methodType(Id.class, UUID.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type + " (expected: a public record of one UUID)", e);
            }
        }
    };

    private Ids() {}

    /** @throws IllegalArgumentException if {@code type} is not a public record of one UUID */
    public static <T extends Id> T of(Class<T> type, UUID value) {
        try {
            return type.cast((Id) CONSTRUCTORS.get(type).invokeExact(value));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
