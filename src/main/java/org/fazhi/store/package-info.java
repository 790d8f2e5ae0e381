/**
 * The workspace's H2 database through jOOQ: migrations, the year as it is stored, edits applied in one transaction with
 * their history, and their reversal. The only package that knows SQL.
 */
package org.fazhi.store;
