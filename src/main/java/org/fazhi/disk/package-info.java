/**
 * Files that are really there: written beside their place, forced to the disk, and only then moved into it. Knows nothing
 * of what is in them.
 */
package org.fazhi.disk;
