package com.ecomify.common.json;

import com.ecomify.common.ids.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

final class IdSerializer extends StdSerializer<Id> {

    IdSerializer() {
        super(Id.class);
    }

    @Override
    public void serialize(Id id, JsonGenerator json, SerializationContext context) {
        json.writeString(id.value().toString());
    }
}
