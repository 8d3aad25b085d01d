package com.ecomify.product.importing;

/** The file is not a product CSV; the message says why, for a merchant. */
final class UnreadableFileException extends Exception {

    UnreadableFileException(String message) {
        super(message);
    }
}
