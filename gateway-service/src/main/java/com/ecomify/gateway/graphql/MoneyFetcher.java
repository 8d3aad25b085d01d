package com.ecomify.gateway.graphql;

import com.ecomify.common.money.Money;
import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;

/** Money as REST shows it. */
@DgsComponent
class MoneyFetcher {

    @DgsData(parentType = "Money", field = "amount")
    String amount(DataFetchingEnvironment environment) {
        return money(environment).toDecimal().toPlainString();
    }

    @DgsData(parentType = "Money", field = "currencyCode")
    String currencyCode(DataFetchingEnvironment environment) {
        return money(environment).currency().getCurrencyCode();
    }

    private static Money money(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}
