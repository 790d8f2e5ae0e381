/**
 * The check screen (校核): what the rules found, the gravest first, each with its rule in words, the figures it is about
 * and the way to them. Warnings are passed here with an explanation.
 */
package org.fazhi.desktop.check;
