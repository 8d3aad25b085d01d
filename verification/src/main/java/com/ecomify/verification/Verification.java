package com.ecomify.verification;

import com.ecomify.localstack.launcher.LocalPlatform;
import java.io.IOException;

/** Something that a running platform has to prove. It prints what it did and leaves the platform ready for the next. */
@FunctionalInterface
public interface Verification {

    /**
     * Runs on a platform that is up.
     *
     * @return whether everything held; what did not has been printed
     */
    boolean run(LocalPlatform platform, Options options) throws IOException, InterruptedException;
}
