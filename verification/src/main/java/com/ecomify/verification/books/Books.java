package com.ecomify.verification.books;

import com.ecomify.localstack.launcher.LocalPlatform;
import com.ecomify.verification.shop.Receiver;
import com.ecomify.verification.shop.Shop;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the books of stores on a platform that is quiet. */
public final class Books {

    private Books() {}

    /** What was sold. */
    public record Tally(int done, int undone) {}

    /**
     * Everything about the store that is not as it should be, a line each; empty when the books are right.
     *
     * @param promises what the store's clients were told
     */
    public static List<String> check(LocalPlatform platform, Shop shop, Promises promises, Receiver receiver) {
        List<String> wrong = new ArrayList<>();
        try (Database orders = Database.of(platform, "order", shop.id());
                Database inventory = Database.of(platform, "inventory", shop.id());
                Database payments = Database.of(platform, "payment", shop.id());
                Database analytics = Database.of(platform, "analytics", shop.id());
                Database stores = Database.of(platform, "store", shop.id());
                Database plugin = Database.of(platform, "plugin", shop.id())) {
            Map<String, Sale> sales = Sale.all(orders);
            for (Sale sale : sales.values()) {
                if (!sale.isDone() && !sale.isUndone()) {
                    wrong.add(sale + ": neither sold nor undone");
                }
            }
            checkCarts(orders, wrong);
            promises.check(sales, wrong);
            new StockBook(inventory, sales, wrong).check(shop, promises.adjusted());
            new MoneyBook(payments, sales, wrong).check();
            var echo = new EchoBook(sales, wrong);
            echo.checkFigures(analytics, "order_facts");
            echo.checkRollUp(analytics);
            echo.checkFigures(stores, "customer_orders");
            echo.checkMails(plugin);
            echo.checkWebhooks(shop, receiver);
        } catch (SQLException e) {
            wrong.add("a database does not answer: " + e.getMessage());
        }
        receiver.forged().forEach(call -> wrong.add("a webhook whose signature does not verify: " + call));
        return wrong.stream().map(each -> "store " + shop.slug() + ": " + each).toList();
    }

    /** How many orders of the store stand, and how many came to nothing. */
    public static Tally tally(LocalPlatform platform, Shop shop) throws SQLException {
        try (Database orders = Database.of(platform, "order", shop.id())) {
            Map<String, Sale> sales = Sale.all(orders);
            int done = (int) sales.values().stream().filter(Sale::isDone).count();
            return new Tally(done, sales.size() - done);
        }
    }

    /** A cart is closed by its sale, and free again when its checkout has come to nothing. */
    private static void checkCarts(Database orders, List<String> wrong) throws SQLException {
        wrong.addAll(orders.texts("""
                select 'cart ' || c.id || ' is ' || c.status || ', claimed by ' || coalesce(c.checkout_order_id::text, 'nobody')
                    || '; its checkout ' || p.id || ' is ' || p.step
                from checkout_processes p join carts c on c.store_id = p.store_id and c.id = p.cart_id
                where (p.step in ('COMPLETED', 'REVERSED') and c.status <> 'CLOSED')
                    or (p.step = 'FAILED' and c.checkout_order_id = p.id)"""));
    }
}
