package com.ecomify.common.contract.auth;

import com.ecomify.common.ids.Id;
import java.util.UUID;

/** A person who works with stores: a merchant or a member of staff. */
public record UserId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
