package com.ecomify.store.themes;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** How a store looks. */
public record ThemeConfig(Colors colors, Typography typography, Layout layout) {

    /** The storefront's own look, as near as this vocabulary comes to it: where a merchant's changes start. */
    static final ThemeConfig DEFAULT = new ThemeConfig(
            new Colors("#924026", "#887e75", "#a45032", "#fcf9f4", "#261f1a"),
            new Typography(Font.INTER, Font.FRAUNCES),
            new Layout(HeaderStyle.STATIC, SidebarPosition.LEFT));

    /**
     * Colours of the sRGB space as {@code #rrggbb}, in small letters.
     *
     * @param primary buttons
     * @param secondary outlines of quiet buttons and fields, and the tint of areas that stand apart
     * @param accent what is to be noticed: offers, the focus
     */
    public record Colors(
            @Schema(description = "Buttons") String primary,

            @Schema(description = "Outlines of quiet buttons and fields, and the tint of areas that stand apart")
            String secondary,

            @Schema(description = "What is to be noticed: offers, the focus")
            String accent,

            String background,
            String text) {}

    /** @param fontFamily for everything that is not a heading */
    public record Typography(Font fontFamily, Font headingFont) {}

    /** @param sidebarPosition where the filters of a listing stand; mirrored in languages that are written from right to left */
    public record Layout(
            HeaderStyle headerStyle,

            @Schema(
                    description =
                            "Where the filters of a listing stand; mirrored in languages that are written from right to left")
            SidebarPosition sidebarPosition) {}

    /** The font families that the storefront ships. */
    public enum Font {
        @JsonProperty("Inter")
        INTER,
        @JsonProperty("Fraunces")
        FRAUNCES,
        @JsonProperty("Lora")
        LORA,
        @JsonProperty("Manrope")
        MANROPE,
        @JsonProperty("Space Grotesk")
        SPACE_GROTESK
    }

    /** Whether the header stays in sight while the page moves below it. */
    public enum HeaderStyle {
        @JsonProperty("fixed")
        FIXED,
        @JsonProperty("static")
        STATIC
    }

    public enum SidebarPosition {
        @JsonProperty("left")
        LEFT,
        @JsonProperty("right")
        RIGHT
    }
}
