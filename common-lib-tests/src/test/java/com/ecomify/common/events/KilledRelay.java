package com.ecomify.common.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A relay in a process of its own that stops in the worst moment: the broker has acknowledged a batch, the rows are still
 * there. It says so and waits to be killed.
 */
final class KilledRelay {

    static final String SENT_AND_NOT_DELETED = "SENT AND NOT DELETED";

    private KilledRelay() {}

    /** Arguments: JDBC URL, user, password, Kafka bootstrap. */
    public static void main(String[] arguments) throws InterruptedException {
        DataSource real = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        RelayRig.relay(new StopsBeforeDelete(real), arguments[3], new OutboxSignal())
                .start();
        Thread.sleep(Long.MAX_VALUE);
    }

    private static final class StopsBeforeDelete extends AbstractDataSource {

        private final DataSource real;

        StopsBeforeDelete(DataSource real) {
            this.real = real;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = real.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    KilledRelay.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                        if (method.getName().equals("createArrayOf") && isOfSent(values)) {
                            report();
                            Thread.sleep(Long.MAX_VALUE);
                        }
                        try {
                            return method.invoke(connection, values);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new IllegalStateException("not used");
        }

        /** The positions of what is deleted, with which the next statement begins; the first one deletes nothing. */
        private static boolean isOfSent(Object[] values) {
            return values[0].equals("bigint") && ((Object[]) values[1]).length > 0;
        }

        private static void report() {
            System.out.println(SENT_AND_NOT_DELETED);
        }
    }
}
