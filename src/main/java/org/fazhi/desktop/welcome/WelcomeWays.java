package org.fazhi.desktop.welcome;

import org.fazhi.desktop.control.dialog.SystemFiles;

/** What the first page offers and other parts of the window do (欢迎页上的去处). */
public interface WelcomeWays {
    /** Chooses a backup and puts it back. */
    void openBackup();

    /** Chooses another folder to work in. */
    void changeFolder();

    void help();

    /** Chooses files. */
    SystemFiles system();
}
