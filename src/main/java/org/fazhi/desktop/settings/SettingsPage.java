package org.fazhi.desktop.settings;

/** A page of the settings (设置页) that may hold something still being typed. */
interface SettingsPage {

    /** Keeps what has been typed; called before another page is opened and before the dialog closes. */
    default void keep() {}
}
