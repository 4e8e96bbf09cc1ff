package org.mithaq.command.platform.http;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.web.MessagesCheck;

class FieldFaultTest {

    @Test
    void everyFaultIsWordedInBothLanguages() {
        MessagesCheck.isComplete(
                FieldFault.MESSAGES,
                Stream.concat(
                                Arrays.stream(FieldFault.values()).map(FieldFault::key),
                                Arrays.stream(JsonKind.values()).map(JsonKind::key))
                        .toList());
    }
}
