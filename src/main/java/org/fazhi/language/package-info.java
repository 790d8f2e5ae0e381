/**
 * Words for people: message bundles, pinyin initials, Chinese numerals. Knows nothing else of the product.
 */
package org.fazhi.language;
