package com.ecomify.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecomify.common.ids.Uuid7;
import com.ecomify.inventory.locations.LocationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantStockTest {

    private final LocationId main = new LocationId(Uuid7.next());
    private final LocationId second = new LocationId(Uuid7.next());

    @Test
    void takesFromTheFirstLocationThatHasSome() {
        VariantStock stock = counted(5, 5);

        assertThat(stock.allocate(4)).isEqualTo(split(part(main, 4)));
    }

    @Test
    void takesWhatIsMissingFromTheNextLocation() {
        VariantStock stock = counted(5, 5);

        assertThat(stock.allocate(8)).isEqualTo(split(part(main, 5), part(second, 3)));
    }

    @Test
    void refusesMoreThanThereIsAndSaysHowMuchThereIs() {
        VariantStock stock = counted(5, 2);

        assertThat(stock.allocate(8)).isEqualTo(new Allocation.TooLittle(7));
    }

    @Test
    void countsALocationBelowZeroAsEmpty() {
        VariantStock stock = counted(-3, 2);

        assertThat(stock.allocate(3)).isEqualTo(new Allocation.TooLittle(2));
    }

    @Test
    void takesWhatIsMissingFromTheDefaultLocationWhenItSellsOn() {
        VariantStock stock = new VariantStock(true, true, false, items(0, 2));

        assertThat(stock.allocate(5)).isEqualTo(split(part(second, 2), part(main, 3)));
    }

    @Test
    void takesOncePerLocationWhenItSellsOn() {
        VariantStock stock = new VariantStock(true, true, false, items(4, 2));

        assertThat(stock.allocate(10)).isEqualTo(split(part(main, 8), part(second, 2)));
    }

    @Test
    void takesNothingWhenStockIsNotCounted() {
        VariantStock stock = new VariantStock(false, false, false, items(0, 0));

        assertThat(stock.allocate(1000)).isEqualTo(new Allocation.Untracked());
    }

    private VariantStock counted(long atMain, long atSecond) {
        return new VariantStock(true, false, false, items(atMain, atSecond));
    }

    private List<VariantStock.Item> items(long atMain, long atSecond) {
        return List.of(new VariantStock.Item(main, atMain), new VariantStock.Item(second, atSecond));
    }

    private static Allocation.Part part(LocationId location, long quantity) {
        return new Allocation.Part(location, quantity);
    }

    private static Allocation split(Allocation.Part... parts) {
        return new Allocation.Split(List.of(parts));
    }
}
