package com.ecomify.payment.payments;

import com.ecomify.payment.providers.AuthorizationRequest;
import com.ecomify.payment.providers.FollowUpRequest;
import com.ecomify.payment.providers.PaymentProvider;
import com.ecomify.payment.providers.ProviderAnswer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The sandbox, but the first call with each key ends with our process: the provider has done it, we know nothing. */
@Component
class CrashOnceProvider implements PaymentProvider {

    static final String NAME = "crash-once";

    private final PaymentProvider sandbox;
    private final Set<String> crashed = ConcurrentHashMap.newKeySet();

    CrashOnceProvider(@Qualifier("sandboxProvider") PaymentProvider sandbox) {
        this.sandbox = sandbox;
    }

    boolean hasCrashedFor(String payment) {
        return crashed.stream().anyMatch(key -> key.startsWith(payment));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderAnswer authorize(AuthorizationRequest request) {
        return crash(request.idempotencyKey(), sandbox.authorize(request));
    }

    @Override
    public ProviderAnswer capture(FollowUpRequest request) {
        return crash(request.idempotencyKey(), sandbox.capture(request));
    }

    @Override
    public ProviderAnswer cancel(FollowUpRequest request) {
        return sandbox.cancel(request);
    }

    @Override
    public ProviderAnswer refund(FollowUpRequest request) {
        return sandbox.refund(request);
    }

    @Override
    public ProviderAnswer find(AuthorizationRequest request, @Nullable String reference) {
        return sandbox.find(request, reference);
    }

    private ProviderAnswer crash(String key, ProviderAnswer answer) {
        if (crashed.add(key)) {
            throw new IllegalStateException("the process is gone");
        }
        return answer;
    }
}
