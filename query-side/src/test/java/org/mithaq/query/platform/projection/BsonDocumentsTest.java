package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Documents are, to the byte, what the driver would write. */
class BsonDocumentsTest {

    private record Held(@Nullable Object value) {}

    private record Empty() {}

    private record Several(
            String text, @Nullable String absent, List<List<Integer>> lists, Empty empty, Map<String, Long> map) {}

    @Test
    void wholeNumbersTakeFourBytesWhereTheyFit() {
        assertThat(written((short) -7)).isEqualTo(bytes(new BsonInt32(-7)));
        assertThat(written((byte) 7)).isEqualTo(bytes(new BsonInt32(7)));
        assertThat(written(Integer.MIN_VALUE)).isEqualTo(bytes(new BsonInt32(Integer.MIN_VALUE)));
        assertThat(written(2_147_483_647L)).isEqualTo(bytes(new BsonInt32(Integer.MAX_VALUE)));
        assertThat(written(-2_147_483_648L)).isEqualTo(bytes(new BsonInt32(Integer.MIN_VALUE)));
        assertThat(written(2_147_483_648L)).isEqualTo(bytes(new BsonInt64(2_147_483_648L)));
        assertThat(written(Long.MIN_VALUE)).isEqualTo(bytes(new BsonInt64(Long.MIN_VALUE)));
    }

    @Test
    void otherNumbersAndTruth() {
        assertThat(written(0.1)).isEqualTo(bytes(new BsonDouble(0.1)));
        assertThat(written(Double.NaN)).isEqualTo(bytes(new BsonDouble(Double.NaN)));
        assertThat(written(0.1f)).isEqualTo(bytes(new BsonDouble(0.1f)));
        assertThat(written(true)).isEqualTo(bytes(BsonBoolean.TRUE));
        assertThat(written(false)).isEqualTo(bytes(BsonBoolean.FALSE));
    }

    @Test
    void texts() {
        String id = "0198f3a2-0000-7000-8000-00000000000a";
        for (String text : List.of("", "Quorum", "النصاب", "a𝄞b😀", "a\0b", "ميثاق 😀 ".repeat(40_000))) {
            assertThat(written(text)).isEqualTo(bytes(new BsonString(text)));
        }
        assertThat(written(UUID.fromString(id))).isEqualTo(bytes(new BsonString(id)));
        assertThat(written(Instant.EPOCH)).isEqualTo(bytes(new BsonString("1970-01-01T00:00:00Z")));
        assertThat(written(LocalDate.EPOCH)).isEqualTo(bytes(new BsonString("1970-01-01")));
        assertThat(written(TimeUnit.DAYS)).isEqualTo(bytes(new BsonString("DAYS")));
        assertThat(written('c')).isEqualTo(bytes(new BsonString("c")));
    }

    @Test
    void halfAPairOfCharactersIsAQuestionMark() {
        assertThat(written("a\ud834b")).isEqualTo(bytes(new BsonString("a?b")));
    }

    @Test
    void bytesStayBytes() {
        byte[] some = {0, -1, 7};
        assertThat(written(some)).isEqualTo(bytes(new BsonBinary(some)));
        assertThat(written(new byte[0])).isEqualTo(bytes(new BsonBinary(new byte[0])));
        assertThat(written(new byte[100_000])).isEqualTo(bytes(new BsonBinary(new byte[100_000])));
    }

    @Test
    void listsInLists() {
        List<Integer> numbers = IntStream.range(0, 1_200).boxed().toList();
        BsonArray expected = new BsonArray(numbers.stream().map(BsonInt32::new).toList());

        assertThat(written(List.of(List.of(), List.of(numbers, List.of("a")), Map.of())))
                .isEqualTo(bytes(array(array(), array(expected, array(new BsonString("a"))), new BsonDocument())));
        assertThat(written(numbers.stream().mapToInt(number -> number).toArray()))
                .isEqualTo(bytes(expected));
    }

    @Test
    void keysOfMapsAreSorted() {
        Map<String, @Nullable Object> map = new HashMap<>(Map.of("b", 1, "a", 2, "ج", new Empty()));
        map.put("c", null);

        assertThat(written(map))
                .isEqualTo(bytes(new BsonDocument("a", new BsonInt32(2))
                        .append("b", new BsonInt32(1))
                        .append("c", BsonNull.VALUE)
                        .append("ج", new BsonDocument())));
        assertThat(written(Map.of(10, "x", 9, "y")))
                .isEqualTo(bytes(new BsonDocument("9", new BsonString("y")).append("10", new BsonString("x"))));
        assertThat(written(Map.of(TimeUnit.DAYS, "z"))).isEqualTo(bytes(new BsonDocument("DAYS", new BsonString("z"))));
    }

