package com.ecomify.localstack.launcher;

import java.util.Map;

/**
 * In which way a platform is started.
 *
 * @param web whether with the web applications
 * @param further environment variables of every service
 */
record StartOptions(boolean web, Map<String, String> further) {

    /** Everything, set up as by default. */
    static StartOptions whole() {
        return new StartOptions(true, Map.of());
    }

    /** Engines and services alone. */
    static StartOptions withoutWeb() {
        return new StartOptions(false, Map.of());
    }
}
