/**
 * How a store looks: colours, fonts and layout, chosen by its merchant. A store without a theme has the storefront's own. Colours
 * are refused that shoppers could not read. A change of the theme is a change of the store: it is published as one. Public:
 * {@link Themes}, {@link ThemeConfig}.
 */
@NullMarked
package com.ecomify.store.themes;

import org.jspecify.annotations.NullMarked;
