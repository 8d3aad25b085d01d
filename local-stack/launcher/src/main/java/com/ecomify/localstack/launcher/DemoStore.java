package com.ecomify.localstack.launcher;

/**
 * The store of the first sale.
 *
 * @param id its id
 * @param slug its name in addresses
 * @param currency what it sells in
 * @param admin the gateway as its owner sees it
 * @param storefront the gateway as a shopper of it sees it
 */
record DemoStore(String id, String slug, String currency, ApiClient admin, ApiClient storefront) {

    static final String SLUG = "first-sale";
}
