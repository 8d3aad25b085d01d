package com.ecomify.store.themes;

import com.ecomify.common.errors.ProblemException;
import com.ecomify.store.config.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The body of a theme that is put: all of it. */
record ThemeForm(
        @NotNull @Valid Colors colors,
        @NotNull @Valid Typography typography,
        @NotNull @Valid Layout layout) {

    /** What WCAG 2 asks for text of ordinary size at its level AA. */
    private static final BigDecimal READABLE = new BigDecimal("4.5");

    private static final String HEX = "#[0-9a-fA-F]{6}";

    record Colors(
            @NotNull @Schema(pattern = HEX) String primary,
            @NotNull @Schema(pattern = HEX) String secondary,
            @NotNull @Schema(pattern = HEX) String accent,
            @NotNull @Schema(pattern = HEX) String background,
            @NotNull @Schema(pattern = HEX) String text) {}

    record Typography(
            @NotNull ThemeConfig.Font fontFamily, @NotNull ThemeConfig.Font headingFont) {}

    record Layout(
            @NotNull ThemeConfig.HeaderStyle headerStyle,
            @NotNull ThemeConfig.SidebarPosition sidebarPosition) {}

    /** @throws ProblemException (400) naming each colour that is none, or that shoppers could not read with the others */
    ThemeConfig toConfig() {
        return new ThemeConfig(
                readable(),
                new ThemeConfig.Typography(typography.fontFamily(), typography.headingFont()),
                new ThemeConfig.Layout(layout.headerStyle(), layout.sidebarPosition()));
    }

    private ThemeConfig.Colors readable() {
        Faults faults = new Faults();
        Color background = color(faults, "background", colors.background());
        Color text = color(faults, "text", colors.text());
        Color primary = color(faults, "primary", colors.primary());
        Color secondary = color(faults, "secondary", colors.secondary());
        Color accent = color(faults, "accent", colors.accent());
        if (background != null && text != null) {
            requireReadable(faults, "text", text.contrastWith(background), "against the background");
            requireReadableLabel(faults, "primary", primary, background, text);
            requireReadableLabel(faults, "accent", accent, background, text);
        }
        faults.throwIfAny();
        return new ThemeConfig.Colors(
                Faults.present(primary).toString(),
                Faults.present(secondary).toString(),
                Faults.present(accent).toString(),
                Faults.present(background).toString(),
                Faults.present(text).toString());
    }

    private static @Nullable Color color(Faults faults, String name, String value) {
        return faults.collect("colors." + name, "Color", () -> Color.parse(value));
    }

    /** What stands on the colour is written in the background's or the text's, whichever is read better. */
    private static void requireReadableLabel(
            Faults faults, String name, @Nullable Color color, Color background, Color text) {
        if (color != null) {
            BigDecimal best = color.contrastWith(background).max(color.contrastWith(text));
            requireReadable(faults, name, best, "against the background or the text, which its labels are written in");
        }
    }

    private static void requireReadable(Faults faults, String name, BigDecimal contrast, String against) {
        faults.collect("colors." + name, "Contrast", () -> {
            if (contrast.compareTo(READABLE) < 0) {
                throw new IllegalArgumentException("contrast: %s:1 (expected: at least %s:1 %s)"
                        .formatted(contrast.toPlainString(), READABLE.toPlainString(), against));
            }
            return contrast;
        });
    }
}
