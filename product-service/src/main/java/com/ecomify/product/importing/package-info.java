/**
 * Takes in product CSVs as Shopify exports them, of either header generation, and gives the catalogue out as one.
 *
 * An upload is checked as a whole (encoding, form, columns) and kept; a job then puts in the products chunk by
 * chunk, in one transaction with their place in the file, so that a killed import goes on where it stopped. A product with a faulty row is
 * left out and its rows are reported; all others go in. The same file again changes nothing, and neither does
 * a file that was given out here. Nothing public.
 */
@NullMarked
package com.ecomify.product.importing;

import org.jspecify.annotations.NullMarked;
