package com.ecomify.verification.fuzz;

import com.ecomify.verification.api.Tokens;
import com.ecomify.verification.shops.Shop;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A shop that exists nowhere. */
final class TestShop {

    static final Shop SHOP = new Shop("zpub", "zprv", Map.of("slug", "zpub"), List.of(), tokens());

    private TestShop() {}

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
