package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Request;
import com.ecomify.verification.api.Tokens;
import com.ecomify.verification.isolation.Credential.Standing;
import com.ecomify.verification.shops.Shop;
import java.net.http.HttpHeaders;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Two shops that exist nowhere. */
final class TestShops {

    static final String ORDER = "01a2050a-f528-72dd-a059-1caca76de752";
    static final Shop ASKED = shop("zpubasked", "zprvasked", ORDER);
    static final Shop OTHER = shop("zpubother", "zprvother", "other-order");

    private TestShops() {}

    static Credential credential(Standing standing) {
        return new Credential("somebody", standing, OTHER, Map.of(), Map.of());
    }

    static Answer answer(int status, String text) {
        return new Answer(
                Request.of("GET", "http://127.0.0.1/x"), status, HttpHeaders.of(Map.of(), (_, _) -> true), text, 1);
    }

    private static Shop shop(String publicWord, String privateWord, String order) {
        return new Shop(publicWord, privateWord, Map.of("orderId", order), List.of("order:read"), tokens());
    }

    private static Tokens tokens() {
        try {
            byte[] key = KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return new Tokens("http://issuer", Base64.getEncoder().encodeToString(key), "key");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
