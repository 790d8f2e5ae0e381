package org.fazhi.desktop.control.dialog;

/** A list or table in a dialog that makes something of Enter itself (自用回车键); where it does not, Enter is the step forward. */
public interface OwnEnter {
    boolean takesEnter();
}
