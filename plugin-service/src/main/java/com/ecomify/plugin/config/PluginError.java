package com.ecomify.plugin.config;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ErrorCode;

/** The codes of plugin-service. */
public enum PluginError implements ErrorCode {
    WEBHOOK_NOT_FOUND(ErrorCategory.MISSING, "There is no such webhook"),
    DELIVERY_NOT_FOUND(ErrorCategory.MISSING, "There is no such delivery"),
    ADDRESS_NOT_ALLOWED(ErrorCategory.INVALID, "Webhooks cannot be sent to this address"),
    TOO_MANY_WEBHOOKS(ErrorCategory.CONFLICT, "The store has as many webhooks as it may have"),
    WEBHOOK_DISABLED(ErrorCategory.CONFLICT, "The webhook is disabled");

    private final ErrorCategory category;
    private final String title;

    PluginError(ErrorCategory category, String title) {
        this.category = category;
        this.title = title;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String title() {
        return title;
    }
}
