package org.fazhi.workspace.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.fazhi.workspace.backup.SecondFolderState.Absent;
import org.fazhi.workspace.backup.SecondFolderState.Ready;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void nothing_is_due_where_backups_hold_everything() {
        assertThat(Schedule.HOURLY.isDue(7, 7, Optional.empty(), NOW)).isFalse();
        assertThat(Schedule.HOURLY.isDue(0, 0, Optional.empty(), NOW)).isFalse();
    }

    @Test
    void one_is_due_soon_after_the_start_and_then_every_hour_whichever_way_the_clock_was_set() {
        assertThat(Schedule.HOURLY.isDue(8, 7, Optional.empty(), NOW)).isTrue();
        assertThat(Schedule.HOURLY.isDue(8, 7, Optional.of(NOW.minus(Duration.ofMinutes(59))), NOW))
                .isFalse();
        assertThat(Schedule.HOURLY.isDue(8, 7, Optional.of(NOW.minus(Duration.ofMinutes(60))), NOW))
                .isTrue();
        assertThat(Schedule.HOURLY.isDue(8, 7, Optional.of(NOW.plus(Duration.ofDays(900))), NOW))
                .isTrue();
    }

    @Test
    void a_name_says_when_and_which_step_and_comes_back_from_the_file() {
        BackupName name = new BackupName(LocalDateTime.of(2026, 11, 24, 19, 50, 48), OptionalLong.of(123));

        assertThat(name.file()).isEqualTo("fazhi-20261124-195048-123.zip");
        assertThat(BackupName.read(name.file())).contains(name);
        assertThat(BackupName.read("fazhi-20261124-195048.sql.gz"))
                .contains(new BackupName(name.at(), OptionalLong.empty()));
        assertThat(BackupName.read("fazhi-20261324-195048-1.zip")).isEmpty();
        assertThat(BackupName.read("fazhi-20261124-195048-123.zip.tmp")).isEmpty();
    }

    @Test
    void a_disk_that_is_not_plugged_in_is_said_gently() {
        Optional<Instant> last = Optional.of(NOW.minus(Duration.ofDays(3)).minusSeconds(5));
        Absent absent = new Absent(Path.of("u"), last);

        assertThat(standing(absent).sentence(NOW)).contains("备份U盘没有插上，上次备份到那里是3天前");
        assertThat(standing(new Ready(absent.folder(), last)).sentence(NOW)).isEmpty();
    }

    private static BackupStanding standing(SecondFolderState second) {
        return new BackupStanding(Optional.empty(), false, false, second, Optional.empty());
    }
}
