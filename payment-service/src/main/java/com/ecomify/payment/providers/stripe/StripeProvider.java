package com.ecomify.payment.providers.stripe;

import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.payment.providers.AuthorizationRequest;
import com.ecomify.payment.providers.FollowUpRequest;
import com.ecomify.payment.providers.PaymentProvider;
import com.ecomify.payment.providers.ProviderAccounts;
import com.ecomify.payment.providers.ProviderAnswer;
import com.ecomify.payment.providers.ProviderCredentials;
import com.ecomify.payment.providers.ProviderPayment;
import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundCreateParams;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stripe. Repetitions are ours, not the library's, so that each is on record. Neither the customer's name nor mail address
 * is passed on.
 */
@Component
class StripeProvider implements PaymentProvider {

    static final String NAME = "stripe";

    /** Stripe keeps a key for 24 hours at least; the margin is for clocks that differ. */
    private static final Duration KEY_LIFE = Duration.ofHours(23);

    private final ProviderAccounts accounts;
    private final StripeProperties properties;
    private final Clock clock;

    StripeProvider(ProviderAccounts accounts, StripeProperties properties, Clock clock) {
        this.accounts = accounts;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderAnswer authorize(AuthorizationRequest request) {
        Optional<StripeAmount> amount = StripeAmount.of(request.amount());
        if (amount.isEmpty()) {
            return new ProviderAnswer.Refused(
                    "amount_not_supported", "Stripe cannot take exactly " + request.amount(), false);
        }
        PaymentIntentCreateParams params = creation(request, amount.get());
        return call(client -> known(
                StripeIntents.describe(client.v1().paymentIntents().create(params, key(request.idempotencyKey())))));
    }

    @Override
    public ProviderAnswer capture(FollowUpRequest request) {
        Optional<StripeAmount> amount = StripeAmount.of(request.amount());
        if (amount.isEmpty()) {
            return new ProviderAnswer.Refused(
                    "amount_not_supported", "Stripe cannot take exactly " + request.amount(), false);
        }
        PaymentIntentCaptureParams params = PaymentIntentCaptureParams.builder()
                .setAmountToCapture(amount.get().value())
                .build();
        return followUp(
                request,
                client -> StripeIntents.describe(client.v1()
                        .paymentIntents()
                        .capture(request.reference(), params, key(request.idempotencyKey()))));
    }

    @Override
    public ProviderAnswer cancel(FollowUpRequest request) {
        return followUp(
                request,
                client -> StripeIntents.describe(
                        client.v1().paymentIntents().cancel(request.reference(), key(request.idempotencyKey()))));
    }

    /** Names no amount: all that was captured is given back. */
    @Override
    public ProviderAnswer refund(FollowUpRequest request) {
        RefundCreateParams params = RefundCreateParams.builder()
                .setPaymentIntent(request.reference())
                .build();
        return followUp(request, client -> {
            client.v1().refunds().create(params, key(request.idempotencyKey()));
            return lookUp(client, request.reference());
        });
    }

    @Override
    public ProviderAnswer find(AuthorizationRequest request, @Nullable String reference) {
        if (reference != null) {
            return call(client -> known(lookUp(client, reference)));
        }
        if (request.requestedAt().plus(KEY_LIFE).isBefore(clock.instant())) {
            return search(request, new ProviderAnswer.Absent());
        }
        ProviderAnswer answer = authorize(request);
        // Stripe repeats a stored error 500 for as long as it keeps the key: then only a search can tell more.
        return answer instanceof ProviderAnswer.Unknown ? search(request, answer) : answer;
    }

    private ProviderAnswer search(AuthorizationRequest request, ProviderAnswer ifNothing) {
        PaymentIntentSearchParams params = PaymentIntentSearchParams.builder()
                .setQuery("metadata['payment_id']:'" + request.paymentId() + "'")
                .build();
        return call(client -> {
            List<PaymentIntent> found =
                    client.v1().paymentIntents().search(params).getData();
            return found.isEmpty() ? ifNothing : known(StripeIntents.describe(found.getFirst()));
        });
    }

    private static ProviderPayment lookUp(StripeClient client, String reference) throws StripeException {
        PaymentIntent intent = client.v1()
                .paymentIntents()
                .retrieve(
                        reference,
                        PaymentIntentRetrieveParams.builder()
                                .addExpand("latest_charge")
                                .build());
        boolean refunded = intent.getLatestChargeObject() != null
                && Boolean.TRUE.equals(intent.getLatestChargeObject().getRefunded());
        return refunded ? StripeIntents.refunded(intent) : StripeIntents.describe(intent);
    }

    private static PaymentIntentCreateParams creation(AuthorizationRequest request, StripeAmount amount) {
        PaymentIntentCreateParams.Builder params = PaymentIntentCreateParams.builder()
                .setAmount(amount.value())
                .setCurrency(amount.currency())
                .setPaymentMethod(request.paymentMethod())
                .addPaymentMethodType("card")
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                .setConfirm(true)
                .putMetadata("payment_id", request.paymentId().toString())
                .putMetadata("order_id", request.orderId().toString())
                .putMetadata("store_id", CurrentStore.get().toString());
        return request.returnUrl() == null
                // Nowhere to come back to: Stripe then refuses cards that ask for a confirmation.
                ? params.setErrorOnRequiresAction(true).build()
                : params.setReturnUrl(request.returnUrl()).build();
    }

    /** If the intent is not in the state for it, as when somebody was faster, the state that it is in is the answer. */
    private ProviderAnswer followUp(FollowUpRequest request, Call<ProviderPayment> call) {
        return call(client -> {
            try {
                return known(call.on(client));
            } catch (InvalidRequestException e) {
                if (!StripeFailures.isUnexpectedState(e)) {
                    throw e;
                }
                return known(lookUp(client, request.reference()));
            }
        });
    }

    private ProviderAnswer call(Call<ProviderAnswer> call) {
        Optional<ProviderCredentials> credentials = accounts.credentials(NAME);
        if (credentials.isEmpty()) {
            return new ProviderAnswer.Refused("provider_unavailable", "the store has no Stripe key", true);
        }
        try {
            return call.on(client(credentials.get()));
        } catch (StripeException e) {
            return StripeFailures.answer(e);
        }
    }

    private StripeClient client(ProviderCredentials credentials) {
        return StripeClient.builder()
                .setApiKey(credentials.secretKey())
                .setApiBase(properties.apiBase().toString())
                .setConnectTimeout(Math.toIntExact(properties.connectTimeout().toMillis()))
                .setReadTimeout(Math.toIntExact(properties.readTimeout().toMillis()))
                .setMaxNetworkRetries(0)
                .build();
    }

    private static ProviderAnswer known(ProviderPayment payment) {
        return new ProviderAnswer.Known(payment);
    }

    private static RequestOptions key(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }

    private interface Call<T> {
        T on(StripeClient client) throws StripeException;
    }
}
