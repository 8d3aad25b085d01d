package com.ecomify.product.catalog;

import com.ecomify.common.contract.product.ProductSnapshot;
import com.ecomify.common.contract.product.ProductStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a draft into checked content: what it says, and where it says nothing, what the product has or the default. */
final class ContentReader {

    private static final int MAX_TEXT = 255;
    private static final int MAX_DESCRIPTION = 65_535;
    private static final int MAX_TAGS = 250;
    private static final int MAX_IMAGES = 250;
    private static final int MAX_URL = 2_048;
    private static final int MAX_ALT_TEXT = 512;
    private static final int MAX_SEO_DESCRIPTION = 1_024;

    private final ProductDraft draft;
    private final @Nullable ProductSnapshot current;
    private final Currency currency;
    private final FieldChecks checks = new FieldChecks();

    private ContentReader(ProductDraft draft, @Nullable ProductSnapshot current, Currency currency) {
        this.draft = draft;
        this.current = current;
        this.currency = currency;
    }

    /**
     * @param current the product as it is; null on creation
     * @param currency of the store
     * @throws com.ecomify.common.errors.ProblemException (400) with every fault of the draft
     */
    static ProductContent read(ProductDraft draft, @Nullable ProductSnapshot current, Currency currency) {
        return new ContentReader(draft, current, currency).read();
    }

    private ProductContent read() {
        List<ProductOption> options = new OptionReader(draft, current, checks).read();
        ProductDraft.Seo seo = draft.seo();
        ProductContent content = new ProductContent(
                checks.required("title", draft.title(), current == null ? null : current.title(), MAX_TEXT),
                description(),
                handle(),
                checks.text("vendor", draft.vendor(), current == null ? null : current.vendor(), MAX_TEXT),
                checks.text(
                        "productType", draft.productType(), current == null ? null : current.productType(), MAX_TEXT),
                tags(),
                status(),
                options,
                new VariantReader(draft, current, currency, options, checks).read(),
                images(),
                checks.text(
                        "seo.title",
                        seo == null ? null : seo.title(),
                        current == null ? null : current.seoTitle(),
                        MAX_TEXT),
                checks.text(
                        "seo.description",
                        seo == null ? null : seo.description(),
                        current == null ? null : current.seoDescription(),
                        MAX_SEO_DESCRIPTION));
        checks.throwIfAny();
        return content;
    }

    private @Nullable String description() {
        if (draft.description() == null) {
            return current == null ? null : current.description();
        }
        String given = checks.text("description", draft.description(), null, MAX_DESCRIPTION);
        return given == null ? null : DescriptionHtml.sanitised(given);
    }

    private @Nullable String handle() {
        String handle =
                checks.text("handle", draft.handle(), current == null ? null : current.handle(), Handles.MAX_LENGTH);
        if (handle == null) {
            return null;
        }
        String lower = handle.toLowerCase(Locale.ROOT);
        if (!Handles.isWellFormed(lower)) {
            checks.reject(
                    "handle", "MALFORMED", "value: " + handle + " (expected: letters and digits joined by hyphens)");
        }
        return lower;
    }

    private ProductStatus status() {
        if (draft.status() != null) {
            return draft.status();
        }
        return current == null ? ProductStatus.DRAFT : current.status();
    }

    private List<String> tags() {
        if (draft.tags() == null) {
            return current == null ? List.of() : current.tags();
        }
        Set<String> tags = new LinkedHashSet<>();
        if (checks.atMost("tags", draft.tags(), MAX_TAGS)) {
            for (int i = 0; i < draft.tags().size(); i++) {
                tags.add(checks.required("tags[" + i + "]", draft.tags().get(i), null, MAX_TEXT));
            }
        }
        return List.copyOf(tags);
    }

    private List<ProductImage> images() {
        if (draft.images() == null) {
            return current == null
                    ? List.of()
                    : current.images().stream()
                            .map(image -> new ProductImage(image.url(), image.altText()))
                            .toList();
        }
        List<ProductImage> images = new ArrayList<>();
        if (checks.atMost("images", draft.images(), MAX_IMAGES)) {
            for (int i = 0; i < draft.images().size(); i++) {
                images.add(image("images[" + i + "]", draft.images().get(i)));
            }
        }
        return images;
    }

    private ProductImage image(String field, ProductDraft.@Nullable Image image) {
        if (image == null) {
            checks.reject(field, "REQUIRED", "is null (expected: an image)");
            return new ProductImage("", null);
        }
        String url = checks.required(field + ".url", image.url(), null, MAX_URL);
        if (!url.isEmpty() && !isImageAddress(url)) {
            checks.reject(
                    field + ".url",
                    "MALFORMED",
                    "value: " + url + " (expected: an http(s) URL or a path that starts with /)");
        }
        return new ProductImage(url, checks.text(field + ".altText", image.altText(), null, MAX_ALT_TEXT));
    }

    private static boolean isImageAddress(String url) {
        try {
            URI uri = new URI(url.replace(" ", "%20"));
            if (uri.getScheme() == null) {
                return url.startsWith("/") && !url.startsWith("//");
            }
            return Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
