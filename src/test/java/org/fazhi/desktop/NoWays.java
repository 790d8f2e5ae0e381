package org.fazhi.desktop;

import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.welcome.WelcomeWays;

/** A first page that leads nowhere. */
public final class NoWays implements WelcomeWays {
    @Override
    public void openBackup() {}

    @Override
    public void changeFolder() {}

    @Override
    public void help() {}

    @Override
    public SystemFiles system() {
        return new ChosenFiles();
    }
}
