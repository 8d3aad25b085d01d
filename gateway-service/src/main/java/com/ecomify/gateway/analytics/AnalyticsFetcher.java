package com.ecomify.gateway.analytics;

import com.ecomify.common.money.Money;
import com.ecomify.gateway.catalog.Product;
import com.ecomify.gateway.catalog.Products;
import com.ecomify.gateway.graphql.Arguments;
import com.ecomify.gateway.graphql.GraphQlCaller;
import com.ecomify.gateway.graphql.PageRequest;
import com.ecomify.gateway.graphql.ServicePage;
import com.ecomify.gateway.upstream.Service;
import com.ecomify.gateway.upstream.ServiceCalls;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.type.TypeReference;

@DgsComponent
class AnalyticsFetcher {

    private final ServiceCalls calls;

    AnalyticsFetcher(ServiceCalls calls) {
        this.calls = calls;
    }

    @DgsQuery
    AnalyticsData analytics(@InputArgument DateRange period, DataFetchingEnvironment environment) {
        Sales sales = calls.get(
                Service.ANALYTICS,
                GraphQlCaller.of(environment).credentials(),
                "/api/v1/admin/analytics/sales?" + period.query(),
                new TypeReference<Sales>() {});
        return new AnalyticsData(
                period, sales.totalRevenue(), sales.totalOrders(), sales.averageOrderValue(), sales.series());
    }

    @DgsData(parentType = "AnalyticsData", field = "topProducts")
    List<ProductMetrics> topProducts(@InputArgument int first, DataFetchingEnvironment environment) {
        AnalyticsData data = Objects.requireNonNull(environment.getSource());
        return calls.get(
                        Service.ANALYTICS,
                        GraphQlCaller.of(environment).credentials(),
                        "/api/v1/admin/analytics/top-products?" + data.period().query()
                                + Arguments.query(
                                        "first", PageRequest.of(first, null).first()),
                        new TypeReference<ServicePage<ProductMetrics>>() {})
                .data();
    }

    @DgsData(parentType = "ProductMetrics", field = "product")
    CompletableFuture<Product> product(DataFetchingEnvironment environment) {
        ProductMetrics metrics = Objects.requireNonNull(environment.getSource());
        return Products.load(metrics.productId(), environment);
    }

    record DateRange(String from, String to) {

        String query() {
            return "from=" + from + "&to=" + to;
        }
    }

    record AnalyticsData(
            DateRange period, Money totalRevenue, long totalOrders, Money averageOrderValue, List<SalesDay> series) {}

    record SalesDay(String date, Money revenue, long orders) {}

    record ProductMetrics(String productId, String title, long quantity, Money revenue) {}

    private record Sales(Money totalRevenue, long totalOrders, Money averageOrderValue, List<SalesDay> series) {}
}
