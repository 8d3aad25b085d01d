package com.ecomify.localstack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The people of the demo, who exist once it has run.
 *
 * @param merchantEmail the owner of the demo's store
 * @param customerEmail a customer of it
 * @param password of both
 */
record DemoLogins(String merchantEmail, String customerEmail, String password) {

    static DemoLogins of(Secrets secrets) {
        return new DemoLogins("merchant@ecomify.example", "customer@ecomify.example", secrets.demoPassword());
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("merchantEmail", merchantEmail);
        json.put("customerEmail", customerEmail);
        json.put("password", password);
        return json;
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "DemoLogins[" + merchantEmail + ", " + customerEmail + "]";
    }
}
