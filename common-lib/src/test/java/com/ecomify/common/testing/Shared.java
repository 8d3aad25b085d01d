package com.ecomify.common.testing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value made on first use. A failure to make it is not remembered, so every test that asks reports the cause. */
final class Shared<T> {

    private final Function<EngineSource, T> maker;
    private @Nullable T value;

    Shared(Function<EngineSource, T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = maker.apply(new EnvironmentEngines(fallback()));
            value = known;
        }
        return known;
    }

    private static EngineSource fallback() {
        return DockerEngines.AVAILABLE ? new DockerEngines() : EmbeddedEngines.instance();
    }
}
