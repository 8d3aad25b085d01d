package com.ecomify.verification.isolation;

import com.ecomify.verification.shops.Shop;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks every database's own catalogue whether it is isolated, and tries its application role. */
record CatalogueProof(Databases databases, Shop asked, Shop other, Tally tally) {

    private static final String TABLES = """
            select c.relname, c.relrowsecurity and c.relforcerowsecurity as forced,
                   coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'store_id'
                           and not a.attisdropped) as has_store,
                   coalesce((select a.attname from pg_index i
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indrelid = c.oid and i.indisprimary), '') as first_key,
                   (select count(*) from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname)
                        as policies,
                   exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'store_isolation'
                        and p.polcmd = '*'
                        and pg_get_expr(p.polqual, p.polrelid) like '%store_id =%app.current_store_id%'
                        and pg_get_expr(p.polwithcheck, p.polrelid) like '%store_id =%app.current_store_id%') as isolated,
                   (select count(*) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                    and exists (select 1 from pg_attribute t where t.attrelid = f.confrelid and t.attname = 'store_id')
                    and not exists (select 1 from unnest(f.conkey) k join pg_attribute a
                        on a.attrelid = c.oid and a.attnum = k where a.attname = 'store_id')) as loose_keys
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            order by c.relname""";

    private static final String ROLE = """
            select rolsuper or rolbypassrls or exists (select 1 from pg_class where relowner = pg_roles.oid)
            from pg_roles where rolname = current_user""";

    void run() throws SQLException {
        for (String service : databases.services()) {
            try (Connection owner = databases.asOwner(service);
                    Statement statement = owner.createStatement();
                    ResultSet table = statement.executeQuery(TABLES)) {
                while (table.next()) {
                    check(service, table);
                }
            }
            try (Connection application = databases.asApplication(service)) {
                tryRole(service, application);
            }
        }
    }

    private void check(String service, ResultSet table) throws SQLException {
        String name = service + "." + table.getString("relname");
        String comment = table.getString("comment");
        boolean operational = comment.startsWith("operational:");
        tally.add("tables", 1);
        tally.add("policies", table.getInt("policies"));
        if (!table.getBoolean("has_store")) {
            require(operational || comment.startsWith("platform:"), name + " has no store_id and does not say why");
            return;
        }
        require(table.getBoolean("forced"), name + " does not force row-level security");
        if (operational) {
            return;
        }
        tally.add("tables of stores' rows", 1);
        boolean explained = comment.startsWith("policies:");
        require(table.getBoolean("isolated") || explained, name + " has no policy on the current store");
        require(table.getInt("policies") == 1 || explained, name + " has policies that its comment does not explain");
        require(
                table.getString("first_key").equals("store_id"),
                name + " has a key that does not start with the store");
        require(table.getInt("loose_keys") == 0, name + " has a foreign key that does not carry the store");
    }

    private void tryRole(String service, Connection connection) throws SQLException {
        require(
                count(connection, "select count(*) from (" + ROLE + ") r(rights) where rights") == 0,
                service + ": the application role owns tables or goes round their policies");
        for (String table : Databases.tenantTables(connection)) {
            // Names of stores are no secret: their table lets everyone read, and says so.
            boolean directory = count(
                            connection,
                            "select count(*) from pg_policies where tablename = '" + table
                                    + "' and policyname = 'directory'")
                    > 0;
            Databases.bind(connection, "");
            require(
                    directory || count(connection, "select count(*) from " + table) == 0,
                    service + "." + table + " shows rows when no store is bound");
            Databases.bind(connection, other.storeId());
            String ofTheOther = " where store_id = '" + asked.storeId() + "'";
            require(
                    directory || count(connection, "select count(*) from " + table + ofTheOther) == 0,
                    service + "." + table + " shows rows of another store");
            require(
                    touched(connection, table, ofTheOther) == 0,
                    service + "." + table + " lets rows of another store be changed");
            tally.add("statements of the application role outside its store", 3);
        }
    }

    /** Rows that a change without effect would reach. A table that may not be changed at all is as good. */
    private static long touched(Connection connection, String table, String rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("update " + table + " set store_id = store_id" + rows);
        } catch (SQLException e) {
            // Any word of the server's that the statement is not to be done; what is lost on the way to it is no
            // refusal.
            if (!String.valueOf(e.getSQLState()).startsWith("08")) {
                return 0;
            }
            throw e;
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            tally.fault(otherwise);
        }
    }
}
