package com.ecomify.common.testing;

import com.ecomify.localstack.engines.PostgresServer;

/** Where test engines come from; each method starts its engine and is called once per JVM. */
interface EngineSource {

    PostgresServer postgres();

    String kafkaBootstrap();

    String redisUrl();

    String elasticsearchUrl();
}
