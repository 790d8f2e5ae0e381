package org.fazhi.store.backup;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;
import org.h2.message.DbException;
import org.h2.util.ScriptReader;

/**
 * Carries out the script of a backup, statement by statement (执行脚本). A backup may come from anywhere: only what makes
 * tables and fills them is carried out.
 */
final class ScriptRun {
    private static final Messages MESSAGES = Messages.of(ScriptRun.class);
    private static final int LONGEST_BEGINNING = 40;

    /** What makes tables and rows. */
    private static final List<String> CARRIED_OUT = List.of(
            "CREATE CACHED TABLE ",
            "CREATE MEMORY TABLE ",
            "CREATE TABLE ",
            "ALTER TABLE ",
            "CREATE INDEX ",
            "CREATE UNIQUE INDEX ",
            "CREATE UNIQUE NULLS ",
            "CREATE PRIMARY KEY ");

    /** Most of the script, each of them short. */
    private static final List<String> FILLING = List.of("INSERT INTO ");

    /** What a database has anyhow, or gets when it is opened: users, settings, functions of the program. */
    private static final List<String> LEFT_OUT =
            List.of("CREATE USER ", "SET ", "CREATE FORCE ALIAS ", "CREATE ALIAS ", "SELECT ");

    /** By which the engine comes at files and other databases; an escaped name might be any of them. */
    private static final Pattern REACHING =
            Pattern.compile("(?i)FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE|LINK_SCHEMA|RUNSCRIPT|U&\"");

    private static final Pattern QUOTED = Pattern.compile("'[^']*+'");

    private ScriptRun() {}

    /** @param progress is asked between statements whether to go on */
    static void into(Connection connection, InputStream script, LongWork progress) throws BackupDamaged {
        int number = 1;
        StatementReader text = new StatementReader(text(script));
        try (ScriptReader statements = new ScriptReader(text);
                Statement statement = connection.createStatement()) {
            statements.setSkipRemarks(true);
            String next;
            while ((next = statements.readStatement()) != null) {
                progress.stopIfCancelled();
                text.begin();
                String wanted = next.strip();
                if (begins(wanted, FILLING) && reachesNoFile(wanted)) statement.execute(wanted);
                else if (isWanted(wanted, number)) CancellableStatement.execute(statement, wanted, progress);
                number++;
            }
        } catch (SQLException | DbException failure) {
            if (DiskFull.isCauseOf(failure)) throw DiskFull.refusal(failure);
            throw new BackupDamaged(MESSAGES.say("damaged.statement", number), failure);
        }
    }

    /** Stays open after the last statement, so that the caller can read the sum of all bytes. */
    private static Reader text(InputStream script) {
        InputStream open = new FilterInputStream(script) {
            @Override
            public void close() {
                // The caller opened it and closes it.
            }
        };
        return new BufferedReader(new InputStreamReader(open, StandardCharsets.UTF_8));
    }

    private static boolean isWanted(String statement, int number) throws BackupDamaged {
        if (statement.isEmpty() || begins(statement, LEFT_OUT)) return false;
        if (begins(statement, CARRIED_OUT) && reachesNoFile(statement)) return true;
        throw new BackupDamaged(MESSAGES.say("damaged.statement", number));
    }

    /** Functions of the engine that read and write files stand in no script of ours, outside quoted words. */
    private static boolean reachesNoFile(String statement) {
        return !REACHING.matcher(statement).find()
                || !REACHING.matcher(QUOTED.matcher(statement).replaceAll("''")).find();
    }

    private static boolean begins(String statement, List<String> beginnings) {
        String beginning = statement.substring(0, Math.min(LONGEST_BEGINNING, statement.length()));
        return beginnings.stream().anyMatch(one -> beginning.regionMatches(true, 0, one, 0, one.length()));
    }
}
