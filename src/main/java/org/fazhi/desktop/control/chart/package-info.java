/** Figures as pictures: shades, bars over the years, and a circle filled by a fraction. They know shares and words only. */
package org.fazhi.desktop.control.chart;
