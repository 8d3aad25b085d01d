package com.ecomify.common.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the database's own catalogue whether every table is isolated by store: forced row-level security, the one policy, a
 * primary key and foreign keys that start with the store. A table without a store has to say in its comment why.
 */
public final class TenancyCatalogue {

    private static final String TABLES = """
            select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity,
                   coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'store_id'
                           and not a.attisdropped) as has_store,
                   (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                    where i.indrelid = c.oid and i.indisprimary) as first_key,
                   (select string_agg(p.policyname || ' ' || p.cmd, ', ' order by p.policyname) from pg_policies p
                    where p.schemaname = 'public' and p.tablename = c.relname) as policies,
                   (select pg_get_expr(p.polqual, p.polrelid) from pg_policy p
                    where p.polrelid = c.oid and p.polname = 'store_isolation') as using_expression,
                   (select count(*) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                    and exists (select 1 from pg_attribute t where t.attrelid = f.confrelid and t.attname = 'store_id')
                    and not exists (select 1 from unnest(f.conkey) k join pg_attribute a
                        on a.attrelid = c.oid and a.attnum = k where a.attname = 'store_id')) as loose_keys
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            order by c.relname""";

    private static final String STORE_SETTING = "current_setting('app.current_store_id'::text, true)";

    private TenancyCatalogue() {}

    /** Every fault found, as a sentence; empty if the database is isolated. */
    public static List<String> violations(TestEngines.Database database) {
        List<String> faults = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery(TABLES)) {
            int tables = 0;
            while (table.next()) {
                check(table, faults);
                tables++;
            }
            if (tables == 0) {
                faults.add("there are no tables to check");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    /**
     * Tenant tables in which the application role sees a row although no store is bound; empty if the database is isolated.
     * Worth something only when the tables hold rows.
     */
    public static List<String> tablesVisibleWithoutStore(TestEngines.Database database) {
        List<String> visible = new ArrayList<>();
        try (Connection owner =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                Connection app =
                        DriverManager.getConnection(database.url(), database.appUser(), database.appPassword());
                Statement catalogue = owner.createStatement();
                ResultSet tables = catalogue.executeQuery(
                        "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'store_id'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (Statement count = app.createStatement();
                        ResultSet rows = count.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        visible.add(table);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return visible;
    }

    private static void check(ResultSet table, List<String> faults) throws SQLException {
        String name = table.getString("relname");
        String comment = table.getString("comment");
        boolean operational = comment.startsWith("operational:");
        if (!table.getBoolean("has_store")) {
            if (!operational && !comment.startsWith("platform:")) {
                faults.add(name + " has no store_id and no comment that says why (platform: … or operational: …)");
            }
            return;
        }
        if (!table.getBoolean("relrowsecurity") || !table.getBoolean("relforcerowsecurity")) {
            faults.add(name + " does not force row-level security");
        }
        if (operational) {
            return;
        }
        String using = table.getString("using_expression");
        if (using == null || !using.contains(STORE_SETTING) || !using.contains("store_id =")) {
            faults.add(name + " has no policy store_isolation on the current store");
        }
        String policies = String.valueOf(table.getString("policies"));
        if (!policies.equals("store_isolation ALL") && !comment.startsWith("policies:")) {
            faults.add(name + " has policies " + policies + " and no comment that explains them (policies: …)");
        }
        if (!"store_id".equals(table.getString("first_key"))) {
            faults.add(name + " has a primary key that does not start with store_id");
        }
        if (table.getInt("loose_keys") > 0) {
            faults.add(name + " has a foreign key to a tenant table that does not carry store_id");
        }
    }
}
