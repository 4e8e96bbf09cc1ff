package org.mithaq.query.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ChartTest {

    private static final List<Item> ITEMS = List.of(
            new Item("In force & <b>well</b>", 30, "30"), new Item("Expired", 10, "10"), new Item("None", 0, "0"));

    @ParameterizedTest
    @EnumSource(Shape.class)
    void isWellFormedTellsItsNumbersAndHasNoScriptOrStyle(Shape shape) throws Exception {
        for (boolean mirrored : List.of(true, false)) {
            Chart chart = new Chart("one", shape, "Decisions \"by\" state", mirrored, 1, ITEMS);
            Element svg = parsed(chart);

            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("Decisions \"by\" state");
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo("In force & <b>well</b>: 30; Expired: 10; None: 0");
            assertThat(chart.svg()).doesNotContain("<script", "style=", "<b>");
        }
    }

    @Test
    void barsAreAsLongAsTheirNumbersAndBeginWhereReadingBegins() throws Exception {
        assertThat(widths(new Chart("one", Shape.BARS, "t", false, 1, ITEMS))).containsExactly("0+640", "0+213", "0+0");
        assertThat(widths(new Chart("one", Shape.BARS, "t", true, 1, ITEMS)))
                .containsExactly("0+640", "427+213", "640+0");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void drawsNothingOutsideOfItsFrame(Shape shape) throws Exception {
        NodeList bars = parsed(new Chart("one", shape, "t", true, 1, ITEMS)).getElementsByTagName("rect");
        for (int at = 0; at < bars.getLength(); at++) {
            Element bar = (Element) bars.item(at);
            int x = Integer.parseInt(bar.getAttribute("x"));
            assertThat(x).isBetween(0, Chart.WIDTH);
            assertThat(x + Integer.parseInt(bar.getAttribute("width"))).isBetween(0, Chart.WIDTH);
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void drawsOneNumberAndNone(Shape shape) throws Exception {
        assertThat(parsed(new Chart("one", shape, "t", false, 1, List.of(new Item("a", 0, "0"))))
                        .getTagName())
                .isEqualTo("svg");
        assertThat(parsed(new Chart("one", shape, "t", false, 1, List.of())).getTagName())
                .isEqualTo("svg");
    }

    @Test
    void aShareIsAsLongAsItsShareOfTheWhole() throws Exception {
        assertThat(widths(new Chart("one", Shape.BARS, "t", false, 100, ITEMS)))
                .containsExactly("0+192", "0+64", "0+0");
    }

    @Test
    void noNumberIsBelowZero() {
        assertThatThrownBy(() -> new Item("a", -1, "-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> widths(Chart chart) throws Exception {
        NodeList bars = parsed(chart).getElementsByTagName("rect");
        return IntStream.range(0, bars.getLength())
                .mapToObj(at -> (Element) bars.item(at))
                .map(bar -> bar.getAttribute("x") + "+" + bar.getAttribute("width"))
                .toList();
    }

    private static Element parsed(Chart chart) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())))
                .getDocumentElement();
    }
}
