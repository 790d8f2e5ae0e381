/**
 * The two chapters after the areas (存在问题、下年要点): a list of points in the order of print, each with a heading and a
 * text with live figures.
 */
package org.fazhi.desktop.points;
