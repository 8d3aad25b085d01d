package com.ecomify.verification.isolation;

import com.ecomify.localstack.engines.ServiceDatabase;
import com.ecomify.localstack.launcher.LocalPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The services' databases, with either role and in the scope of a store. */
record Databases(LocalPlatform platform) {

    private static final String TENANT_TABLES = """
            select c.relname from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'store_id' and not a.attisdropped
            where n.nspname = 'public' and c.relkind in ('r', 'p')
            and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'operational:%'
            order by 1""";

    /** Names of the services that have one. */
    List<String> services() {
        return platform.services().stream()
                .filter(service -> !service.equals("gateway"))
                .toList();
    }

    Connection asOwner(String service) throws SQLException {
        ServiceDatabase database = platform.database(service);
        return DriverManager.getConnection(platform.jdbcUrl(service), database.ownerUser(), database.ownerPassword());
    }

    Connection asApplication(String service) throws SQLException {
        ServiceDatabase database = platform.database(service);
        return DriverManager.getConnection(platform.jdbcUrl(service), database.appUser(), database.appPassword());
    }

    static void bind(Connection connection, String store) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('app.current_store_id', ?, false)")) {
            statement.setString(1, store);
            statement.execute();
        }
    }

    /** Tables with rows of stores, but for those that only pass rows on. */
    static List<String> tenantTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TENANT_TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
