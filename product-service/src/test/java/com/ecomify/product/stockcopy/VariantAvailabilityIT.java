package com.ecomify.product.stockcopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.contract.inventory.StockLevelChanged;
import com.ecomify.common.contract.product.ProductId;
import com.ecomify.common.contract.product.VariantId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.testing.ServiceTest;
import com.ecomify.common.testing.SqlCounter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@RecordApplicationEvents
class VariantAvailabilityIT {

    private final StoreId store = new StoreId(Uuid7.next());
    private final ProductId product = new ProductId(Uuid7.next());
    private final VariantId variant = new VariantId(Uuid7.next());

    @Autowired
    private VariantAvailability availability;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private ApplicationEvents told;

    @Test
    void tellsOnlyOfWhatShoppersAreShown() {
        assertThat(tellsOf(1, 30)).isTrue();
        assertThat(tellsOf(2, 29)).isFalse();
        assertThat(tellsOf(3, 6)).isFalse();
        assertThat(tellsOf(4, 5)).isTrue();
        assertThat(tellsOf(5, 4)).isTrue();
        assertThat(tellsOf(6, 0)).isTrue();
        assertThat(tellsOf(7, -1)).isFalse();
        assertThat(tellsOf(8, 2)).isTrue();
        assertThat(tellsOf(9, 30)).isTrue();
    }

    @Test
    void ignoresWhatIsOlderThanWhatItKnows() {
        tellsOf(7, 30);

        assertThat(tellsOf(6, 0)).isFalse();
        assertThat(tellsOf(7, 0)).isFalse();
        assertThat(tellsOf(8, 29)).isFalse();
    }

    @Test
    void costsASaleOneStatement() {
        tellsOf(1, 30);

        assertThat(sql.statementsOf(() -> apply(2, 29))).hasSize(1);
    }

    private boolean tellsOf(long sequence, long available) {
        int before = changes().size();
        apply(sequence, available);
        return changes().size() > before;
    }

    private void apply(long sequence, long available) {
        CurrentStore.run(
                store,
                () -> transactions.executeWithoutResult(
                        _ -> availability.apply(new StockLevelChanged(variant, product, available, 0, 0), sequence)));
    }

    private List<AvailabilityChanged> changes() {
        return told.stream(AvailabilityChanged.class)
                .filter(change -> change.productId().equals(product))
                .toList();
    }
}
