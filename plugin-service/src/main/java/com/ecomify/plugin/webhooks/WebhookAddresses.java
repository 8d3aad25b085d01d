package com.ecomify.plugin.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses webhooks may be sent to: https on the public internet. Otherwise a merchant could make this service call the
 * platform's own inside.
 */
public final class WebhookAddresses {

    private final Set<String> allowed;
    private final NameLookup names;

    /** @param allowed {@code host:port} that may be internal and without TLS */
    public WebhookAddresses(Set<String> allowed, NameLookup names) {
        this.allowed = Set.copyOf(allowed);
        this.names = names;
    }

    /** Why an address is refused, for the merchant; empty if it is fine now. */
    Optional<String> refusal(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of("an absolute URL");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null || uri.getPort() == 0) {
            return Optional.of("a URL with a host, and without user and fragment");
        }
        int port = uri.getPort() > 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        if (!scheme.equals("https") && !(scheme.equals("http") && isAllowed(host, port))) {
            return Optional.of("an https address");
        }
        try {
            return resolve(host, port).isEmpty() ? Optional.of("a host that has an address") : Optional.empty();
        } catch (ForbiddenAddressException e) {
            return Optional.of("a host on the public internet");
        } catch (UnknownHostException e) {
            return Optional.of("a host that has an address");
        }
    }

    /**
     * The addresses to connect to right now, and no others: whoever connects must not look the name up again.
     *
     * @throws ForbiddenAddressException if one of them is internal
     */
    public List<InetAddress> resolve(String host, int port) throws UnknownHostException {
        List<InetAddress> found = names.addressesOf(bare(host));
        if (isAllowed(host, port)) {
            return found;
        }
        for (InetAddress each : found) {
            // A mapped address, written as IPv6 to look like something else, comes out of the lookup as IPv4.
            boolean disguised = host.contains(":") && each instanceof Inet4Address;
            if (disguised || !PublicAddresses.contains(each)) {
                throw new ForbiddenAddressException(host);
            }
        }
        return found;
    }

    private boolean isAllowed(String host, int port) {
        return allowed.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** The name leads to an internal address. */
    public static final class ForbiddenAddressException extends UnknownHostException {

        ForbiddenAddressException(String host) {
            super(host + " is not on the public internet");
        }
    }
}
