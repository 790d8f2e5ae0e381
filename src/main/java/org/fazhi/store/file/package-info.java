/**
 * The database file and what lies beside it: looked at and recovered before the engine opens it, growing with checkpoints
 * while the engine has it, sealed afterwards. Nothing here says a statement about rows of years.
 */
package org.fazhi.store.file;
