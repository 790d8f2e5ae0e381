package org.fazhi.desktop.intake;

import java.util.List;
import javafx.scene.control.MenuItem;

/**
 * A foreign sheet as it is drawn (原表画法): what stands where, what the program took it for, and what else it may be
 * taken for. Rows and columns count from 0.
 */
interface DrawnSheet {
    String name();

    int rows();

    int columns();

    /** The row to begin the picture with. */
    int firstShown();

    String words(int row, int column);

    /** The style that tells what a cell was taken for. */
    String tint(int row, int column);

    /** The same of a column. */
    String tint(int column);

    String heading(int column);

    double width(int column);

    /** What the column may be taken for instead. */
    List<MenuItem> meanings(int column);

    /** What the row may be taken for; nothing where that is not for choice. */
    List<MenuItem> bounds(int row);
}