    @Test
    void dotsAndDollarsOfKeysAreKeptInFullWidth() {
        Map<String, Long> map = Map.of("a.b", 1L, "$c", 2L);
        Several before = new Several("a.$", null, List.of(List.of(1), List.of()), new Empty(), map);
        RawBsonDocument document = BsonDocuments.write(before);

        assertThat(document.getDocument("map").keySet()).containsExactlyInAnyOrder("a．b", "＄c");
        assertThat(document.keySet()).containsExactly("text", "lists", "empty", "map");
        assertThat(BsonDocuments.read(document, Several.class)).isEqualTo(before);
    }

    @Test
    void idAndSequenceComeFirstAndTheSequenceTakesEightBytes() {
        assertThat(bytes(BsonDocuments.write("a/1", 7, new Held(List.of(new Held(8L))))))
                .isEqualTo(fields(new BsonDocument("_id", new BsonString("a/1"))
                        .append("_seq", new BsonInt64(7))
                        .append("value", array(new BsonDocument("value", new BsonInt32(8))))));
    }

    @ParameterizedTest
    @MethodSource
    void refuses(Object value) {
        assertThatThrownBy(() -> BsonDocuments.write(new Held(value)))
                .hasRootCauseInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("no document of ours holds")
                .hasMessageContaining("value");
    }

    static Stream<Object> refuses() {
        return Stream.of(BigInteger.ONE, BigDecimal.ONE, List.of(BigInteger.ONE));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatSomebodyElseHasFormed(Consumer<JsonGenerator> part) {
        assertThatThrownBy(() -> write(part)).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Consumer<JsonGenerator>> refusesWhatSomebodyElseHasFormed() {
        char[] chars = {'1'};
        byte[] utf8 = {'1'};
        return Stream.of(
                json -> json.writeNumber("1"),
                json -> json.writeNumber(chars, 0, 1),
                json -> json.writeRaw("1"),
                json -> json.writeRaw("1", 0, 1),
                json -> json.writeRaw(chars, 0, 1),
                json -> json.writeRaw('1'),
                json -> json.writeRaw(new SerializedString("1")),
                json -> json.writeRawValue("1"),
                json -> json.writeRawValue("1", 0, 1),
                json -> json.writeRawValue(chars, 0, 1),
                json -> json.writeRawValue(new SerializedString("1")),
                json -> json.writeRawUTF8String(utf8, 0, 1),
                json -> json.writeUTF8String(utf8, 0, 1),
                json -> json.writePOJO(new Empty()));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatStandsInTheWrongPlace(Consumer<JsonGenerator> part) {
        assertThatThrownBy(() -> write(part))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not kept in a document");
    }

    static Stream<Consumer<JsonGenerator>> refusesWhatStandsInTheWrongPlace() {
        return Stream.of(
                json -> json.writeName("b"),
                json -> json.writeNull().writeNull(),
                json -> json.writeStartArray().writeName("b"),
                json -> json.writeStartArray().writeEndObject(),
                json -> json.writeStartObject().writeEndArray(),
                json -> json.writeStartObject().writeStartObject(),
                JsonGenerator::writeStartObject,
                json -> json.writeNull().writeName("a\0b"),
                json -> json.writeNull().writeEndObject().writeStartObject());
    }

    @Test
    void aDocumentIsOfARecord() {
        for (Object value : List.of("text", 7, List.of())) {
            assertThatThrownBy(() -> BsonDocuments.write(value)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void write(Consumer<JsonGenerator> part) {
        BsonGenerator document = new BsonGenerator(json -> {});
        document.writeStartObject().writeName("a");
        part.accept(document);
        document.document();
    }

    private static BsonArray array(BsonValue... elements) {
        return new BsonArray(List.of(elements));
    }

    private static byte[] written(Object value) {
        return bytes(BsonDocuments.write(new Held(value)));
    }

    private static byte[] bytes(BsonValue value) {
        return fields(new BsonDocument("value", value));
    }

    private static byte[] fields(BsonDocument document) {
        return bytes(new RawBsonDocument(document, new BsonDocumentCodec()));
    }

    private static byte[] bytes(RawBsonDocument document) {
        byte[] bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().get(bytes);
        return bytes;
    }
}
