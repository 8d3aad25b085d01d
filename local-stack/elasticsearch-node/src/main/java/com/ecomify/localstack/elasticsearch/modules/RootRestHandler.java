package com.ecomify.localstack.elasticsearch.modules;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

/** Answers {@code GET /}, which clients use to learn the server's version. */
final class RootRestHandler extends BaseRestHandler {

    @Override
    public String getName() {
        return "main_action";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        return channel -> {
            XContentBuilder content = channel.newBuilder();
            writeInfo(
                    content,
                    client.settings().get("node.name"),
                    client.settings().get("cluster.name"));
            channel.sendResponse(new RestResponse(RestStatus.OK, content));
        };
    }

    private static void writeInfo(XContentBuilder content, String node, String cluster) throws IOException {
        Build build = Build.current();
        content.startObject().field("name", node).field("cluster_name", cluster).field("cluster_uuid", "_na_");
        content.startObject("version")
                .field("number", build.qualifiedVersion())
                .field("build_flavor", build.flavor())
                .field("build_type", build.type().displayName())
                .field("build_hash", build.hash())
                .field("build_date", build.date())
                .field("build_snapshot", build.isSnapshot())
                .field("lucene_version", Version.LATEST.toString())
                .field("minimum_wire_compatibility_version", build.minWireCompatVersion())
                .field("minimum_index_compatibility_version", build.minIndexCompatVersion())
                .endObject();
        content.field("tagline", "You Know, for Search").endObject();
    }
}
