/**
 * What a backup file is (备份文件): a zip file with a script that any version of the database engine reads and a manifest
 * that says what must come out of it. Knows SQL, zip files and scratch databases; when backups are made, where they are
 * kept and which are deleted is not its business.
 */
package org.fazhi.store.backup;
