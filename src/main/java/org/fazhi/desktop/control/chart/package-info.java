/** Figures as pictures: shades, and bars over the years. They know shares and words only. */
package org.fazhi.desktop.control.chart;
