package com.ecomify.common.tenancy;

import com.ecomify.common.ids.StoreId;
import jakarta.persistence.EntityManagerFactory;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database which store each transaction belongs to, on the transaction's own connection and for its length only,
 * so that row-level security can decide. JDBC work in the same transaction is covered as well.
 */
final class StoreTransactionManager extends JpaTransactionManager {

    private static final String BIND =
            "select set_config('app.current_store_id', ?, true), set_config('app.system_scope', ?, true)";

    StoreTransactionManager(EntityManagerFactory entityManagerFactory) {
        super(entityManagerFactory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Optional<StoreId> store = CurrentStore.find();
        Optional<String> scope = SystemScope.find();
        if (store.isEmpty() && scope.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = boundConnection().getConnection().prepareStatement(BIND)) {
            statement.setString(1, store.map(StoreId::toString).orElse(""));
            statement.setString(2, scope.orElse(""));
            statement.execute();
        } catch (SQLException e) {
            doRollbackAndCleanUp(transaction);
            throw new CannotCreateTransactionException("the store could not be bound to the connection", e);
        }
    }

    private ConnectionHolder boundConnection() {
        DataSource dataSource = getDataSource();
        if (dataSource != null
                && TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder) {
            return holder;
        }
        throw new IllegalStateException("the JPA dialect exposes no JDBC connection");
    }

    private void doRollbackAndCleanUp(Object transaction) {
        doCleanupAfterCompletion(transaction);
    }
}
