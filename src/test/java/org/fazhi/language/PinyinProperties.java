package org.fazhi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PinyinProperties {

    @Property(tries = 300)
    void a_name_is_found_by_its_initials_in_either_case(@ForAll("names") String name) {
        assertThat(Pinyin.matches(name, Pinyin.initials(name))).isTrue();
        assertThat(Pinyin.matches(name, Pinyin.initials(name).toUpperCase(Locale.ROOT)))
                .isTrue();
    }

    @Property(tries = 300)
    void a_name_is_found_by_any_part_of_it_and_of_its_initials(
            @ForAll("names") String name,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 20) int length) {
        String initials = Pinyin.initials(name);
        int start = Math.min(from, initials.length());
        String part = initials.substring(start, Math.min(initials.length(), start + length));
        int first = Math.min(from, name.length());

        assertThat(Pinyin.matches(name, part)).isTrue();
        assertThat(Pinyin.matches(name, name.substring(first, Math.min(name.length(), first + length))))
                .isTrue();
    }

    @Property(tries = 300)
    void a_name_is_found_by_characters_and_initials_mixed(
            @ForAll("names") String name, @ForAll @IntRange(max = 20) int at) {
        String spoken = name.replaceAll("[（）、“”×—]", "");
        int cut = Math.min(at, spoken.length());

        assertThat(Pinyin.matches(name, spoken.substring(0, cut) + Pinyin.initials(spoken.substring(cut))))
                .isTrue();
    }

    @Property(tries = 200)
    void a_name_is_not_found_by_more_than_it_says(@ForAll("names") String name) {
        assertThat(Pinyin.matches(name, Pinyin.initials(name) + "q")).isFalse();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("行政", "复议", "重大", "决策", "案件", "数", "受理", "调解", "会议", "12345", "（区级）", "B类件", "“放管服”", "率")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join("", words));
    }
}
