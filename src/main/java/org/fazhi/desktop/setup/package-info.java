/**
 * Sets a new workspace up (首次设置): what the office is called, its catalogue, its own units, last year's sheet. Each step can
 * be left out and come back to. Knows the settings' form of a year and the wizard of imports, to which it leads on.
 */
package org.fazhi.desktop.setup;
