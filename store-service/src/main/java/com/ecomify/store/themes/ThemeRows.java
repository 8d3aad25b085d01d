package com.ecomify.store.themes;

import com.ecomify.common.ids.StoreId;
import com.ecomify.store.themes.ThemeConfig.Colors;
import com.ecomify.store.themes.ThemeConfig.Font;
import com.ecomify.store.themes.ThemeConfig.HeaderStyle;
import com.ecomify.store.themes.ThemeConfig.Layout;
import com.ecomify.store.themes.ThemeConfig.SidebarPosition;
import com.ecomify.store.themes.ThemeConfig.Typography;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row of a store's theme; a store without one has none. Every method is one statement of the caller's transaction. */
@Component
class ThemeRows {

    private final JdbcClient jdbc;

    ThemeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SavedTheme find(StoreId store) {
        return jdbc.sql("select * from store_themes where store_id = ?")
                .param(store.value())
                .query((row, _) -> theme(row))
                .optional()
                .orElse(SavedTheme.NONE);
    }

    void put(StoreId store, ThemeConfig config, long version, Instant now) {
        Colors colors = config.colors();
        jdbc.sql("""
                        insert into store_themes (store_id, version, color_primary, color_secondary, color_accent,
                            color_background, color_text, font_family, heading_font, header_style, sidebar_position,
                            updated_at)
                        values (:store, :version, :primary, :secondary, :accent,
                            :background, :text, :fontFamily, :headingFont, :headerStyle, :sidebarPosition, :now)
                        on conflict (store_id) do update
                        set version = excluded.version, color_primary = excluded.color_primary,
                            color_secondary = excluded.color_secondary, color_accent = excluded.color_accent,
                            color_background = excluded.color_background, color_text = excluded.color_text,
                            font_family = excluded.font_family, heading_font = excluded.heading_font,
                            header_style = excluded.header_style, sidebar_position = excluded.sidebar_position,
                            updated_at = excluded.updated_at""")
                .param("store", store.value())
                .param("version", version)
                .param("primary", colors.primary())
                .param("secondary", colors.secondary())
                .param("accent", colors.accent())
                .param("background", colors.background())
                .param("text", colors.text())
                .param("fontFamily", config.typography().fontFamily().name())
                .param("headingFont", config.typography().headingFont().name())
                .param("headerStyle", config.layout().headerStyle().name())
                .param("sidebarPosition", config.layout().sidebarPosition().name())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    void remove(StoreId store) {
        jdbc.sql("delete from store_themes where store_id = ?")
                .param(store.value())
                .update();
    }

    private static SavedTheme theme(ResultSet row) throws SQLException {
        Colors colors = new Colors(
                row.getString("color_primary"),
                row.getString("color_secondary"),
                row.getString("color_accent"),
                row.getString("color_background"),
                row.getString("color_text"));
        Typography typography =
                new Typography(Font.valueOf(row.getString("font_family")), Font.valueOf(row.getString("heading_font")));
        Layout layout = new Layout(
                HeaderStyle.valueOf(row.getString("header_style")),
                SidebarPosition.valueOf(row.getString("sidebar_position")));
        return new SavedTheme(
                new ThemeConfig(colors, typography, layout),
                row.getLong("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
