package com.ecomify.auth.staff;

import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.pagination.Cursor;
import com.ecomify.common.pagination.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of the current store's staff. */
@Component
class StaffQueries {

    private static final UUID START = new UUID(0, 0);

    private static final String SELECT = """
            select s.id, s.user_id, u.email, u.first_name, u.last_name, s.role, s.created_at
            from store_staff s join users u on u.id = s.user_id
            """;

    private final JdbcClient jdbc;

    StaffQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever came first is first. */
    @PreAuthorize("hasAuthority('settings:read')")
    @Transactional(readOnly = true)
    Page<StaffMember> list(int first, @Nullable String after) {
        Cursor start = Cursor.parse(after, 1);
        List<Row> rows = jdbc.sql(SELECT + "where s.id > :after order by s.id limit :limit")
                .param("after", start == null ? START : start.uuid(0))
                .param("limit", first + 1)
                .query(StaffQueries::row)
                .list();
        return Page.of(rows, first, row -> Cursor.of(row.id())).map(Row::member);
    }

    @PreAuthorize("hasAuthority('settings:read')")
    @Transactional(readOnly = true)
    Optional<StaffMember> find(UserId user) {
        return jdbc.sql(SELECT + "where s.user_id = :user")
                .param("user", user.value())
                .query(StaffQueries::row)
                .optional()
                .map(Row::member);
    }

    /** Anybody with an account, whether they work in the store or not. */
    @Transactional(readOnly = true)
    Optional<UserId> findUser(EmailAddress email) {
        return jdbc.sql("select id from users where email = :email")
                .param("email", email.value())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new StaffMember(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("email"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()));
    }

    private record Row(UUID id, StaffMember member) {}
}
