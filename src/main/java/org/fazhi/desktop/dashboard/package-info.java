/**
 * The dashboard (总览): how far the year is, what is missing, what the checks say, the days left, and years beside each
 * other. Every element leads to the place it speaks of.
 */
package org.fazhi.desktop.dashboard;
