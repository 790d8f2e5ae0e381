package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class MarkupTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "甲 & 乙|甲 &amp; 乙",
                "1 < 2 > 0|1 &lt; 2 &gt; 0",
                "\"放管服\"|&quot;放管服&quot;",
                "&amp;|&amp;amp;",
                "“放管服”《条例》|“放管服”《条例》",
                "𠮷野家|𠮷野家",
            })
    void what_has_a_meaning_in_xml_is_escaped_once_and_nothing_else(String words, String escaped) {
        assertThat(Markup.escaped(words)).isEqualTo(escaped);
    }

    @Test
    void what_xml_does_not_allow_is_left_out() {
        assertThat(Markup.escaped("甲\u0000\u0007\u000B\u001F乙")).isEqualTo("甲乙");
        assertThat(Markup.escaped("甲\uFFFE\uFFFF乙")).isEqualTo("甲乙");
        assertThat(Markup.escaped("甲\uD842乙")).as("half a character").isEqualTo("甲乙");
        assertThat(Markup.escaped("甲\t乙")).isEqualTo("甲\t乙");
    }

    @Test
    void elements_have_their_attributes_in_the_order_given() {
        assertThat(new Markup()
                        .open("w:p", "w:a", "1", "w:b", "甲\"乙")
                        .empty("w:br")
                        .text("<>")
                        .insert("<w:t/>")
                        .close("w:p"))
                .hasToString("<w:p w:a=\"1\" w:b=\"甲&quot;乙\"><w:br/>&lt;&gt;<w:t/></w:p>");
    }

    @Property(tries = 300)
    void whatever_was_pasted_can_be_read_again(@ForAll String words) throws Exception {
        String xml = new Markup()
                .open("word", "said", words)
                .text(words)
                .close("word")
                .toString();

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(Markup.escaped(root.getTextContent())).isEqualTo(Markup.escaped(words));
    }
}
