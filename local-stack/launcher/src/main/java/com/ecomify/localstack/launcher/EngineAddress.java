package com.ecomify.localstack.launcher;

import com.ecomify.localstack.engines.ElasticsearchEngine;
import com.ecomify.localstack.engines.Loopback;
import java.net.URI;

/**
 * Where an engine is.
 *
 * @param kind what it is
 * @param address as its clients want it, without any password of ours
 * @param external whether somebody else runs it
 */
record EngineAddress(EngineKind kind, String address, boolean external) {

    boolean isHealthy() {
        return switch (kind) {
            case POSTGRES -> Loopback.postgresAnswers(host(), port());
            case KAFKA -> Loopback.kafkaAnswers(host(), port());
            case REDIS -> Loopback.redisAnswers(host(), port());
            case ELASTICSEARCH -> Loopback.httpAnswers(ElasticsearchEngine.healthUrl(address));
            case MAIL -> Loopback.smtpAnswers(host(), port());
        };
    }

    String host() {
        return uri().getHost();
    }

    int port() {
        int port = uri().getPort();
        return port < 0 ? standardPort() : port;
    }

    /** The address without user and password, for people to read. */
    String printed() {
        return address.replaceFirst("//[^@/]*@", "//");
    }

    private int standardPort() {
        return switch (kind) {
            case POSTGRES -> 5432;
            case KAFKA -> 9092;
            case REDIS -> 6379;
            case ELASTICSEARCH -> 9200;
            case MAIL -> 25;
        };
    }

    private URI uri() {
        String first = address.replaceFirst("^jdbc:", "").replaceFirst(",.*$", "");
        return URI.create(first.contains("://") ? first : "any://" + first);
    }
}
