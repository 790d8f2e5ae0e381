/**
 * The two chapters after the areas (存在问题、下年要点): a list of points in the order of print, each with a heading and a
 * text with live figures. The text is edited by the areas' narrative pane; what is being typed stays with its point.
 */
package org.fazhi.desktop.points;
