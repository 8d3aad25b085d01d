package com.ecomify.gateway.edge;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * A request without the headers that only the platform itself may set, and with a body that ends in an error when it is
 * larger than allowed. Everything behind the gateway's first filter sees this one.
 */
public final class EdgeRequest extends HttpServletRequestWrapper {

    private static final String OWN_PREFIX = "x-ecomify-";
    private static final Set<String> DROPPED = Set.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-ssl",
            "x-real-ip");

    /** Room for it in the heap, for as many as can be connected at once. */
    private static final int SMALL_BODY = 64 * 1024;

    private final Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> dropped = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final CappedBody body;
    private @Nullable Map<String, String[]> parameters;
    private byte @Nullable [] read;

    EdgeRequest(HttpServletRequest request, long maxBody) {
        super(request);
        this.body = new CappedBody(maxBody, request.getContentLengthLong() != 0 && mayHaveBody(request));
    }

    /** @throws IllegalStateException if the request did not come through the gateway's first filter */
    public static EdgeRequest of(ServletRequest request) {
        EdgeRequest edge = WebUtils.getNativeRequest(request, EdgeRequest.class);
        if (edge == null) {
            throw new IllegalStateException("not a request from the edge: " + request);
        }
        return edge;
    }

    /** Sets a header that services see, in place of what the client sent. */
    public void setHeader(String name, String value) {
        own.put(name, value);
    }

    /** Hides a header of the client's from services. */
    public void dropHeader(String name) {
        dropped.add(name);
    }

    /** What has become of the request's body so far. */
    public BodyState bodyState() {
        return body.state();
    }

    /**
     * The whole body, in memory; whoever comes later reads it again from there.
     *
     * @throws IOException if it is too large, or the client breaks off
     */
    public byte[] body() throws IOException {
        byte[] known = read;
        if (known == null) {
            known = readWhole();
            read = known;
        }
        return known;
    }

    /**
     * Waits for the body and has it in memory, if it is announced as a small one, which nearly all are but imports: a service is
     * not asked before it can be told everything.
     *
     * @throws IOException if the client breaks off
     */
    public void takeIn() throws IOException {
        long length = getContentLengthLong();
        if (length > 0 && length <= SMALL_BODY) {
            body();
        }
    }

    /** Whether a thread that this request was passed on by may still be reading its body. */
    boolean isBeingRead() {
        return !isAsyncStarted() && body.isUnderWay();
    }

    /** Waits until nobody reads the body any more. */
    void end() {
        body.end();
    }

    /** Into an array of the length that the client has announced: one to grow into is 16 KB, for queries of some hundred bytes. */
    private byte[] readWhole() throws IOException {
        ServletInputStream stream = getInputStream();
        long length = getContentLengthLong();
        if (length < 0 || length > Integer.MAX_VALUE) {
            return stream.readAllBytes();
        }
        byte[] whole = stream.readNBytes((int) length);
        if (stream.read() >= 0) {
            throw new IOException("request body longer than the " + length + " bytes announced");
        }
        return whole;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return read == null ? body.open(super.getInputStream()) : new ReadBody(read);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> known = parameters;
        if (known == null) {
            known = QueryParameters.of(getQueryString());
            parameters = known;
        }
        return known;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public @Nullable String getHeader(String name) {
        String value = own.get(name);
        return value != null || isDropped(name) ? value : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = own.get(name);
        if (value != null) {
            return Collections.enumeration(Set.of(value));
        }
        return isDropped(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Collection<String> names = new LinkedHashSet<>();
        for (String name : Collections.list(super.getHeaderNames())) {
            if (!isDropped(name) && !own.containsKey(name)) {
                names.add(name);
            }
        }
        names.addAll(own.keySet());
        return Collections.enumeration(names);
    }

    private boolean isDropped(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return dropped.contains(name) || lowerCase.startsWith(OWN_PREFIX) || DROPPED.contains(lowerCase);
    }

    private static boolean mayHaveBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
